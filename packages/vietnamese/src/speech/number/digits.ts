import { joiner } from '../text/joiner.ts'

/** The ten digits, as they are said alone. */
export const DIGITS: readonly string[] = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Digits one by one, signs between them dropped: “113” is “một một ba”. */
export function readDigits(text: string): string {
  const words = joiner(' ')
  for (let i = 0; i < text.length; i++) {
    const word = DIGITS[text.charCodeAt(i) - 48]
    if (word !== undefined) words.add(word)
  }
  return words.all()
}
