import type { Inline, Manuscript, ManuscriptBlock } from '@bantin/drafting'
import { repair } from '@bantin/vietnamese/encoding'

/** The lines of a manuscript in reading order, each run decoded by its font, as drafting does it; notes behind their paragraph. */
export function decodedLines({ blocks, notes }: Manuscript): string[] {
  const linesOf = (block: ManuscriptBlock): string[] => {
    if (block.type === 'rule') return []
    if (block.type === 'box') return block.blocks.flatMap(linesOf)
    if (block.type === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(linesOf)))
    const text = block.inlines.map(textOf).join('').split('\n')
    const signs = block.inlines.filter((one) => one.type === 'note')
    return [
      ...text.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim()),
      ...signs.flatMap(({ id }) => (notes.get(id) ?? []).flatMap(linesOf)),
    ]
  }
  return blocks.flatMap(linesOf).filter((line) => line !== '')
}

function textOf(one: Inline): string {
  if (one.type !== 'text') return ''
  const text = one.font === undefined ? repair(one.text).text : repair(one.text, { font: one.font }).text
  return one.capitals ? text.toUpperCase() : text
}
