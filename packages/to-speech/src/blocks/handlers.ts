import type { Nodes } from 'mdast'
import { wordsRun } from '../reading/run.ts'
import { caption, figure } from './figure.ts'
import { list } from './list.ts'
import { passage } from './passage.ts'
import { picture } from './picture.ts'
import { table } from './table.ts'
import { say, sayNodes, type Walk } from './walk.ts'

type Handlers = { readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, walk: Walk) => void }

/** How each block is read. */
const handlers: Handlers = {
  addition(node, walk) {
    say(walk, 'callout', [wordsRun(walk.labels.language, `${walk.labels.addition(node.by)}:`)])
    walk.blocks(node.children)
  },
  blockquote: (node, walk) => walk.blocks(node.children, { kind: walk.kind === 'note' ? 'note' : 'quote' }),
  callout(node, walk) {
    const [first] = node.children
    if (first?.type !== 'calloutTitle') say(walk, 'callout', [wordsRun(walk.labels.language, `${walk.labels.callout[node.kind]}:`)])
    walk.blocks(node.children)
  },
  calloutTitle: (node, walk) => sayNodes(walk, 'callout', node.children),
  caption,
  code: (node, walk) => say(walk, 'code', [{ language: walk.language, text: node.value, verbatim: true, sources: [{ at: 0, node }] }]),
  figure,
  // Read where the text refers to it
  footnoteDefinition: () => undefined,
  heading: (node, walk) => sayNodes(walk, 'heading', node.children, { depth: node.depth }),
  image: picture,
  list,
  paragraph: (node, walk) => sayNodes(walk, walk.kind, node.children),
  passage,
  table,
  thematicBreak: (_, walk) => void walk.out.push({ type: 'pause' }),
}

const INLINE = ['break', 'delete', 'emphasis', 'footnoteReference', 'foreign', 'inlineCode', 'link', 'noBreak', 'strong', 'text']
const PARTS = ['listItem', 'tableCell', 'tableRow']

/** The nodes that the form has a handler for. */
export const nodes: readonly string[] = [...Object.keys(handlers), ...INLINE, ...PARTS].sort()

/** Read a block; one of a kind that nobody knows by its words. */
export function block(node: Nodes, walk: Walk): void {
  const handler = handlers[node.type] as ((node: Nodes, walk: Walk) => void) | undefined
  if (handler) handler(node, walk)
  else sayNodes(walk, walk.kind, [node])
}
