import { fold } from '@bantin/vietnamese/search'
import { distance } from 'fastest-levenshtein'

/**
 * The word that was probably meant: the nearest candidate, tone marks and case set aside, if it is near enough.
 *
 * @example
 * ```ts
 * import { nearest } from '@bantin/diagnostics'
 *
 * console.log(nearest('tin-dia-phuong', ['thoi-su', 'tin-địa-phương'])) // => tin-địa-phương
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word).toLowerCase()
  let best: string | undefined
  let bestDistance = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 0.5
  for (const candidate of candidates) {
    const d = distance(wanted, fold(candidate).toLowerCase())
    if (d < bestDistance) [best, bestDistance] = [candidate, d]
  }
  return best
}
