import { isSpace, type Line, MARKS } from './line.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const LETTER = /[\p{L}\p{M}\p{N}]/u

/**
 * Make marks that Markdown can write: a word has a mark as a whole or not at all, as most of it has it; white space at the ends of a marked
 * stretch is not marked, nor is punctuation that would keep the mark from being seen; what has no letter is not marked. Changes the line's marks.
 */
export function evenMarks(line: Line): void {
  evenLanguages(line)
  for (const mark of MARKS) if (line.marks.some((one) => (one & mark) > 0)) evenMark(line, mark)
}

/** A word is in one language, that of most of it. */
function evenLanguages({ text, language, languages }: Line): void {
  if (languages.length === 0) return
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const counts = new Map<number, number>()
    for (const one of language.subarray(index, index + word.length)) counts.set(one, (counts.get(one) ?? 0) + 1)
    if (counts.size < 2) continue
    const [most] = [...counts].sort(([, a], [, b]) => b - a)
    language.fill(most?.[0] ?? 0, index, index + word.length)
  }
}

function evenMark(line: Line, mark: number): void {
  const { text, marks } = line
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let count = 0
    for (let i = index; i < index + word.length; i++) if (((marks[i] as number) & mark) > 0) count++
    if (count > 0 && count < word.length) set(marks, index, index + word.length, mark, count * 2 > word.length)
  }
  joinOverBlanks(line, mark)
  for (let start = 0; start < text.length; ) {
    if (((marks[start] as number) & mark) === 0) {
      start++
      continue
    }
    let end = start
    while (end < text.length && ((marks[end] as number) & mark) > 0) end++
    const [first, last] = trim(text, start, end)
    set(marks, start, first, mark, false)
    set(marks, last, end, mark, false)
    start = end
  }
}

/** Blanks between two stretches of one mark are marked too, so that they become one. */
function joinOverBlanks({ text, marks }: Line, mark: number): void {
  let last = -1
  for (let i = 0; i < text.length; i++) {
    if (((marks[i] as number) & mark) > 0) {
      if (last >= 0) set(marks, last + 1, i, mark, true)
      last = i
    } else if (!isSpace(text.charAt(i))) last = -1
  }
}

function trim(text: string, start: number, end: number): [start: number, end: number] {
  if (!LETTER.test(text.slice(start, end))) return [end, end]
  let [first, last] = [start, end]
  const isWord = (at: number) => at >= 0 && at < text.length && LETTER.test(text.charAt(at))
  const isSpaceAt = (at: number) => isSpace(text.charAt(at)) || text.charAt(at) === '\ufffc'
  // beside a letter, a mark must begin and end with a letter to be seen
  while (first < last && (isSpaceAt(first) || (isWord(first - 1) && !isWord(first)))) first++
  while (last > first && (isSpaceAt(last - 1) || (isWord(last) && !isWord(last - 1)))) last--
  return [first, last]
}

function set(marks: Uint8Array, from: number, to: number, mark: number, value: boolean): void {
  for (let i = from; i < to; i++) marks[i] = value ? (marks[i] as number) | mark : (marks[i] as number) & ~mark
}
