import { TONES } from '../letters.ts'

/** The code of the letter without its tone, and behind it that of the tone. */
export function splitTone(point: number, codes: Map<number, number>): number | undefined {
  const parts = [...String.fromCodePoint(point).normalize('NFD')]
  const tone = parts.find((part) => TONES.includes(part)) ?? ''
  const letter = parts
    .filter((part) => part !== tone)
    .join('')
    .normalize('NFC')
  const base = letter.length === 1 ? codes.get(letter.charCodeAt(0)) : undefined
  const mark = codes.get(tone.charCodeAt(0))
  if (base === undefined || mark === undefined) return undefined
  codes.set(point, base * 256 + mark)
  return base * 256 + mark
}
