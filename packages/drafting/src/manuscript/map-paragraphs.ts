import type { ManuscriptBlock, ManuscriptParagraph } from './block.ts'

/**
 * Blocks with other paragraphs in the places of theirs, in boxes and tables too. They are handed out in reading order. Own stack instead of
 * recursion: a file may nest as deep as it likes.
 */
export function mapParagraphs(
  blocks: readonly ManuscriptBlock[],
  map: (paragraph: ManuscriptParagraph) => ManuscriptParagraph,
): ManuscriptBlock[] {
  const result: ManuscriptBlock[] = []
  const open: { from: readonly ManuscriptBlock[]; at: number; to: ManuscriptBlock[] }[] = [{ from: blocks, at: 0, to: result }]
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const block = level.from[level.at++]
    if (!block) {
      open.pop()
      continue
    }
    switch (block.type) {
      case 'paragraph':
        level.to.push(map(block))
        break
      case 'rule':
        level.to.push(block)
        break
      case 'box': {
        const to: ManuscriptBlock[] = []
        level.to.push({ ...block, blocks: to })
        open.push({ from: block.blocks, at: 0, to })
        break
      }
      case 'table': {
        const inner: typeof open = []
        const rows = block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => {
            const to: ManuscriptBlock[] = []
            inner.push({ from: cell.blocks, at: 0, to })
            return { ...cell, blocks: to }
          }),
        }))
        level.to.push({ ...block, rows })
        for (const one of inner.toReversed()) open.push(one)
      }
    }
  }
  return result
}
