import type { RepairedGroup } from './repair-group.ts'

/** As many words in one encoding are no accident. */
const ENOUGH = 8
const FEW = 3
/** What cannot be anything else. */
const CERTAIN = new Set(['nfd', 'ncr'])
const VIETNAMESE = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ\u1ea0-\u1ef9]/iu

/** Tells of the repairs of a group without a known font whether they are sure: by how many words of one kind there are. */
export function certaintyOf({ repairs }: RepairedGroup): (kind: string, context: { before: string; after: string }) => boolean {
  const words = new Map<string, number>()
  for (const { kind, before } of repairs) words.set(kind, (words.get(kind) ?? 0) + countWords(before))
  return (kind, { before, after }) => {
    if (CERTAIN.has(kind)) return true
    if (kind === 'homoglyph') return VIETNAMESE.test(before + after)
    return (words.get(kind) ?? 0) >= (kind === 'utf8-read-as-cp1252' ? FEW : ENOUGH)
  }
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
