import { type ReadAloudOptions, type Reading, readAloud, type UncertainReading } from '@bantin/vietnamese/speech'
import type { Piece, Review } from './piece.ts'
import { placeOf } from './place-of.ts'
import { isVietnamese } from './readable.ts'
import type { Run } from './run.ts'

/** Takes note of a piece that somebody should look at. */
export type Reviewer = (found: Omit<Review, 'number'>) => Review

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** What a run says. Only Vietnamese is rewritten: nobody here knows how numbers are said in other languages. */
export function toPieces(run: Run, voice: ReadAloudOptions, review: Reviewer): Piece[] {
  const { language, text } = run
  const base = { language, ...(run.verbatim ? { verbatim: run.verbatim } : {}), ...(run.silent ? { silent: run.silent } : {}) }
  if (text === '') return []
  if (run.silent || run.verbatim) return [{ ...base, written: text }]
  if (run.foreign && text.trim() !== '') {
    const found = { written: text, said: text, reason: 'language', language, place: placeOf(run, 0, text.length) } as const
    return [{ ...base, written: text, review: review(found) }]
  }
  if (!isVietnamese(language)) return [{ ...base, written: text }]
  const { readings, uncertain } = readAloud(text, voice)
  const pieces: Piece[] = []
  let at = 0
  for (const found of merge(readings, uncertain)) {
    if (found.start > at) pieces.push({ ...base, written: text.slice(at, found.start) })
    const written = text.slice(found.start, found.end)
    const said = found.reading.trim()
    const changed = said === written ? {} : { said: spaced(said, text[found.start - 1], text[found.end]) }
    const place = placeOf(run, found.start, found.end)
    const doubt = 'reason' in found ? { review: review({ written, said, reason: found.reason, language, place }) } : {}
    pieces.push({ ...base, written, ...changed, ...doubt })
    at = found.end
  }
  if (at < text.length) pieces.push({ ...base, written: text.slice(at) })
  return pieces
}

/** What is said is words: it needs a space to a letter or digit beside it. */
function spaced(said: string, before: string | undefined, after: string | undefined): string {
  return said === '' ? '' : `${isWord(before) ? ' ' : ''}${said}${isWord(after) ? ' ' : ''}`
}

/** Readings in order, the uncertain ones among them. */
function merge(readings: readonly Reading[], uncertain: readonly UncertainReading[]): (Reading | UncertainReading)[] {
  const starts = new Map<number, Reading | UncertainReading>(readings.map((one) => [one.start, one]))
  for (const one of uncertain) starts.set(one.start, one)
  return [...starts.values()].sort((a, b) => a.start - b.start)
}
