import type { Paragraph } from 'mdast'
import { paragraphIn } from '../writer/paragraph.ts'
import { type Block, formatIn } from './handle.ts'

/** A paragraph; a picture alone stands in the middle. */
export const paragraph: Block<Paragraph> = (writer, node, scope) => {
  const isPicture = node.children.length === 1 && node.children[0]?.type === 'image' && !scope.marker
  const children = writer.inlines(node.children, formatIn(scope), scope)
  return [paragraphIn(scope, children, isPicture ? { style: 'Figure' } : {})]
}
