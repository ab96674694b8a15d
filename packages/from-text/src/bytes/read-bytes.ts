import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ReadingRepair } from '@bantin/drafting'
import { lineCounter } from '../lines/line-counter.ts'
import { damagedBytes, unsureEncoding } from '../rules/encoding-rules.ts'
import { decodeLegacy, describeRun } from './decode-legacy.ts'
import { decodeOne } from './decode-one.ts'
import type { Decoded } from './decoded.ts'
import { otherEncodings } from './other-encodings.ts'
import { repairWhole } from './repair-whole.ts'
import { countUtf8, decodeUtf8Lines } from './utf8-lines.ts'
import { wideForm } from './wide-form.ts'

/** A file as text, and how it was read. */
export interface ReadBytes {
  readonly text: string
  readonly repairs: readonly ReadingRepair[]
  readonly diagnostics: readonly Diagnostic[]
}

const SURE = 0.9

/** Read bytes in the encoding that is given or found out. */
export function readBytes(bytes: Uint8Array, encoding: string, file: string): ReadBytes {
  const read = encoding === 'auto' ? findOut(bytes) : force(bytes, encoding)
  const lineOf = lineCounter(read.text)
  const repairs = read.runs.map((run): ReadingRepair => {
    const { encoding: kind, before, after, confidence } = run
    return { kind, before, after, place: { line: lineOf(run.start) }, sure: confidence >= SURE }
  })
  const diagnostics: Diagnostic[] = []
  const broken = read.text.indexOf('\ufffd')
  if (broken >= 0 && !hasReplacement(bytes)) {
    const line = lineCounter(read.text)(broken)
    diagnostics.push(diagnose(damagedBytes, { file, place: at(line) }))
  }
  const unsure = read.runs.length > 0 && read.confidence < SURE
  if (unsure)
    diagnostics.push(diagnose(unsureEncoding, { file }, { encoding: read.encoding, others: otherEncodings(bytes, read.encoding) }))
  const whole = encoding === 'auto' && read.runs.length === 0 ? repairWhole(read.text, file) : undefined
  return whole
    ? { text: whole.text, repairs: whole.repairs, diagnostics: [...diagnostics, ...whole.diagnostics] }
    : { text: read.text, repairs, diagnostics }
}

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } })

function force(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeOne(bytes, encoding)
  const runs = encoding === 'utf-8' || encoding === 'windows-1252' ? [] : [describeRun(bytes, encoding, 1, 0)]
  return { text, encoding, confidence: 1, runs }
}

function findOut(bytes: Uint8Array): Decoded {
  const wide = wideForm(bytes)
  if (wide) return { text: decodeOne(bytes, wide), encoding: wide, confidence: 1, runs: [] }
  const { letters, strays } = countUtf8(bytes)
  if (strays === 0) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', confidence: 1, runs: [] }
  // in legacy text, letters of UTF-8 stand by chance only
  return letters * 4 > strays ? decodeUtf8Lines(bytes) : decodeLegacy(bytes)
}

/** The file itself has U+FFFD, written in UTF-8. */
function hasReplacement(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) return true
  return false
}
