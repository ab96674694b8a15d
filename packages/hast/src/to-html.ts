import type { Nodes } from 'hast'
import { toHtml as serialise } from 'hast-util-to-html'

/**
 * Write hast as HTML, with the settings that all forms share: every attribute quoted, every tag closed, raw nodes escaped.
 *
 * @param node a node, or several that stand one after the other
 * @example
 * ```ts
 * import { toHtml } from '@bantin/hast'
 *
 * console.log(toHtml({ type: 'text', value: '1 < 2' })) // => 1 &#x3C; 2
 * ```
 */
export function toHtml(node: Nodes | Nodes[]): string {
  return serialise(node as Parameters<typeof serialise>[0])
}
