import type { Heading } from 'mdast'
import { underline } from '../../lines/underline.ts'
import { setLines } from '../set-lines.ts'
import { type Block, isFlowing } from '../state.ts'

/** A heading within an item. The title of the item has the double line. */
export const heading: Block<Heading> = (node, state) => {
  const lines = setLines(state.phrasing(node.children, state), state)
  const large = node.depth <= 2
  if (!isFlowing(state)) return underline(lines, large ? '-' : '.')
  return lines.map((line, index) => (index === 0 ? `${large ? HEADING : SUBHEADING} ${line}` : line))
}

const HEADING = '■'
const SUBHEADING = '▪'

/** True for a line that is a heading where lines have no line below them. */
export function isHeadingLine(line: string): boolean {
  return line.startsWith(`${HEADING} `) || line.startsWith(`${SUBHEADING} `)
}
