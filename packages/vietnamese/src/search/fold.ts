/**
 * Take the marks off Vietnamese letters, and đ to d: what a reader types who types no marks. Case, digits, signs and other scripts stay.
 * NFC and NFD give the same, and the result is NFC.
 *
 * @example
 * ```ts
 * import { fold } from '@bantin/vietnamese/search'
 *
 * console.log(fold('Đồng bằng sông Cửu Long')) // => Dong bang song Cuu Long
 * ```
 */
export function fold(text: string): string {
  const table = foldTable()
  const units: number[] = new Array(Math.min(text.length, CHUNK)).fill(0)
  const place = { at: 0 }
  let folded = ''
  while (place.at < text.length) folded += foldKnown(text, place, table, units) + foldOthers(text, place, table)
  return folded
}

/** Small enough for the arguments of one call in every engine, and for the function that fills it to be compiled soon. */
const CHUNK = 1024

/** Folds what the table knows, up to a chunk, and moves the place on. */
function foldKnown(text: string, place: { at: number }, table: Uint16Array, units: number[]): string {
  const end = Math.min(place.at + CHUNK, text.length)
  let i = place.at
  let length = 0
  for (; i < end; i++) {
    const code = text.charCodeAt(i)
    const unit = code < 0x80 ? code : code < TABLE_SIZE ? table[code]! : OTHER
    if (unit < DROPPED) units[length++] = unit
    else if (unit === OTHER) break
  }
  place.at = i
  return String.fromCharCode.apply(null, length === units.length ? units : units.slice(0, length))
}

/** Folds a stretch with other scripts, if one stands at the place: up to a letter or sign that does not combine with what is before it. */
function foldOthers(text: string, place: { at: number }, table: Uint16Array): string {
  const folded = (at: number) => table[text.charCodeAt(at)] ?? OTHER
  const start = place.at
  if (start === text.length || folded(start) !== OTHER) return ''
  place.at = Math.min(start + 256, text.length)
  while (place.at < text.length && folded(place.at) >= DROPPED) place.at++
  return foldSlowly(text.slice(start, place.at))
}

const TABLE_SIZE = 0x2070
const DROPPED = 0xfffe
const OTHER = 0xffff

let cached: Uint16Array | undefined

/** What Latin letters, combining marks and punctuation fold to, whatever stands beside them. */
function foldTable(): Uint16Array {
  if (cached) return cached
  const table = new Uint16Array(TABLE_SIZE).fill(OTHER)
  for (const [from, to] of [
    [0, 0x250],
    [0x1e00, 0x1f00],
    [0x2000, TABLE_SIZE],
  ] as const) {
    for (let code = from; code < to; code++) table[code] = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
  }
  table[0x110] = 0x44
  table[0x111] = 0x64
  cached = table.fill(DROPPED, 0x300, 0x370)
  return cached
}

const foldSlowly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')
