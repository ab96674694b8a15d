import {
  emptyManuscript,
  type Manuscript,
  type ManuscriptBlock,
  type ManuscriptCell,
  type ManuscriptParagraph,
  type TextRun,
} from '../../src/index.ts'

/** A paragraph; its place is set by {@link manuscript}. */
export const p = (text: string, look: Partial<ManuscriptParagraph> & { readonly run?: Partial<TextRun> } = {}): ManuscriptParagraph => {
  const { run, ...rest } = look
  return { type: 'paragraph', inlines: [{ type: 'text', text, ...run }], place: { line: 1 }, ...rest }
}

/** A heading. */
export const h = (text: string, level = 1): ManuscriptParagraph => p(text, { role: 'heading', level })

export const box = (...blocks: readonly ManuscriptBlock[]): ManuscriptBlock => ({ type: 'box', blocks, place: { line: 1 } })

export const table = (...rows: readonly (readonly string[])[]): ManuscriptBlock => ({
  type: 'table',
  rows: rows.map((cells) => ({ header: false, cells: cells.map((text): ManuscriptCell => ({ blocks: [p(text)], columns: 1, rows: 1 })) })),
  place: { line: 1 },
})

/** A manuscript of blocks, each in a line of its own. */
export const manuscript = (blocks: readonly ManuscriptBlock[], parts: Partial<Manuscript> = {}): Manuscript =>
  emptyManuscript({ blocks: blocks.map((one, i) => ({ ...one, place: { line: i + 1 } })), ...parts })
