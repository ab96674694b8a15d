import type { Nodes } from 'hast'

/**
 * The words of a tree, as a reader of the DOM gets them.
 *
 * @param node any hast node
 * @example
 * ```ts
 * import { textContent } from '@bantin/hast'
 *
 * console.log(textContent({ type: 'root', children: [{ type: 'text', value: 'lúa' }] })) // => lúa
 * ```
 */
export function textContent(node: Nodes): string {
  if ('children' in node) return node.children.map(textContent).join('')
  return node.type === 'text' ? node.value : ''
}
