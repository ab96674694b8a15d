import { isSyllable } from '@bantin/vietnamese/orthography'

/** How two lines are joined where the first ends with a hyphen. */
export interface HyphenJoin {
  readonly removed: boolean
  /** Not said where it is as sure as the line end itself. */
  readonly sure?: boolean | undefined
}

const BEFORE = /([\p{L}\p{M}\p{N}]{1,40})([-\u00ad\u2010])$/u
const AFTER = /^[\p{L}\p{M}\p{N}]{1,40}/u
const ASCII = /^[a-z]+$/i

/**
 * Whether the hyphen at the end of a line parts a word, and so goes, or joins two, and so stays. Vietnamese does not break syllables; a foreign
 * word may be broken. What the rest of the file writes decides where it can.
 *
 * @param words all words of the file, in small letters
 * @returns undefined where the line does not end with a hyphen that touches a word
 */
export function hyphenJoin(line: string, next: string, words: ReadonlySet<string>): HyphenJoin | undefined {
  const before = BEFORE.exec(line.slice(-42))
  const after = AFTER.exec(next)?.[0]
  if (!before || !after) return undefined
  const [, head = '', sign] = before
  if (sign === '\u00ad') return { removed: true, sure: true }
  if (!/^\p{Ll}/u.test(after) || /\d/.test(head)) return { removed: false }
  if (words.has(`${head}-${after}`.toLowerCase())) return { removed: false, sure: true }
  if (words.has((head + after).toLowerCase())) return { removed: true, sure: true }
  const foreign = ASCII.test(head) && ASCII.test(after) && !(isSyllable(head) && isSyllable(after))
  return { removed: foreign, sure: false }
}

/** The words of a text in small letters, with their inner hyphens. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu)) words.add(word.toLowerCase())
  return words
}
