import type { Found } from './scan.ts'
import { isDigit, isLetter } from './text/characters.ts'
import { joiner } from './text/joiner.ts'

/** Readings are words: they need a space to a letter or digit beside them. */
const isWord = (code: number): boolean => isLetter(code) || isDigit(code)

/** The text with its readings in place. */
export function render(text: string, found: readonly Found[]): string {
  if (found.length === 0) return text
  const pieces = joiner('')
  let last = Number.NaN
  let at = 0
  const add = (piece: string): void => {
    if (piece === '') return
    pieces.add(piece)
    last = piece.charCodeAt(piece.length - 1)
  }
  let glue = false
  for (const { start, end, reading } of found) {
    if (start > at && glue && isWord(text.charCodeAt(at))) add(' ')
    add(text.slice(at, start))
    const said = reading.trim()
    if (isWord(last) && said !== '' && isWord(said.charCodeAt(0))) add(' ')
    add(said)
    glue = said !== '' && isWord(last)
    at = end
    if (said === '' && reading !== '' && isWord(last)) add(' ')
  }
  if (glue && isWord(text.charCodeAt(at))) add(' ')
  add(text.slice(at))
  return pieces.all()
}
