import type { ManuscriptBlock } from './block.ts'
import type { Manuscript } from './manuscript.ts'

/** The text of blocks in reading order, a line for each paragraph; notes stand behind the paragraph of their sign. */
export function wordsOf(blocks: readonly ManuscriptBlock[], notes: Manuscript['notes'] = new Map()): string {
  return blocks.map((block) => textOfBlock(block, notes)).join('\n')
}

function textOfBlock(block: ManuscriptBlock, notes: Manuscript['notes']): string {
  switch (block.type) {
    case 'paragraph': {
      const text = block.inlines.map((one) => (one.type === 'text' ? one.text : '')).join('')
      const signs = block.inlines.filter((one) => one.type === 'note')
      return [text, ...signs.map(({ id }) => wordsOf(notes.get(id) ?? []))].join('\n')
    }
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map((cell) => wordsOf(cell.blocks, notes))).join('\n')
    case 'box':
      return wordsOf(block.blocks, notes)
    case 'rule':
      return ''
  }
}
