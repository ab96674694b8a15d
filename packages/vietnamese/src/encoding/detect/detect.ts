import { encodingOfFont } from '../font.ts'
import { compose } from '../repair/compose.ts'
import { readLegacy } from '../repair/legacy.ts'
import { readMnemonics } from '../repair/mnemonics.ts'
import { readReferences } from '../repair/references.ts'
import { scan } from '../repair/scan.ts'
import { readSequences } from '../repair/sequences.ts'
import { readWords } from '../repair/words.ts'
import { candidates } from '../runs/candidates.ts'
import type { LegacyRun } from '../runs/legacy.ts'
import { confidenceOf } from './confidence.ts'
import { latin1, legacyBytes, unicodeForm } from './detect-bytes.ts'
import { coverText, mostCovered, type Run } from './run.ts'

/** What a text is known by. */
export interface DetectOptions {
  /** The font of the text, such as `.VnTime`: it decides where it is a font of a legacy encoding. */
  readonly font?: string | undefined
}

/** The encoding of a text, and of its parts. */
export interface Detected {
  /**
   * The encoding of most of the text: an id of {@link encodings}; `unicode` for strings with nothing to repair; `utf-8`, `utf-16le`,
   * `utf-16be` or `windows-1252` for bytes; `utf8-read-as-cp1252` or `latin1-letters-read-as-1258` for strings that were read wrongly.
   * Where two encodings write the text with the same bytes, it is the commoner one: TCVN3 for TCVN 5712 in small letters.
   */
  readonly encoding: string
  /** From 0 to 1. */
  readonly confidence: number
  /** The whole text, in parts. */
  readonly runs: readonly Run[]
}

const CAUTION = { atStart: 2, atLine: 5, inLine: 9, oneWord: 5 }

/**
 * Find out in what encoding a text is. Bytes are taken as they come from a file; a string as legacy text that is shown as Latin-1 or Windows-1252,
 * VIQR, references, or Unicode.
 *
 * @example
 * ```ts
 * import { detect, encode } from '@bantin/vietnamese/encoding'
 *
 * console.log(detect(encode('Mùa mưa năm nay đến sớm', 'vni')).encoding) // => vni-windows
 * console.log(detect('Mïa m­a n¨m nay ®Õn sím').encoding) // => tcvn3
 * console.log(detect('Mùa mưa năm nay đến sớm').encoding) // => unicode
 * ```
 */
export function detect(input: Uint8Array | string, { font }: DetectOptions = {}): Detected {
  const known = font === undefined ? undefined : encodingOfFont(font)
  if (
    known &&
    input.length > 0 &&
    (typeof input === 'string' ? scan(input).windows.length > 0 || input.search(/[\u0100-\uffff]/) < 0 : true)
  )
    return whole(input.length, known.encoding, 1)
  return typeof input === 'string' ? detectString(input, 'unicode') : detectBytes(input)
}

const whole = (length: number, encoding: string, confidence: number): Detected => ({
  encoding,
  confidence,
  runs: length > 0 ? [{ start: 0, end: length, encoding }] : [],
})

function detectBytes(bytes: Uint8Array): Detected {
  const form = unicodeForm(bytes)
  if (form === 'utf-16le' || form === 'utf-16be') return whole(bytes.length, form, 1)
  if (form === 'utf-8') {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const found = detectString(text, 'utf-8')
    return { ...found, runs: toBytes(text, found.runs) }
  }
  const text = latin1(bytes)
  if (form === 'ascii') return detectString(text, 'utf-8')
  const { runs, choice } = legacyBytes(text)
  const covered = coverText(text, runs, 'windows-1252')
  const encoding = mostCovered(covered, 'windows-1252')
  return { encoding, confidence: confidenceFor(encoding, runs, choice.candidates), runs: covered }
}

function confidenceFor(encoding: string, runs: readonly LegacyRun[], list: ReturnType<typeof candidates>): number {
  const own = runs.filter((run) => run.encoding === encoding)
  return own.length > 0 ? confidenceOf(own, { candidates: list, bytes: false }) : runs.length > 0 ? 0.5 : 0.95
}

function detectString(text: string, unicode: string): Detected {
  const found = scan(text)
  const choice = { candidates: candidates(), bytes: false }
  const others: Run[] = []
  const add = (edits: readonly { start: number; end: number; kind: string }[]) => {
    for (const { start, end, kind } of edits) if (kind !== 'homoglyph') others.push({ start, end, encoding: kind })
  }
  if (found.references) add(readReferences(text))
  if (found.sequences) add(readSequences(text).edits)
  if (found.mnemonics) add(readMnemonics(text))
  const legacy =
    found.windows.length > 0 && others.length === 0
      ? readLegacy(text, found.windows, { choice, caution: CAUTION, capitals: false }).runs
      : []
  if (legacy.length === 0) add([...compose(text), ...readWords(text, found.words)])
  others.sort((a, b) => a.start - b.start)
  const apart = others.filter((run, i) => i === 0 || run.start >= (others[i - 1] as Run).end)
  const covered = coverText(text, legacy.length > 0 ? legacy : apart, unicode)
  const encoding = mostCovered(covered, unicode)
  const confidence = apart.some((run) => run.encoding === encoding)
    ? 1 - 0.3 ** wordsIn(text, apart, encoding)
    : found.windows.length === 0 && encoding === unicode
      ? 1
      : confidenceFor(encoding, legacy, choice.candidates)
  return { encoding, confidence, runs: covered }
}

/** How many words the stretches in an encoding have, up to a few. */
function wordsIn(text: string, found: readonly Run[], encoding: string): number {
  let words = 0
  for (const run of found) {
    if (run.encoding !== encoding || words > 20) continue
    words += text
      .slice(run.start, Math.min(run.end, run.start + 200))
      .trim()
      .split(/\s+/).length
  }
  return words
}

/** Offsets of characters as offsets of bytes in UTF-8. */
function toBytes(text: string, runs: readonly Run[]): Run[] {
  const encoder = new TextEncoder()
  let offset = 0
  return runs.map(({ start, end, encoding }) => {
    const from = offset
    offset += encoder.encode(text.slice(start, end)).length
    return { start: from, end: offset, encoding }
  })
}
