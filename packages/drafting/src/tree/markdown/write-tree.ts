import { parseMarkdown } from '@bantin/parser'
import { restoreText } from '@bantin/transforms/restore-directives'
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown'
import { handlersFor } from './handlers.ts'
import { isSameTree } from './same-tree.ts'
import { withoutMarks } from './without-marks.ts'

/** A text with what it is read back as, where that is known. */
export interface WrittenTree {
  readonly text: string
  readonly back?: Reread
}

/** Write a tree: lightly, and where that is read back as something else, carefully. */
export function writeTree(tree: Root): WrittenTree {
  const light = serialise(tree, new Set())
  const lightly = reread(light)
  if (isSameTree(lightly.tree, tree)) return { text: light, back: lightly }
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
  const back = reread(mixed)
  if (isSameTree(back.tree, settled)) return { text: mixed, back }
  walk(settled, (node) => careful.add(node))
  return { text: serialise(settled, careful) }
}

function isReadBack(block: RootContent, careful: ReadonlySet<Nodes>): boolean {
  const alone: Root = { type: 'root', children: [block, ...stubsFor(block)] }
  return isSameTree(reread(serialise(alone, careful)).tree, alone)
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

/** Write a tree once; the nodes of `careful` are escaped fully. */
export function serialise(tree: Root, careful: ReadonlySet<Nodes>): string {
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

/** What a text is read as. */
export interface Reread {
  readonly tree: Root
  /** The parser took all of it for what it says. */
  readonly isWhole: boolean
}

/** Read a text as the parser of items does. */
export function reread(text: string): Reread {
  const { tree, diagnostics } = parseMarkdown(text, { file: '' })
  restoreText(tree, { language: 'vi', report: () => undefined })
  return { tree, isWhole: diagnostics.length === 0 }
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
