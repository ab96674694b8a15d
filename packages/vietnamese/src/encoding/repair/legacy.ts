import type { Choice } from '../runs/emission.ts'
import type { Caution } from '../runs/follow.ts'
import { findRuns, type LegacyRun } from '../runs/legacy.ts'
import { createLexicon } from '../runs/lexicon.ts'
import { lostLetter } from '../runs/lost-letter.ts'
import { evidenceOf, type Words } from '../runs/words.ts'
import type { Edit } from './edit.ts'
import type { Unrecoverable } from './losses.ts'

/** What is found of legacy encodings in a text. */
export interface Legacy {
  readonly edits: Edit[]
  readonly runs: LegacyRun[]
  readonly lost: Unrecoverable[]
}

/** How to look for them. */
export interface LegacyOptions {
  readonly choice: Choice
  readonly caution: Caution
  /** The font shows small letters as capitals. */
  readonly capitals: boolean
}

/** Read the legacy runs within windows of a text. */
export function readLegacy(text: string, windows: readonly number[], options: LegacyOptions): Legacy {
  const { choice, caution } = options
  const lexicon = createLexicon(text, choice.candidates.length + 1)
  const legacy: Legacy = { edits: [], runs: [], lost: [] }
  const losses = new Map<string, boolean>()
  for (let w = 0; w < windows.length; w += 2) {
    for (const run of findRuns(text, windows[w] as number, windows[w + 1] as number, choice, caution, lexicon)) {
      legacy.runs.push(run)
      for (let from = run.from; from < run.to; ) {
        let to = from + 1
        while (to < run.to && run.words.opens[to] === 0) to++
        const edit = readLine(text, run, from, to, options)
        if (edit && edit.after !== text.slice(edit.start, edit.end)) legacy.edits.push(edit)
        if (!options.capitals) findLosses(text, run, from, to, choice, losses, legacy.lost)
        from = to
      }
    }
  }
  return legacy
}

/** The words of a run that stand on one line, as one change from the first to the last word that changes. */
function readLine(text: string, run: LegacyRun, from: number, to: number, { choice, capitals }: LegacyOptions): Edit | undefined {
  const { words, candidate, encoding: kind } = run
  const { finish } = choice.candidates[candidate]!.table
  const { ids, lexicon } = words
  const { bits } = lexicon
  let first = -1
  let last = -1
  let open = false
  for (let i = from; i < to; i++) {
    const at = 3 * ids[i]!
    const changed = (bits[at]! >> candidate) & 1
    const opens = (bits[at + 1]! >> candidate) & 1
    if ((changed | opens) === 0 && !(capitals && SMALL.test(evidenceOf(words, i).readings[candidate]!))) continue
    if (first < 0) first = i
    last = i
    if (opens === 1 && !isSmall(words, i, from, to, candidate)) open = true
  }
  if (first < 0) return undefined
  const start = words.starts[first]!
  const end = words.ends[last]!
  const read = (a: number, b: number) => readWords(text, words, a, b, candidate)
  if (capitals) return { start, end, after: read(first, last + 1).replace(SMALLS, (letter) => letter.toUpperCase()), kind }
  const after = read(first, last + 1)
  if (!open || !finish) return { start, end, after, kind }
  // open letters follow the words beside them, on either side of the change too
  const left = Math.max(from, first - BESIDE)
  const right = Math.min(to, last + 1 + BESIDE)
  const before = left < first ? read(left, first) + text.slice(words.ends[first - 1], start) : ''
  const behind = last + 1 < right ? text.slice(end, words.starts[last + 1]) + read(last + 1, right) : ''
  return { start, end, after: finish(before + after + behind).slice(before.length, before.length + after.length), kind }
}

/** Whether an open word is in small letters at first sight: so is the word beside it, and it has no capital but the first. */
function isSmall(words: Words, word: number, from: number, to: number, candidate: number): boolean {
  const read = (i: number) => (i >= from && i < to ? evidenceOf(words, i).readings[candidate]! : '')
  return !CAPITAL_INSIDE.test(read(word)) && (SETTLED.test(read(word - 1)) || SETTLED.test(read(word + 1)))
}

const CAPITAL_INSIDE = /.\p{Lu}|Ặ/u
const SETTLED = /[a-zăâêôơưđ]/
// as many words settle the case of one
const BESIDE = 4
const SMALL = /[a-zà-ỹ]/
const SMALLS = /[a-zà-ỹ]/g

/** Words and what stands between them, read in a candidate. */
function readWords(text: string, words: Words, from: number, to: number, candidate: number): string {
  const { starts, ends, ids, lexicon } = words
  const { bits, emissions } = lexicon
  const parts: string[] = []
  let done = starts[from]!
  for (let i = from; i < to; i++) {
    const id = ids[i]!
    if (((bits[3 * id]! >> candidate) & 1) === 0) continue
    const start = starts[i]!
    if (start > done) parts.push(text.slice(done, start))
    parts.push(emissions[id]!.readings[candidate]!)
    done = ends[i]!
  }
  parts.push(text.slice(done, ends[to - 1]))
  return parts.join('')
}

function findLosses(
  text: string,
  { words, candidate }: LegacyRun,
  from: number,
  to: number,
  { candidates }: Choice,
  known: Map<string, boolean>,
  lost: Unrecoverable[],
): void {
  for (let i = from; i < to; i++) {
    if ((words.lexicon.bits[3 * words.ids[i]! + 2]! >> candidate) & 1) continue
    const reading = evidenceOf(words, i).readings[candidate]!
    let isLost = known.get(reading)
    if (isLost === undefined) {
      isLost = lostLetter(reading, candidates[candidate]!.codes)
      known.set(reading, isLost)
    }
    if (isLost)
      lost.push({ start: words.starts[i]!, end: words.ends[i]!, text: text.slice(words.starts[i], words.ends[i]), reason: 'lost-letter' })
  }
}
