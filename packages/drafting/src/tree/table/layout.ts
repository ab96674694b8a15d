import type { ManuscriptBlock, ManuscriptTable } from '../../manuscript/block.ts'
import type { Grid } from './grid.ts'

/** What stands in a letterhead or at the foot of a letter, and nowhere in a table of data. */
const LETTER = /^\s*(?:cộng\s+h[oò][àa]\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–]\s*tự\s+do|nơi\s+nhận\s*:|kính\s+gửi\s*:)/iu

/** Whether a table only places its parts: one row, one column, or a letterhead. A row that the file says is a header makes a table. */
export function isLayout({ rows: source }: ManuscriptTable, { rows }: Grid): boolean {
  const width = rows[0]?.length ?? 0
  const filled = source.filter(({ cells }) => cells.some(({ blocks }) => blocks.some(hasContent)))
  if (width <= 1 || filled.length === 0) return true
  if (filled.length === 1) return !(source.length > 1 && source[0]?.header)
  return filled.length <= 3 && source.some(({ cells }) => cells.some(({ blocks }) => blocks.some(isOfLetter)))
}

function hasContent(block: ManuscriptBlock): boolean {
  return block.type !== 'paragraph' || block.inlines.some((one) => one.type !== 'anchor' && (one.type !== 'text' || one.text.trim() !== ''))
}

function isOfLetter(block: ManuscriptBlock): boolean {
  if (block.type !== 'paragraph') return false
  return LETTER.test(
    block.inlines
      .map((one) => (one.type === 'text' ? one.text : ''))
      .join('')
      .slice(0, 200),
  )
}
