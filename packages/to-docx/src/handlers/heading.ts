import type { Heading } from 'mdast'
import { bookmark } from '../writer/bookmark.ts'
import { paragraphIn } from '../writer/paragraph.ts'
import { type Block, formatIn } from './handle.ts'

/** A heading within an item. Sections are headings 1 and titles of items headings 2, so these begin with 3. */
export const heading: Block<Heading> = (writer, node, scope) => {
  const level = Math.min(6, Math.max(3, node.depth + 1))
  const id = node.data?.id
  const name = id === undefined ? undefined : writer.places.heading(scope.item.id, id)
  const children = bookmark(writer, name, writer.inlines(node.children, formatIn(scope), scope))
  return [paragraphIn(scope, children, { style: `Heading${level}` })]
}
