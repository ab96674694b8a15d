/**
 * What must not reach a terminal as it is: control characters, which move the cursor or start an escape sequence, and characters
 * that turn the direction of text around, so that a line reads differently from what it says.
 *
 * @source Unicode 16, categories Cc, Zl, Zp; UAX #9, explicit directional formatting characters
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DANGEROUS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/**
 * The text with characters that could play tricks on a terminal shown as signs: `␛`, `‹U+202E›`. Tabs stay.
 *
 * @example
 * ```ts
 * import { makeVisible } from '@bantin/diagnostics'
 *
 * console.log(makeVisible('lúa\u202e')) // => lúa‹U+202E›
 * ```
 */
export function makeVisible(text: string): string {
  return text.replace(DANGEROUS, (sign) => {
    const code = sign.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '␡'
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
  })
}
