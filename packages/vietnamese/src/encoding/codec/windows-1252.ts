/** The characters of the bytes 80–9F in Windows-1252; the five that it leaves open are the control codes, as in browsers. @source WHATWG Encoding */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a byte in Windows-1252. */
export const windows1252 = (byte: number): string => (byte >> 5 === 4 ? SIGNS.charAt(byte - 0x80) : String.fromCharCode(byte))

/** The byte that a character of Windows-1252 or Latin-1 stands for, or -1. */
export function windows1252Byte(char: string): number {
  const code = char.charCodeAt(0)
  return code < 0x100 ? code : SIGNS.indexOf(char) < 0 ? -1 : SIGNS.indexOf(char) + 0x80
}
