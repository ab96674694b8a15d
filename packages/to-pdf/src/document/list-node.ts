import type { List, ListItem } from 'mdast'
import type { TypstNode } from './node.ts'
import type { Walk } from './walk.ts'

/** A list; with space between its items where the author left lines empty. */
export function listNode(node: List, walk: Walk): TypstNode {
  const tight = !node.spread && !node.children.some((item) => item.spread)
  return { type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, tight, nested: false, children: walk.children(node) }
}

/** An item of a list, perhaps one to tick. */
export function listItemNode(node: ListItem, walk: Walk): TypstNode {
  const checked = typeof node.checked === 'boolean' ? { checked: node.checked } : {}
  return { type: 'listItem', ...checked, children: walk.children(node).map(nest) }
}

const nest = (node: TypstNode): TypstNode => (node.type === 'list' ? { ...node, nested: true } : node)
