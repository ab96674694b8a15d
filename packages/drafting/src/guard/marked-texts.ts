import type { ManuscriptBlock, ManuscriptParagraph, ManuscriptRow } from '../manuscript/block.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** A text that may be a mark, with how it stands. */
export interface MarkedText {
  readonly text: string
  readonly framed: boolean
}

/** Every text of a manuscript that could be a stamp, those outside the reading order too. */
export function* markedTexts(manuscript: Manuscript, file: string): Generator<MarkedText> {
  yield* ofName(file)
  if (manuscript.facts.title) yield { text: manuscript.facts.title, framed: true }
  for (const { text } of manuscript.leftOut) yield { text, framed: true }
  yield* ofBlocks(manuscript.blocks)
  for (const note of manuscript.notes.values()) yield* ofBlocks(note)
}

/** A name says it in brackets, `(TỐI MẬT) …`, or says nothing else. */
function* ofName(file: string): Generator<MarkedText> {
  const name = (file.split('/').at(-1) as string).replace(/\.[^.]{1,5}$/, '')
  yield { text: name, framed: true }
  for (const [, inside = ''] of name.matchAll(/[([{]([^()[\]{}]{1,40})[)\]}]/g)) yield { text: inside, framed: true }
}

/** Own stack: what others built may nest as deep as it likes. */
function* ofBlocks(blocks: readonly ManuscriptBlock[]): Generator<MarkedText> {
  const waiting = blocks.map((block) => ({ block, framed: false })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, framed } = next
    if (block.type === 'paragraph') yield* ofParagraph(block, framed)
    const inside = block.type === 'box' ? block.blocks : block.type === 'table' ? frameOf(block.rows) : []
    for (const one of inside.toReversed()) waiting.push({ block: one, framed: true })
    if (block.type !== 'table' || inside.length > 0) continue
    for (const row of block.rows) yield* ofRow(row)
    for (const row of block.rows.toReversed())
      for (const cell of row.cells.toReversed())
        for (const one of cell.blocks.toReversed()) if (one.type !== 'paragraph') waiting.push({ block: one, framed: false })
  }
}

function* ofParagraph(paragraph: ManuscriptParagraph, framed: boolean): Generator<MarkedText> {
  yield { text: textOf(paragraph), framed }
  for (const one of paragraph.inlines) if (one.type === 'picture' && one.alt) yield { text: one.alt, framed: true }
}

/** A table of one cell is a frame. */
function frameOf(rows: readonly ManuscriptRow[]): readonly ManuscriptBlock[] {
  const [row] = rows
  return rows.length === 1 && row?.cells.length === 1 ? (row.cells[0]?.blocks ?? []) : []
}

/** In a row of three columns and more, “MẬT” is likelier honey; “Độ mật” in the cell before it says that it is not. */
function* ofRow(row: ManuscriptRow): Generator<MarkedText> {
  let before = ''
  for (const { blocks } of row.cells) {
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue
      const text = textOf(block)
      yield { text: `${before}: ${text}`, framed: false }
      if (row.cells.length < 3 || !/^\W*mật\W*$/iu.test(text.normalize('NFC'))) yield* ofParagraph(block, false)
      if (text.trim()) before = text.trim()
    }
  }
}

/** Letters that are shown as capitals count as such. */
function textOf({ inlines }: ManuscriptParagraph): string {
  return inlines.map((one) => (one.type !== 'text' ? '' : one.capitals ? one.text.toUpperCase() : one.text)).join('')
}
