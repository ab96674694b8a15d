import type { Html } from 'mdast'
import type { Handle } from '../context.ts'
import { element, text } from '../element.ts'

const PHRASING = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell', 'caption'])

/** HTML in the source is text like any other: readers see it, browsers do not run it. */
export const html: Handle<Html> = (_context, _state, node, parent) => {
  const words = text(node.value)
  return parent && (PHRASING.has(parent.type) || parent.type === 'calloutTitle' || parent.type === 'foreign')
    ? words
    : element('p', {}, [words])
}
