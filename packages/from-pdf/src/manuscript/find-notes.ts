import type { ManuscriptParagraph } from '@bantin/drafting'
import { plainSign } from './attach-notes.ts'
import { type LooseBlock, type MadeBlocks, withoutSign } from './blocks.ts'

/** Notes are set smaller than the text. */
const SMALLER = 0.94
const SIGN = /^\s*([([]?(?:\d{1,3}|\*{1,3}|[†‡])[)\]]?)[.)]?\s/u

/** Find notes at the foot of an untagged page: smaller letters that begin with a sign which is raised in the text. */
export function findNotes(blocks: readonly LooseBlock[]): { blocks: LooseBlock[]; notes: MadeBlocks['notes'] } {
  const body = bodySize(blocks)
  const signs = new Set(
    blocks.flatMap(({ block }) => (block.type === 'paragraph' && sizeOf(block) >= body * SMALLER ? raisedSigns(block) : [])),
  )
  const kept: LooseBlock[] = []
  const notes: MadeBlocks['notes'][number][] = []
  for (const one of blocks) {
    const { block, lines } = one
    const sign = block.type === 'paragraph' && lines.length > 0 && lines[0]!.size < body * SMALLER ? signOf(block) : undefined
    if (block.type === 'paragraph' && sign !== undefined && signs.delete(plainSign(sign)))
      notes.push({ type: 'note', sign, lines, paragraphs: [withoutSign(block, sign)] })
    else kept.push(one)
  }
  return { blocks: kept, notes }
}

/** The size of most letters of the page. */
function bodySize(blocks: readonly LooseBlock[]): number {
  const counts = new Map<number, number>()
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    const size = Math.round(line.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + line.text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function sizeOf({ inlines }: ManuscriptParagraph): number {
  return inlines.reduce((most, one) => (one.type === 'text' ? Math.max(most, one.size ?? 0) : most), 0)
}

function raisedSigns({ inlines }: ManuscriptParagraph): string[] {
  return inlines.slice(1).flatMap((one) => (one.type === 'text' && one.script === 'super' ? [plainSign(one.text)] : []))
}

function signOf({ inlines }: ManuscriptParagraph): string | undefined {
  const first = inlines[0]
  if (first?.type !== 'text') return undefined
  return first.script === 'super' ? first.text.trim() : first.text.match(SIGN)?.[1]
}
