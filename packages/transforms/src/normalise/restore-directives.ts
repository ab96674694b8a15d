import { nearest } from '@bantin/diagnostics'
import type { Nodes, Root } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { unclosedDirective, unknownDirective } from '../rules/directive-rules.ts'
import { ADDITIONS } from '../structure/addition-names.ts'
import { CALLOUTS } from '../structure/callout-names.ts'
import type { TransformContext } from '../transform.ts'
import { withoutLabel } from '../tree/directive-label.ts'
import { positionOf } from '../tree/position-of.ts'
import { rewrite } from '../tree/walk.ts'
import { sourceOf } from './directive-source.ts'

const CONTAINERS = [...Object.keys(CALLOUTS), ...ADDITIONS, 'tieng']
const KNOWN = [...CONTAINERS.map((name) => `:::${name}`), '::chen', ':tieng']

/**
 * Make plain text again of what is a directive by accident: in “Lưu ý:không dùng” Markdown sees a directive named “không”.
 * Blocks whose name is unknown are reported, and their content stays as ordinary blocks.
 */
export function restoreText(tree: Root, context: TransformContext): void {
  rewrite(tree, (node) => {
    if (node.type === 'textDirective') return isForeign(node) ? undefined : sourceOf(node)
    if (node.type === 'leafDirective') return node.name === 'chen' ? undefined : leafToBlocks(node, context)
    if (node.type !== 'containerDirective') return undefined
    if (isUnclosed(node)) context.report(unclosedDirective, openingOf(node), { directive: `:::${node.name}` })
    return CONTAINERS.includes(node.name) ? undefined : containerToBlocks(node, context)
  })
}

/** `:tieng` without label and language is a word behind a colon. */
function isForeign(node: TextDirective): boolean {
  return node.name === 'tieng' && (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0)
}

function leafToBlocks(node: LeafDirective, context: TransformContext): Nodes[] {
  reportUnknown(node, '::', context)
  const children = node.children.length > 0 ? node.children : (sourceOf(node) as LeafDirective['children'])
  return [{ type: 'paragraph', children, ...positionOf(node) }]
}

function containerToBlocks(node: ContainerDirective, context: TransformContext): Nodes[] {
  reportUnknown(node, ':::', context)
  return withoutLabel(node)
}

function reportUnknown(node: LeafDirective | ContainerDirective, colons: string, context: TransformContext): void {
  const named = KNOWN.find((one) => one.replace(/^:+/, '') === node.name)
  const name = named ?? nearest(node.name, [...CONTAINERS, 'chen'])
  const meant = named ?? KNOWN.find((one) => one.replace(/^:+/, '') === name)
  context.report(unknownDirective, openingOf(node), { directive: colons + node.name, nearest: meant })
}

/** The closing `:::` stands on a line of its own, below the last child. */
function isUnclosed({ position, children }: ContainerDirective): boolean {
  if (!position) return false
  const above = children.at(-1)?.position?.end ?? position.start
  return position.end.line === above.line || position.end.column < position.start.column + 3
}

function openingOf({ type, position, name }: LeafDirective | ContainerDirective): Nodes['position'] {
  if (!position) return undefined
  const { line, column } = position.start
  const colons = type === 'leafDirective' ? 2 : 3
  return { start: { line, column }, end: { line, column: column + colons + name.length } }
}

/** {@link restoreText} as a transform. */
export const directives = defineTransform({ name: 'restore-directives', stage: 'normalise', idempotent: true, run: restoreText })

/** {@link restoreText} as a remark plugin; it comes behind remark-directive. */
export default asPlugin(directives)
