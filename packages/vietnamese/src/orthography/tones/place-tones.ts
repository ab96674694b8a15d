import { applyEdits } from '../text/edit.ts'
import { findTonePlacements, type TonePlacementOptions } from './find-tone-placements.ts'

/**
 * Write a text with its tone marks in one style: hòa or hoà. It applies what {@link findTonePlacements} finds and nothing else. A text
 * that kept to one style comes back the same from the other.
 *
 * @param text any text, in any normalisation form and case
 * @example
 * ```ts
 * import { placeTones } from '@bantin/vietnamese/orthography'
 *
 * console.log(placeTones('Quý khách giữ hoá đơn; TOÀ NHÀ có xe qũy', { style: 'first-vowel' })) // => Quý khách giữ hóa đơn; TÒA NHÀ có xe quỹ
 * console.log(placeTones('Ông Hòa ở Thủy Nguyên', { style: 'main-vowel', protect: ['Thủy Nguyên'] })) // => Ông Hoà ở Thủy Nguyên
 * ```
 */
export function placeTones(text: string, options: TonePlacementOptions): string {
  return applyEdits(text, findTonePlacements(text, options))
}
