import type { Piece } from './pieces.ts'

const MARKS = /^\p{M}+/u

/** Marks at the beginning of a piece go to the letter that they belong to, at the end of the piece before. */
export function joinMarks(texts: readonly string[], pieces: readonly Piece[]): string[] {
  const joined: string[] = []
  // the last piece of the paragraph with anything in it
  let last = -1
  for (const [at, given] of texts.entries()) {
    if (pieces[at - 1]?.paragraph !== pieces[at]?.paragraph) last = -1
    const marks = last >= 0 ? (MARKS.exec(given)?.[0] ?? '') : ''
    if (marks) joined[last] += marks
    const text = given.slice(marks.length)
    joined.push(text)
    if (text !== '') last = at
  }
  return joined
}
