import type { Nodes } from 'mdast'

const FLOW = new Set(['root', 'addition', 'blockquote', 'listItem', 'footnoteDefinition', 'containerDirective', 'callout', 'passage'])
const PHRASING = new Set(['paragraph', 'heading', 'table', 'calloutTitle', 'caption'])

/** True for a node whose children are blocks. */
export function holdsBlocks(node: Nodes): boolean {
  return FLOW.has(node.type)
}

/** True for a node that may have blocks somewhere below it: where only blocks are looked for, the others can be left out. */
export function mayHoldBlocks(node: Nodes): boolean {
  return !PHRASING.has(node.type)
}
