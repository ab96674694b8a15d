/** Options of {@link readingMinutes}. */
export interface ReadingMinutesOptions {
  /** Words, for Vietnamese syllables, that are read in a minute. Default 220; aloud it is nearer to 150. */
  readonly wordsPerMinute?: number
}

/**
 * About how long it takes to read so many words, in whole minutes. An estimate: nobody is measured.
 *
 * @throws RangeError when `wordsPerMinute` is not a positive number
 * @example
 * ```ts
 * import { readingMinutes } from '@bantin/transforms'
 *
 * console.log(readingMinutes(1100)) // => 5
 * console.log(readingMinutes(1100, { wordsPerMinute: 150 })) // => 7
 * ```
 */
export function readingMinutes(words: number, { wordsPerMinute = 220 }: ReadingMinutesOptions = {}): number {
  if (!(wordsPerMinute > 0)) throw new RangeError(`wordsPerMinute must be a positive number: ${wordsPerMinute}`)
  return Math.max(1, Math.round(words / wordsPerMinute))
}
