import { detect } from '@bantin/vietnamese/encoding'
import { wideForm } from './wide-form.ts'

const SAMPLE = 4096
// of archives, office files, PDF, RTF, pictures, programs
const MAGIC = [
  'PK\x03\x04',
  '%PDF-',
  '\xd0\xcf\x11\xe0',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  '\x7fELF',
]
// encodings that put letters on the codes of control characters
const LETTERS_BELOW = new Set(['viscii', 'vps', 'tcvn5712-vn1', 'tcvn5712-vn2', 'vietware-f', 'vietware-x', 'bkhcm1', 'bkhcm2'])

/** Whether bytes are text in some encoding: no other kind of file, no zero bytes but those of UTF-16, few control characters. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (MAGIC.some((magic) => head.startsWith(magic))) return false
  const sample = bytes.subarray(0, SAMPLE)
  const wide = wideForm(sample)
  if (wide) return isReadable(new TextDecoder(wide).decode(sample.subarray(0, sample.length & ~1)))
  if (bytes.includes(0)) return false
  let controls = 0
  let high = 0
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
    else if (byte > 126) high++
  }
  if (controls <= sample.length * 0.02) return true
  if (controls > sample.length * 0.15 || high >= sample.length * 0.45) return false
  return LETTERS_BELOW.has(detect(sample).encoding)
}

/** Bytes that are read as UTF-16 by mistake give control characters, halves of pairs and characters that nobody uses. */
function isReadable(text: string): boolean {
  let strange = 0
  for (const char of text) if (/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(char) && !/[\t\n\f\r]/.test(char)) strange++
  return strange <= text.length * 0.02
}
