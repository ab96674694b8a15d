import { TONES } from '../letters.ts'

/** The code of the letter without its tone, and of the tone. */
export function splitTone(char: string, codes: ReadonlyMap<string, number>): readonly number[] | undefined {
  const parts = [...char.normalize('NFD')]
  const tone = parts.find((part) => TONES.includes(part)) ?? ''
  const base = codes.get(
    parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC'),
  )
  const mark = codes.get(tone)
  return base === undefined || mark === undefined ? undefined : [base, mark]
}
