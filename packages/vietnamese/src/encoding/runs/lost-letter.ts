import { syllableCost } from '../evidence/syllable-cost.ts'
import type { Codes } from '../table.ts'

// the soft hyphen, and the control codes that Windows-1252 leaves open
const DROPPED = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xad]
const BARE_ONSET = /^(?:nh|th|tr|ch|ph|kh|ngh?)$/
const ONE_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u

/**
 * Whether a word has probably lost a letter on the way: it is no syllable, but is one with a letter whose code editors and browsers drop.
 */
export function lostLetter(word: string, { single, role }: Codes): boolean {
  if (word.length > 7 || !ONE_CASE.test(word)) return false
  const letters = DROPPED.filter((byte) => role[byte] === 1).map((byte) => single[byte] as string)
  const capitals = word.length > 1 && word === word.toUpperCase()
  const missing = letters.filter((letter) => capitals === (letter === letter.toUpperCase())).map((letter) => letter.toLowerCase())
  if (missing.length === 0) return false
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return BARE_ONSET.test(lower)
  if (syllableCost(lower) < Number.POSITIVE_INFINITY) return false
  return missing.some((letter) => {
    for (let at = 0; at <= lower.length; at++)
      if (syllableCost(lower.slice(0, at) + letter + lower.slice(at)) < Number.POSITIVE_INFINITY) return true
    return false
  })
}
