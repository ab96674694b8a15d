import type { Inline, ManuscriptBlock } from '@bantin/drafting'
import type { Shared } from './shared.ts'

/** The words of blocks as they are seen, a line for each paragraph: for lists that keep no fonts. */
export function plainText(blocks: readonly ManuscriptBlock[], shared: Pick<Shared, 'decode'>): string {
  const lines: string[] = []
  const rest: ManuscriptBlock[] = [...blocks].reverse()
  for (let block = rest.pop(); block; block = rest.pop()) {
    if (block.type === 'paragraph') lines.push(`${block.list?.label ? `${block.list.label} ` : ''}${plainLine(block.inlines, shared)}`)
    else if (block.type === 'box') for (const one of block.blocks.toReversed()) rest.push(one)
    else if (block.type === 'table') {
      for (const row of block.rows.toReversed()) {
        for (const cell of row.cells.toReversed()) for (const one of cell.blocks.toReversed()) rest.push(one)
      }
    }
  }
  return lines.join('\n').trim()
}

function plainLine(inlines: readonly Inline[], { decode }: Pick<Shared, 'decode'>): string {
  return inlines.map((one) => (one.type === 'text' ? decode(one.text, one.font) : '')).join('')
}
