import type { Nodes } from 'mdast'
import { walk } from './walk.ts'

const BLOCKS = new Set<string>([
  ...[
    'addition',
    'blockquote',
    'callout',
    'calloutTitle',
    'caption',
    'code',
    'containerDirective',
    'definition',
    'figure',
    'footnoteDefinition',
  ],
  ...['heading', 'leafDirective', 'list', 'listItem', 'paragraph', 'passage', 'table', 'tableCell', 'tableRow', 'thematicBreak'],
])

/**
 * The text that a reader of a node sees, blocks apart from one another by a space. Descriptions of pictures do not belong to it.
 *
 * @example
 * ```ts
 * import { textOf } from '@bantin/transforms'
 *
 * const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value: 'sạch' }] }
 * console.log(textOf({ type: 'paragraph', children: [{ type: 'text', value: 'Nước ' }, strong] })) // => Nước sạch
 * ```
 */
export function textOf(node: Nodes): string {
  const parts: string[] = []
  walk(node, (one) => {
    if (BLOCKS.has(one.type) || one.type === 'break') parts.push(' ')
    if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code' || one.type === 'html') parts.push(one.value)
    return undefined
  })
  return parts.join('').trim()
}
