import { septets } from './gsm7.ts'

/** What a text costs as SMS. */
export interface SmsCount {
  /** `GSM-7` when the alphabet of the network has every character, else `UCS-2`. */
  readonly alphabet: 'GSM-7' | 'UCS-2'
  /** Units of that alphabet: septets, or 16-bit units. */
  readonly characters: number
  /** Messages on the bill. */
  readonly segments: number
}

/** @source 3GPP TS 23.040, 9.2.3.16 and 9.2.3.24.1: 140 octets, of which six say which piece it is */
const ROOM = { 'GSM-7': { one: 160, each: 153 }, 'UCS-2': { one: 70, each: 67 } } as const

/**
 * Count the messages that a text takes as SMS. A single Vietnamese letter turns the whole text into UCS-2: GSM-7 has only à, è, é, ì, ò
 * and ù.
 *
 * @param text the text
 * @example
 * ```ts
 * import { countSms } from '@bantin/to-text'
 *
 * console.log(countSms('Gặt sớm').alphabet, countSms('Gat som').alphabet) // => UCS-2 GSM-7
 * ```
 */
export function countSms(text: string): SmsCount {
  const plain = [...text].every((character) => septets(character) > 0)
  const alphabet = plain ? 'GSM-7' : 'UCS-2'
  const sizes = [...text].map((character) => (plain ? septets(character) : character.length))
  const characters = sizes.reduce<number>((sum, size) => sum + size, 0)
  const { one, each } = ROOM[alphabet]
  if (characters <= one) return { alphabet, characters, segments: text === '' ? 0 : 1 }
  let segments = 1
  let used = 0
  for (const size of sizes) {
    // A character of two units is not torn apart
    if (used + size > each) {
      segments++
      used = 0
    }
    used += size
  }
  return { alphabet, characters, segments }
}
