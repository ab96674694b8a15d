import type { Placed } from './parsing.ts'
import type { Token } from './tokens.ts'

/** A place in the tokens. Readers move it on when they recognise something, and leave it where it was when they do not. */
export interface Cursor {
  tokens: readonly Token[]
  at: number
}

export const peek = ({ tokens, at }: Cursor, ahead = 0): Token | undefined => tokens[at + ahead]

export const wordAt = (cursor: Cursor, ahead = 0): string | undefined => {
  const token = peek(cursor, ahead)
  return token?.kind === 'word' ? token.text : undefined
}

/** Moves past the words, when they stand next. */
export function accept(cursor: Cursor, ...words: string[]): boolean {
  if (!words.every((word, i) => wordAt(cursor, i) === word)) return false
  cursor.at += words.length
  return true
}

/** Moves past a separator, when one of these stands next. */
export function acceptMark(cursor: Cursor, marks: string): string | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'mark' || !marks.includes(token.text)) return undefined
  cursor.at++
  return token.text
}

/** A value with the place of the tokens from `from` up to the cursor. */
export const placed = <T>({ tokens, at }: Cursor, from: number, value: T): Placed<T> => ({
  value,
  start: tokens[from]!.start,
  end: tokens[at - 1]!.end,
})
