import { byteOf } from './byte-of.ts'

/** Between words: blanks, digits, most punctuation, other scripts. */
export const GAP = 0
/** A letter of ASCII. */
export const PLAIN = 1
/** A sign that can be a letter in a legacy encoding. */
export const SHOWN = 2
/** A letter or mark that no legacy byte is shown as. */
export const UNICODE = 3

/** Signs that are punctuation at the edge of a word, although some encodings have letters at their codes. */
export const EDGES = '“”‘’„‚–—…•«»‹›{|}~^`'

// letters of VPS, VISCII and TCVN 5712 VN1 among the control codes
const CONTROLS = [1, 2, 3, 4, 5, 6, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x19, 0x1c, 0x1d, 0x1e]

let classes: Uint8Array | undefined

/** For each UTF-16 code unit, whether words are made of it, and how. */
export function characterClasses(): Uint8Array {
  if (classes) return classes
  classes = new Uint8Array(0x10000)
  const bytes = byteOf()
  for (let code = 0x41; code <= 0x5a; code++) classes[code] = classes[code + 32] = PLAIN
  for (let code = 0x100; code < 0x250; code++) classes[code] = UNICODE
  for (let code = 0x300; code < 0x370; code++) classes[code] = UNICODE
  for (let code = 0x1e00; code < 0x1f00; code++) classes[code] = UNICODE
  for (let code = 0x80; code < 0x10000; code++) if (bytes[code] !== -1) classes[code] = SHOWN
  for (const code of CONTROLS) classes[code] = SHOWN
  for (const sign of '{|}~^`') classes[sign.charCodeAt(0)] = SHOWN
  classes[0xa0] = GAP
  return classes
}
