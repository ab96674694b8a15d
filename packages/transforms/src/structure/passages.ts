import { type Foreign, languageTag } from '@bantin/schema'
import type { Nodes, Root } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { languageMissing } from '../rules/directive-rules.ts'
import type { TransformContext } from '../transform.ts'
import { withoutLabel } from '../tree/directive-label.ts'
import { positionOf } from '../tree/position-of.ts'
import { rewrite } from '../tree/walk.ts'

/** Make passages of `:::tieng{lang=…}` and foreign words of `:tieng[…]{lang=…}`. Without a language the words stay as they are. */
export function makePassages(tree: Root, context: TransformContext): void {
  rewrite(tree, (node) => {
    if (node.type === 'containerDirective' && node.name === 'tieng') return toPassage(node, context)
    if (node.type === 'textDirective' && node.name === 'tieng') return toForeign(node, context)
    return undefined
  })
}

function toPassage(node: ContainerDirective, context: TransformContext): Nodes[] {
  const language = languageOf(node, context)
  const children = withoutLabel(node)
  return language === undefined ? children : [{ type: 'passage', language, children, ...positionOf(node) }]
}

function toForeign(node: TextDirective, context: TransformContext): Nodes[] {
  const language = languageOf(node, context)
  if (language === undefined) return node.children
  return [{ type: 'foreign', language, children: node.children, ...positionOf(node) } satisfies Foreign]
}

function languageOf(node: ContainerDirective | TextDirective, context: TransformContext): string | undefined {
  const given = node.attributes?.lang || undefined
  const tag = languageTag.safeParse(given)
  if (tag.success) return tag.data
  const { position } = node
  const opening = position && {
    start: position.start,
    end: { line: position.start.line, column: position.start.column + node.name.length + 1 },
  }
  context.report(languageMissing, node.type === 'textDirective' ? position : opening, { given })
  return undefined
}

/** {@link makePassages} as a transform. */
export const passages = defineTransform({ name: 'passages', stage: 'structure', idempotent: true, run: makePassages })

/** {@link makePassages} as a remark plugin; it comes behind remark-directive. */
export default asPlugin(passages)
