import { firstUnfound, unfoundWords } from './align.ts'
import type { ExpectedIssue, ExpectedPart, ExpectedWord } from './expected.ts'
import { countWord, type ExtractedText, indexText } from './extracted-text.ts'
import { CLOSE, findRun } from './find-run.ts'
import { type LostWord, lostWord } from './lost-word.ts'
import { missingNotes } from './missing-notes.ts'

/**
 * Check that a text holds every word of an issue: the items in order and their words in order, whatever stands in between (running
 * heads, page numbers, notes); notes complete and in the order of their numbers, wherever they stand; the rest anywhere.
 *
 * @param expected what {@link expectedWords} says
 * @param text what an independent reader extracted from the artifacts of one form
 * @returns the words that are lost or out of order; empty when nothing is
 * @example
 * ```ts
 * import { compile } from '@bantin/compile'
 * import { expectedWords, minimal, missingWords } from '@bantin/adapter-kit'
 *
 * const { issue } = await compile(minimal.source)
 * const printed = 'Tờ tin Chợ Phiên. Số 1. Tổ thông tin chợ Phiên. Tin chợ. Tin vắn. Chợ họp ngày chủ nhật.'
 * if (issue) console.log(missingWords(expectedWords(issue), printed).map(({ word, before }) => [...before, word].join(' '))[0]) // => tin vắn chợ phiên
 * ```
 */
export function missingWords(expected: ExpectedIssue, text: string): LostWord[] {
  const extracted = indexText(text)
  const short = shortWords(extracted, expected)
  const body = missingText(extracted, expected, short)
  const notes = expected.items.flatMap((item) => missingNotes(extracted, item, short))
  const apart = [
    ...expected.apart.flatMap((one) => missingPart(extracted, one, { file: expected.file }, short)),
    ...expected.items.flatMap((item) =>
      item.apart.flatMap((one) => missingPart(extracted, one, { item: item.id, file: item.file }, short)),
    ),
  ]
  const found = [...body, ...notes, ...apart]
  return found.length > 0 ? found : uncounted(expected, short)
}

/** The words that stand less often in the text than in items and notes together. */
function shortWords(text: ExtractedText, expected: ExpectedIssue): ReadonlySet<string> {
  const counts = new Map<string, { word: ExpectedWord; count: number }>()
  for (const { text: words, notes } of expected.items) {
    for (const word of [...words, ...notes.flatMap((note) => note.words)]) {
      const known = counts.get(word.text)
      const notesBehind = Math.max(known?.word.notesBehind ?? 0, word.notesBehind ?? 0)
      counts.set(word.text, { word: { text: word.text, notesBehind }, count: (known?.count ?? 0) + 1 })
    }
  }
  return new Set([...counts.values()].filter(({ word, count }) => countWord(text, word) < count).map(({ word }) => word.text))
}

/** Items are one stream: an item that has changed places is out of order too. */
function missingText(text: ExtractedText, expected: ExpectedIssue, short: ReadonlySet<string>): LostWord[] {
  const stream = expected.items.flatMap((item) => item.text.map((word, index) => ({ item, word, index })))
  const words = stream.map((one) => one.word)
  const failed = firstUnfound(text, words)
  if (failed < 0 && short.size === 0) return []
  const suspects = unfoundWords(text, words)
  const lost = failed < 0 ? suspects.filter((index) => short.has(words[index]?.text ?? '')) : suspects.length > 0 ? suspects : [failed]
  return lost.flatMap((one) => {
    const found = stream[one]
    return found ? [lostWord(found.item.text, found.index, { item: found.item.id, file: found.item.file, part: 'text', short })] : []
  })
}

function missingPart(
  text: ExtractedText,
  { name, words }: ExpectedPart,
  owner: { readonly item?: string; readonly file: string },
  short: ReadonlySet<string>,
): LostWord[] {
  if (words.length === 0) return []
  const run = findRun(text, words, { gaps: CLOSE })
  return run.found ? [] : [lostWord(words, run.longest, { ...owner, part: name, short })]
}

/** A word that is short although every stretch seemed complete: one of its places must be empty. */
function uncounted(expected: ExpectedIssue, short: ReadonlySet<string>): LostWord[] {
  for (const { id, file, text, notes } of expected.items) {
    for (const { name, words } of [{ name: 'text', words: text }, ...notes]) {
      const index = words.findIndex((word) => short.has(word.text))
      if (index >= 0) return [lostWord(words, index, { item: id, file, part: name, short })]
    }
  }
  return []
}
