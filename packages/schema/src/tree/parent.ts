import type { Nodes, Parents } from 'mdast'

/**
 * True for a node that has children.
 *
 * @example
 * ```ts
 * import { isParent } from '@bantin/schema'
 *
 * console.log(isParent({ type: 'paragraph', children: [] }), isParent({ type: 'text', value: 'Lúa' })) // => true false
 * ```
 */
export function isParent(node: Nodes): node is Parents {
  return 'children' in node
}
