import { eachCharacter } from './characters.ts'
import type { Unencodable } from './unencodable.ts'

/**
 * Add the losses of letters that share a code with another: what the bytes are read as is compared with the text.
 * Both have a letter for a letter, but where one is lost already.
 */
export function compareLetters(text: string, read: string, losses: Unencodable[]): void {
  const lost = new Map(losses.map((loss) => [loss.offset, loss.written.length]))
  let at = 0
  eachCharacter(text, (letter, offset) => {
    const written = read.charAt(at)
    const length = lost.get(offset)
    if (!length && written !== letter) losses.push({ letter, offset, written })
    at += length ?? 1
  })
  losses.sort((a, b) => a.offset - b.offset)
}
