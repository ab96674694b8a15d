import type { ManuscriptBlock } from './block.ts'
import type { SourcePlace } from './place.ts'
import { singleSpaced } from './single-spaced.ts'

/** A paragraph as a line of text. */
export interface Line {
  readonly text: string
  readonly place: SourcePlace
}

/** The paragraphs with words in reading order, those in tables and boxes too. Stops when `limit` are found. */
export function linesOf(blocks: readonly ManuscriptBlock[], limit = Number.POSITIVE_INFINITY): readonly Line[] {
  const lines: Line[] = []
  const waiting = blocks.toReversed()
  for (let block = waiting.pop(); block && lines.length < limit; block = waiting.pop()) {
    if (block.type === 'paragraph') {
      const text = lineOf(block.inlines)
      if (text) lines.push({ text, place: block.place })
    } else if (block.type === 'box') waiting.push(...block.blocks.toReversed())
    else if (block.type === 'table')
      for (const row of block.rows.toReversed()) for (const cell of row.cells.toReversed()) waiting.push(...cell.blocks.toReversed())
  }
  return lines
}

/** The words of a paragraph on one line, in NFC. */
export function lineOf(inlines: Extract<ManuscriptBlock, { type: 'paragraph' }>['inlines']): string {
  const text = inlines.map((one) => (one.type === 'text' ? one.text : '')).join('')
  return singleSpaced(text.normalize('NFC').replaceAll('\u200b', ' '))
}
