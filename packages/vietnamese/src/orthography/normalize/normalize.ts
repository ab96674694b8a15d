import { applyEdits } from '../text/edit.ts'
import type { NormalizeOptions } from './anomaly.ts'
import { readAnomalies } from './read-anomalies.ts'

/**
 * Repair the letters of a text: NFC, Đ for Ð, ă for ǎ, Latin letters for Cyrillic and Greek ones in Latin words, no soft hyphens and
 * zero-width signs, plain spaces for no-break ones. It applies what `findAnomalies` finds, as long as it finds anything, and nothing else; words, tone placement
 * and punctuation stay. Normalizing twice gives the same.
 *
 * @param text any text, in any normalisation form
 * @example
 * ```ts
 * import { normalize } from '@bantin/vietnamese/orthography'
 *
 * console.log(normalize('\u00d0iểm tiêm chủng\u00a0số 3 cho trẻ e\u0302m')) // => Điểm tiêm chủng số 3 cho trẻ êm
 * ```
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  let current = text
  for (let round = 0; round < ROUNDS; round++) {
    const next = applyEdits(current, readAnomalies(current, options))
    if (next === current) break
    current = next
  }
  return current
}

/** A letter that was put right may make its neighbour one of a Vietnamese word. */
const ROUNDS = 4
