import { tonedRimes } from '../evidence/syllable-cost.ts'
import { LOWER } from '../letters.ts'

const SIZE = 96
let possible: Uint8Array | undefined
let numbers: Uint8Array | undefined

/** For each UTF-16 code unit the number of the letter, whatever its case: 1–26 for ASCII, above for Vietnamese letters, 0 for others. */
export function letterNumbers(): Uint8Array {
  if (numbers) return numbers
  numbers = new Uint8Array(0x10000)
  for (let i = 0; i < 26; i++) numbers[0x41 + i] = numbers[0x61 + i] = i + 1
  for (let i = 0; i < LOWER.length; i++) {
    numbers[LOWER.charCodeAt(i)] = i + 27
    numbers[LOWER.charAt(i).toUpperCase().charCodeAt(0)] = i + 27
  }
  return numbers
}

/** For two letters, at first * 96 + second, whether a Vietnamese syllable can have them side by side; with 0 for no letter. */
export function possiblePairs(): Uint8Array {
  if (possible) return possible
  possible = new Uint8Array(SIZE * SIZE)
  const number = letterNumbers()
  const ofWord = (word: string) => {
    let last = 0
    for (let i = 0; i <= word.length; i++) {
      const next = i < word.length ? (number[word.charCodeAt(i)] as number) : 0
      ;(possible as Uint8Array)[last * SIZE + next] = 1
      last = next
    }
  }
  const consonants = 'bcdđghklmnpqrstvx'
  for (const rime of tonedRimes()) {
    ofWord(rime)
    for (const consonant of consonants)
      possible[(number[consonant.charCodeAt(0)] as number) * SIZE + (number[rime.charCodeAt(0)] as number)] = 1
  }
  ofWord('đ')
  for (const vowel of 'aeiouy') possible[(number['đ'.charCodeAt(0)] as number) * SIZE + (number[vowel.charCodeAt(0)] as number)] = 1
  return possible
}

/** Whether no two letters of a word make a syllable impossible. Of others than Vietnamese letters, and of ASCII, it tells nothing. */
export function mayBeSyllable(word: string): boolean {
  const number = letterNumbers()
  const pairs = possiblePairs()
  let before = 0
  let last = 0
  for (let i = 0; i <= word.length; i++) {
    const next = i < word.length ? (number[word.charCodeAt(i)] as number) : 0
    // gi and qu before a rime
    const glide = (before === 7 && last === 9) || (before === 17 && last === 21)
    if ((last > 26 || next > 26) && !glide && pairs[last * SIZE + next] !== 1) return false
    before = last
    last = next
  }
  return true
}
