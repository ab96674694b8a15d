import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ReadingRepair } from '@bantin/drafting'
import { detect, type Repaired, repair } from '@bantin/vietnamese/encoding'
import { lineCounter } from '../lines/line-counter.ts'
import { lostLetters } from '../rules/encoding-rules.ts'

/** A text that was damaged as a whole, repaired. */
export interface RepairedWhole {
  readonly text: string
  readonly repairs: readonly ReadingRepair[]
  readonly diagnostics: readonly Diagnostic[]
}

const NEIGHBOURS = 40
const MOST_FINDINGS = 100

/**
 * Repair a text that is mostly VIQR, references, decomposed letters, or legacy text saved as Unicode: the whole file is evidence for each line,
 * and line ends cannot be judged before. Single damaged places in a clean file are left to drafting.
 *
 * @returns undefined for a text that is mostly clean
 */
export function repairWhole(text: string, file: string): RepairedWhole | undefined {
  const { encoding } = detect(text)
  if (encoding === 'unicode') return undefined
  const repaired = encoding === 'viqr' ? repairOverLines(text) : repair(text)
  if (repaired.repairs.length === 0) return undefined
  const lineOf = lineCounter(text)
  const repairs: ReadingRepair[] = []
  let last: { readonly start: number; end: number; readonly kind: string; readonly line: number; after: string } | undefined
  const close = () => {
    if (last)
      repairs.push({ kind: last.kind, before: text.slice(last.start, last.end), after: last.after, place: { line: last.line }, sure: true })
  }
  for (const { start, end, after, kind } of repaired.repairs) {
    const line = lineOf(start)
    // neighbours of a line are one repair: a reader sees words, not letters
    if (last && last.kind === kind && last.line === line && start - last.end < NEIGHBOURS) {
      last.after += text.slice(last.end, start) + after
      last.end = end
    } else {
      close()
      last = { start, end, kind, line, after }
    }
  }
  close()
  return { text: repaired.text, repairs, diagnostics: lostLines(text, repaired, file) }
}

/** A finding for each line with letters that were dropped: in the repaired text nothing shows them any more. */
function lostLines(text: string, { unrecoverable }: Repaired, file: string): readonly Diagnostic[] {
  const lineOf = lineCounter(text)
  const lost = unrecoverable.filter(({ reason }) => reason === 'lost-letter').map(({ start }) => lineOf(start))
  return [...new Set(lost)].slice(0, MOST_FINDINGS).map((line) => {
    const point = { line, column: 1 }
    return diagnose(lostLetters, { file, place: { start: point, end: point } })
  })
}

// a mark of VIQR at the end of a line that goes on: in the middle of a line it could not be the end of a question
const MARKED_END = /([aeiouy][\^(+]?[?.'`~])(\r\n|\n|\r)(?=[a-z])/gi

/** Repair VIQR whose line ends may stand within a sentence; the line ends stay. */
function repairOverLines(text: string): Repaired {
  const opened = text.replace(MARKED_END, (_, end: string, line: string) => end + ' '.repeat(line.length))
  const { repairs, unrecoverable } = repair(opened)
  const parts: string[] = []
  let done = 0
  for (const { start, end, after } of repairs) {
    parts.push(text.slice(done, start), after)
    done = end
  }
  return { text: parts.join('') + text.slice(done), repairs, unrecoverable }
}
