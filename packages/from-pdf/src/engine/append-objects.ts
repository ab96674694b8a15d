import { fromLatin1, toLatin1 } from './latin1.ts'

/** An object that takes the place of an older one. */
export interface NewObject {
  readonly number: number
  readonly generation: number
  readonly dictionary: string
  readonly stream: Uint8Array
}

/** How much of the file is looked at for its end, and for the dictionary that the end leads to. */
const END_WITHIN = 2048
const TRAILER_WITHIN = 4096
const TABLE_WITHIN = 2_000_000

/**
 * A copy of a file with newer versions of some of its objects, as programs save what was changed. The plain copy, where the file does not say what
 * such a part needs.
 *
 * @source ISO 32000-2, 7.5.6
 */
export function appendObjects(bytes: Uint8Array, objects: readonly NewObject[]): Uint8Array {
  const start = objects.length > 0 ? lastStart(bytes) : undefined
  const trailer = start === undefined ? undefined : trailerAt(bytes, start)
  const root = trailer && /\/Root\s+(\d+\s+\d+\s+R)/.exec(trailer)?.[1]
  const size = trailer && /\/Size\s+(\d+)/.exec(trailer)?.[1]
  if (!root || !size || /\/Encrypt\b/.test(trailer)) return bytes.slice()
  const parts: Uint8Array[] = [bytes, fromLatin1('\n')]
  const rows: string[] = []
  let at = bytes.length + 1
  for (const { number, generation, dictionary, stream } of objects) {
    const body = [fromLatin1(`${number} ${generation} obj\n${dictionary}\nstream\n`), stream, fromLatin1('\nendstream\nendobj\n')]
    rows.push(`${number} 1\n${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`)
    for (const one of body) at += one.length
    parts.push(...body)
  }
  const info = /\/Info\s+\d+\s+\d+\s+R/.exec(trailer)?.[0] ?? ''
  parts.push(
    fromLatin1(`xref\n${rows.join('')}trailer\n<< /Size ${size} /Root ${root} ${info} /Prev ${start} >>\nstartxref\n${at}\n%%EOF\n`),
  )
  return concat(parts)
}

/** Where the file says that its last list of objects begins. */
function lastStart(bytes: Uint8Array): number | undefined {
  const end = toLatin1(bytes.subarray(Math.max(0, bytes.length - END_WITHIN)))
  const place = /startxref\s+(\d{1,10})\s/.exec(end.slice(Math.max(0, end.lastIndexOf('startxref'))))?.[1]
  const start = Number(place ?? Number.NaN)
  return start < bytes.length ? start : undefined
}

/** The dictionary of that list: behind it, or of the stream that it is in. */
function trailerAt(bytes: Uint8Array, start: number): string {
  const head = toLatin1(bytes.subarray(start, start + TRAILER_WITHIN))
  if (!head.startsWith('xref')) return head.slice(0, Math.max(0, head.indexOf('stream')))
  const table = toLatin1(bytes.subarray(start, start + TABLE_WITHIN))
  return table.slice(Math.max(0, table.indexOf('trailer')))
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
