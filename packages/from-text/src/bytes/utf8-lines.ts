import { decodeLegacy } from './decode-legacy.ts'
import type { Decoded, DecodedRun } from './decoded.ts'

const LINE_END = 10

/** How much of bytes is UTF-8: letters of several bytes, and bytes that are part of none. */
export function countUtf8(bytes: Uint8Array): { readonly letters: number; readonly strays: number } {
  let letters = 0
  let strays = 0
  for (let i = 0; i < bytes.length; ) {
    const length = lengthAt(bytes, i)
    if (length > 1) letters++
    else if (length === 0) strays++
    i += length || 1
  }
  return { letters, strays }
}

/** How many bytes the character has that begins here; 0 where none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/**
 * Read a file that is UTF-8 but for some places: it was cut off or damaged, or lines in an old encoding were pasted into it. Lines with a few
 * stray bytes keep U+FFFD for them; lines that are no UTF-8 at all are read together as legacy text.
 */
export function decodeUtf8Lines(bytes: Uint8Array): Decoded {
  const lines: { readonly bytes: Uint8Array; readonly legacy: boolean }[] = []
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start)
    const end = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(start, end)
    const { letters, strays } = countUtf8(line)
    lines.push({ bytes: line, legacy: strays > 3 && strays > letters })
    start = end
  }
  const legacy = decodeLegacy(concatenate(lines.filter((line) => line.legacy).map((line) => line.bytes)))
  const legacyLines = legacy.text.split('\n')
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  const runs: DecodedRun[] = []
  let length = 0
  let at = 0
  let inLegacy = false
  for (const line of lines) {
    const ends = line.bytes.at(-1) === LINE_END ? '\n' : ''
    const part = line.legacy ? `${legacyLines[at++] ?? ''}${ends}` : decoder.decode(line.bytes)
    if (line.legacy && !inLegacy) runs.push({ ...sample(line.bytes, part, legacy), start: length })
    inLegacy = line.legacy
    parts.push(part)
    length += part.length
  }
  return { text: parts.join(''), encoding: 'utf-8', confidence: 0.95, runs }
}

const SHOWN = 60

function sample(bytes: Uint8Array, after: string, { encoding }: Decoded): Omit<DecodedRun, 'start'> {
  return {
    encoding,
    confidence: 0.5,
    before: new TextDecoder('latin1').decode(bytes).trim().slice(0, SHOWN),
    after: after.trim().slice(0, SHOWN),
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
