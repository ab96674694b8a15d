import { findAddresses, within } from '../text/addresses.ts'
import type { Edit } from '../text/edit.ts'
import { isLetterUnit, wordEnd } from '../text/units.ts'
import { placeTone } from './place-tone.ts'
import { findProtected } from './protected.ts'
import type { ToneStyle } from './style.ts'

/** Options of {@link placeTones} and {@link findTonePlacements}. */
export interface TonePlacementOptions {
  /** Where the mark of open oa, oe, uy goes. */
  readonly style: ToneStyle
  /**
   * Names and phrases to leave as they are, as whole words, in any normalisation form; case counts.
   *
   * @default []
   * @example ['Thuý Hoà'] // a firm that writes its name so
   */
  readonly protect?: readonly string[]
}

/** A syllable whose tone mark belongs on another letter: `text.slice(start, end)` should read `replacement`. */
export interface TonePlacement extends Edit {}

/** A syllable of seven letters, decomposed. */
const LONGEST = 16

/**
 * Find the syllables whose tone mark does not stand where the style has it: what {@link placeTones} moves, with its places. A mark on a
 * letter that bears it in neither style (hòan, qúy) is found in both. Words that are no Vietnamese syllables and words in web and mail
 * addresses are left alone. A replacement is decomposed where the word was.
 *
 * @param text any text, in any normalisation form and case
 * @returns findings in the order of the text, which do not overlap
 * @example
 * ```ts
 * import { findTonePlacements } from '@bantin/vietnamese/orthography'
 *
 * const [found] = findTonePlacements('Cửa hàng Thuỷ Tiên', { style: 'first-vowel' })
 * console.log(found?.start, found?.end, found?.replacement) // => 9 13 Thủy
 * ```
 * @source Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984, and the usage beside it
 */
export function findTonePlacements(text: string, { style, protect = [] }: TonePlacementOptions): TonePlacement[] {
  const found: TonePlacement[] = []
  const isAddress = within(findAddresses(text))
  const isProtected = within(findProtected(text, protect))
  for (let start = 0; start < text.length; ) {
    if (!isLetterUnit(text.charCodeAt(start))) {
      start++
      continue
    }
    const end = wordEnd(text, start)
    const replacement = end - start > 1 && end - start <= LONGEST ? replace(text.slice(start, end), style) : undefined
    if (replacement !== undefined && !isAddress(start, end) && !isProtected(start, end)) found.push({ start, end, replacement })
    start = end
  }
  return found
}

/** Two vowels, one of which bears a tone: everything else stands right. */
const WORTH_IT = /[\u0300-\u0303\u0309\u0323\u00e0-\u00fd\u00c0-\u00dd\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/

function replace(word: string, style: ToneStyle): string | undefined {
  if (!WORTH_IT.test(word)) return undefined
  const composed = word.normalize('NFC')
  const placed = placeTone(composed, style)
  return placed === undefined || composed === word ? placed : placed.normalize('NFD')
}
