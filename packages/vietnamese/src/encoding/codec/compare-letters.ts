import { eachCharacter } from './characters.ts'
import type { Unencodable } from './unencodable.ts'

/**
 * Find the letters that are lost where letters share a code with others: what the bytes are read as is compared with the text.
 * Both have a letter for a letter, but where one has no code and is replaced.
 */
export function compareLetters(
  text: string,
  read: string,
  replacement: string,
  codeOf: (point: number) => number | undefined,
  lose: (loss: Unencodable) => void,
): void {
  if (read === text) return
  let at = 0
  eachCharacter(text, (point, offset) => {
    const written = codeOf(point) === undefined ? replacement : read.charAt(at)
    if (written.codePointAt(0) !== point || codeOf(point) === undefined) lose({ letter: String.fromCodePoint(point), offset, written })
    at += written.length
  })
}
