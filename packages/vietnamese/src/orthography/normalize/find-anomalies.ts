import type { Anomaly, NormalizeOptions } from './anomaly.ts'
import { readAnomalies } from './read-anomalies.ts'

/**
 * Find damage to the letters of a text: what {@link normalize} repairs, with its places. Letters of other languages stay where they are
 * at home: Ê Đê ĕ and ƀ, ð in Icelandic, ǎ in Pinyin, whole words in Cyrillic or Greek, zero-width spaces in Khmer.
 *
 * @param text any text, in any normalisation form
 * @returns findings in the order of the text, which do not overlap
 * @example
 * ```ts
 * import { findAnomalies } from '@bantin/vietnamese/orthography'
 *
 * const [found] = findAnomalies('Sửa \u00d0ường vào chợ')
 * console.log(found?.start, found?.end, found?.kind, found?.replacement) // => 4 5 eth Đ
 * ```
 * @source Unicode UAX #15 (NFC), UTS #39 (confusables); TCVN 6909:2001 for the letters of Vietnamese
 */
export function findAnomalies(text: string, options: NormalizeOptions = {}): Anomaly[] {
  return [...readAnomalies(text, options)]
}
