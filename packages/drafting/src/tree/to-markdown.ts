import { parseMarkdown } from '@bantin/parser'
import { restoreText } from '@bantin/transforms/restore-directives'
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown'
import { handlersFor } from './markdown/handlers.ts'
import { isSameTree } from './markdown/same-tree.ts'
import { withoutMarks } from './markdown/without-marks.ts'

/**
 * The tree as the Markdown that Bantin's parser reads back as the same tree. It escapes as little as it can: what it wrote is parsed, and only
 * blocks that come back different are escaped fully. A block that comes back different even then is written without bold, italics and the like:
 * words matter more.
 *
 * @param tree mdast with the directives of the parser, before any transform
 * @example
 * ```ts
 * import { toMarkdown } from '@bantin/drafting'
 * import { parseMarkdown } from '@bantin/parser'
 *
 * const { tree } = parseMarkdown('* Gặt\n* Phơi', { file: 'viec.md' })
 * console.log(toMarkdown(tree).split('\n')[0]) // => - Gặt
 * ```
 */
export function toMarkdown(tree: Root): string {
  const light = serialise(tree, new Set())
  if (isSameTree(reread(light), tree)) return light
  const careful = new Set<Nodes>()
  const children = tree.children.map((block) => {
    if (isReadBack(block, careful)) return block
    walk(block, (node) => careful.add(node))
    if (isReadBack(block, careful)) return block
    const plain = withoutMarks(block)
    walk(plain, (node) => careful.add(node))
    return plain
  })
  const settled: Root = { type: 'root', children }
  const mixed = serialise(settled, careful)
  if (isSameTree(reread(mixed), settled)) return mixed
  walk(settled, (node) => careful.add(node))
  return serialise(settled, careful)
}

function isReadBack(block: RootContent, careful: ReadonlySet<Nodes>): boolean {
  const alone: Root = { type: 'root', children: [block, ...stubsFor(block)] }
  return isSameTree(reread(serialise(alone, careful)), alone)
}

const gfm = gfmToMarkdown({ tablePipeAlign: false })
const plainTable = gfm.extensions?.find(({ handlers }) => handlers?.table)?.handlers?.table as Handle

/** The line below the header as people write it, with three dashes. */
const table: Handle = (node, parent, state, info) => {
  const [header, rule = '', ...rows] = plainTable(node, parent, state, info).split('\n')
  return [header, rule.replace(/(:?)-+(:?)(?= \|)/g, '$1---$2'), ...rows].join('\n')
}

/** The number of an item by its place, which is known: to look it up in a long list again and again would take long. */
const listItem: Handle = (node, parent, state, info) => {
  const index = state.indexStack.at(-1) ?? 0
  const alone = parent?.type === 'list' && parent.ordered ? { ...parent, start: (parent.start ?? 1) + index, children: [node] } : parent
  return defaultHandlers.listItem(node, alone, state, info)
}

function serialise(tree: Root, careful: ReadonlySet<Nodes>): string {
  return write(tree, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '*',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfm, directiveToMarkdown({ preferUnquoted: true })],
    handlers: { ...handlersFor(careful), table, listItem },
  })
}

function reread(text: string): Root {
  const { tree } = parseMarkdown(text, { file: '' })
  restoreText(tree, { language: 'vi', report: () => undefined })
  return tree
}

/** The signs of notes are only signs where there are notes. */
function stubsFor(block: Nodes): FootnoteDefinition[] {
  const names = new Set<string>()
  walk(block, (node) => {
    if (node.type === 'footnoteReference') names.add(node.identifier)
  })
  if (block.type === 'footnoteDefinition') names.delete(block.identifier)
  const children: FootnoteDefinition['children'] = [{ type: 'paragraph', children: [{ type: 'text', value: 'x' }] }]
  return [...names].map((name) => ({ type: 'footnoteDefinition', identifier: name, label: name, children }))
}

function walk(block: Nodes, visit: (node: Nodes) => void): void {
  const waiting: Nodes[] = [block]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node)
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}
