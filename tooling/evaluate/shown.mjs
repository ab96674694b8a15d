/** Bytes as a program shows them that does not know their encoding. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const character = { latin1: (byte) => String.fromCharCode(byte), 'windows-1252': (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte) }

export const shownAs = (bytes, form) => Array.from(bytes, character[form]).join('')
