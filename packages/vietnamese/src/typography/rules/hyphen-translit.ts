import { isSyllable } from '../../orthography/syllable/is-syllable.ts'
import type { Check } from '../finding.ts'

/** A name in parts, as Mát-xcơ-va: a part in lower case that no Vietnamese word could be. */
const PAIR = /(?<=(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,7})) - (?=([\p{L}\p{M}]{1,7})(?![\p{L}\p{M}]))/gu
const FOREIGN_PART = /^[a-eg-ik-vxyà-ỹăđĩũơư]+$/u
const VOWEL = /[aăâeêioôơuưyà-ỹ]/u

/** “Mát - xcơ - va”: transliterated names are written with hyphens and no spaces. */
export const checkHyphenTranslit: Check = (text, { report = false }) =>
  report ? findSpacedNames(text).map((start) => ({ start, end: start + 3, rule: 'hyphen-translit', replacement: '-', safe: false })) : []

/** Offsets of the spaces before the hyphens of such names. */
export function findSpacedNames(text: string): number[] {
  const found: number[] = []
  for (const { index, 1: left = '', 2: right = '' } of text.matchAll(PAIR))
    if (isForeignPart(left) || isForeignPart(right)) found.push(index)
  return found
}

const isForeignPart = (word: string): boolean => word.length > 1 && FOREIGN_PART.test(word) && VOWEL.test(word) && !isSyllable(word)
