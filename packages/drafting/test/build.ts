import type { Inline, ManuscriptBlock, ManuscriptCell, ManuscriptParagraph, ManuscriptTable, TextRun } from '../src/index.ts'

/** A run of text. */
export const run = (text: string, look: Partial<TextRun> = {}): TextRun => ({ type: 'text', text, ...look })

/** A paragraph of a text, or of runs. */
export function paragraph(content: string | readonly Inline[], more: Partial<ManuscriptParagraph> = {}): ManuscriptParagraph {
  return { type: 'paragraph', inlines: typeof content === 'string' ? [run(content)] : content, place: { line: 1 }, ...more }
}

/** A cell with a paragraph for each text. */
export const cell = (content: string | readonly ManuscriptBlock[], more: Partial<ManuscriptCell> = {}): ManuscriptCell => ({
  blocks: typeof content === 'string' ? [paragraph(content)] : content,
  columns: 1,
  rows: 1,
  ...more,
})

/** A table of cells; texts are cells too. */
export const table = (rows: readonly (readonly (string | ManuscriptCell)[])[], headers = 0): ManuscriptTable => ({
  type: 'table',
  rows: rows.map((cells, i) => ({ header: i < headers, cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) })),
  place: { line: 1 },
})

/** Paragraphs numbered as lines, from 1. */
export const lines = (blocks: readonly ManuscriptBlock[]): ManuscriptBlock[] =>
  blocks.map((block, i) => ({ ...block, place: { line: i + 1 } }))
