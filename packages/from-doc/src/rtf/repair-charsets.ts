import { encodingOfFont } from '@bantin/vietnamese/encoding'

const TABLE = '{\\fonttbl'
const LONGEST_TABLE = 1_000_000
const CHARSET = /\\fcharset(\d{1,3})(?!\d)/
const VIETNAMESE = '163'
// the look of the font and its stand-in: inner groups that are not its name
const INNER = /\{\\\*[^{}]*\}/g
const CONTROL = /\\\*|\\'[0-9a-f]{2}|\\[a-z]+-?\d* ?|[{}]/gi

/**
 * Correct the character sets of the fonts of an RTF file. Old Vietnamese fonts are Latin ones with other pictures: where the file calls them
 * Vietnamese, symbols or “default”, LibreOffice reads their bytes in a code page that has no place for some, and letters are lost for good.
 */
export function repairCharsets(bytes: Uint8Array): Uint8Array {
  const start = indexOf(bytes, TABLE)
  if (start < 0) return bytes
  const end = groupEnd(bytes, start)
  const ansi = /\\ansicpg1258(?!\d)/.test(latin1(bytes.subarray(0, start))) ? VIETNAMESE : '0'
  const table = latin1(bytes.subarray(start, end))
  const repaired = table
    .split(';')
    .map((font) =>
      font.replace(CHARSET, (whole, charset: string) => (isLegacy(font) ? '\\fcharset0' : charset === '1' ? `\\fcharset${ansi}` : whole)),
    )
    .join(';')
  return repaired === table ? bytes : Buffer.concat([bytes.subarray(0, start), Buffer.from(repaired, 'latin1'), bytes.subarray(end)])
}

const isLegacy = (font: string): boolean => encodingOfFont(font.slice(-300).replace(INNER, '').replace(CONTROL, '').trim()) !== undefined

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

const indexOf = (bytes: Uint8Array, text: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, 0, 'latin1')

/** The index behind the brace that closes the group. */
function groupEnd(bytes: Uint8Array, start: number): number {
  let depth = 0
  const last = Math.min(bytes.length, start + LONGEST_TABLE)
  for (let at = start; at < last; at++) {
    if (bytes[at] === 0x5c) at++
    else if (bytes[at] === 0x7b) depth++
    else if (bytes[at] === 0x7d && --depth === 0) return at + 1
  }
  return last
}
