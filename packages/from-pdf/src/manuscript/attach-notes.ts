import type { Inline, ManuscriptBlock, ManuscriptParagraph } from '@bantin/drafting'
import type { LooseBlock, MadeBlocks } from './blocks.ts'

/** Put the signs of notes into the text; a note whose sign is not found stays a paragraph. */
export function attachNotes(blocks: readonly LooseBlock[], found: MadeBlocks['notes'], page: number) {
  const notes = new Map<string, readonly ManuscriptBlock[]>()
  let texts = [...blocks]
  const homeless: LooseBlock[] = []
  for (const [i, note] of found.entries()) {
    const id = `${page}-${i + 1}`
    const at = texts.findIndex(({ block }) => block.type === 'paragraph' && placeOfSign(block, note.sign) >= 0)
    const host = texts[at]
    if (host?.block.type !== 'paragraph') {
      for (const block of note.paragraphs)
        homeless.push({ block: withSign(block, note.sign), open: false, flush: false, lines: note.lines })
      continue
    }
    const block = signed(host.block, placeOfSign(host.block, note.sign), id)
    texts = texts.with(at, { ...host, block })
    notes.set(id, note.paragraphs)
  }
  return { blocks: [...texts, ...homeless], notes }
}

const SIGNS: Readonly<Record<string, string>> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁰': '0',
}

/** `(1)`, `[1]`, `¹` and `1` are the same sign. */
export function plainSign(text: string): string {
  return [...text.trim()]
    .map((letter) => SIGNS[letter] ?? letter)
    .join('')
    .replace(/^[([]|[)\].]$/g, '')
}

function placeOfSign({ inlines }: ManuscriptParagraph, sign: string): number {
  return inlines.findIndex((one) => one.type === 'text' && one.script === 'super' && plainSign(one.text) === plainSign(sign))
}

function signed(paragraph: ManuscriptParagraph, at: number, id: string): ManuscriptParagraph {
  const run = paragraph.inlines[at]
  const text = run?.type === 'text' ? run.text : ''
  const before = text.match(/^\s+/)?.[0]
  const after = text.match(/\s+$/)?.[0]
  const space = (one: string | undefined): Inline[] =>
    one && run?.type === 'text' ? [{ type: 'text', text: one, font: run.font, size: run.size }] : []
  return { ...paragraph, inlines: paragraph.inlines.toSpliced(at, 1, ...space(before), { type: 'note', id }, ...space(after)) }
}

function withSign(paragraph: ManuscriptParagraph, sign: string): ManuscriptParagraph {
  return { ...paragraph, inlines: [{ type: 'text', text: `${sign} ` }, ...paragraph.inlines] }
}
