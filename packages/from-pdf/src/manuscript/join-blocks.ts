import type { ManuscriptParagraph, TextRun } from '@bantin/drafting'
import type { LooseBlock } from './blocks.ts'

/** Join paragraphs that go on in the next column or on the next page. */
export function joinBlocks(blocks: readonly LooseBlock[]): LooseBlock[] {
  const joined: LooseBlock[] = []
  for (const next of blocks) {
    const last = joined.at(-1)
    if (!last || !goesOn(last, next)) {
      joined.push(next)
      continue
    }
    const before = last.block as ManuscriptParagraph
    const after = next.block as ManuscriptParagraph
    const space: TextRun = { type: 'text', text: ' ' }
    const end = before.inlines.at(-1)
    const inlines =
      end?.type === 'text'
        ? [...before.inlines.slice(0, -1), { ...end, text: `${end.text} ` }, ...after.inlines]
        : [...before.inlines, space, ...after.inlines]
    joined[joined.length - 1] = { ...next, block: { ...before, inlines }, flush: last.flush }
  }
  return joined
}

/** Only what ends a page or a column open, and goes on without an indent in the same letters. */
function goesOn(last: LooseBlock, next: LooseBlock): boolean {
  const before = last.lines.at(-1)
  const after = next.lines[0]
  if (!last.open || !next.flush || !before || !after || last.block.type !== 'paragraph' || next.block.type !== 'paragraph') return false
  const apart = before.page !== after.page || after.y < before.y
  return apart && Math.abs(before.size - after.size) < 0.3 && before.bold === after.bold && !/^[-–—•]\s/.test(after.text)
}
