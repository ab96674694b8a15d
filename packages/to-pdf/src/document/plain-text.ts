import type { Nodes } from 'mdast'

/** The words of a node. */
export const plainText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plainText).join('') : node.type === 'break' ? ' ' : ''
