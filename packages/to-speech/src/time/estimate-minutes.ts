import { type ReadAloudOptions, readAloud } from '@bantin/vietnamese/speech'
import { PACE, type Pace, secondsOf } from './pace.ts'

/** How fast and in whose words it is read. */
export interface EstimateOptions extends Partial<Pace>, ReadAloudOptions {}

/**
 * How long a Vietnamese text takes to read aloud, numbers and short forms in words. It is an estimate: measure your own announcer and
 * pass `syllablesPerMinute`.
 *
 * @param text plain text; empty lines part paragraphs
 * @param options `syllablesPerMinute` (180), `pause` behind a paragraph in milliseconds (700), `region`, `lexicon`
 * @returns minutes, with fractions
 * @example
 * ```ts
 * import { estimateMinutes } from '@bantin/to-speech'
 *
 * console.log(estimateMinutes('Sáng mai, UBND xã phát lúa giống.', { pause: 0, syllablesPerMinute: 120 })) // => 0.08333333333333333
 * ```
 * @source Pellegrino, Coupé, Marsico: A cross-language perspective on speech information rate, Language 87 (2011), table 1
 */
export function estimateMinutes(text: string, options: EstimateOptions = {}): number {
  const pace = { syllablesPerMinute: options.syllablesPerMinute ?? PACE.syllablesPerMinute, pause: options.pause ?? PACE.pause }
  const paragraphs = readAloud(text, options).text.split(/\n\s*\n/)
  return paragraphs.reduce((seconds, one) => seconds + secondsOf(one, pace), 0) / 60
}
