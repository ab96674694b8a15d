import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ReadingRepair } from '@bantin/drafting'
import { detect, type Repaired, repair } from '@bantin/vietnamese/encoding'
import { lineCounter } from '../lines/line-counter.ts'
import { lostLetters } from '../rules/encoding-rules.ts'
import { readViqr } from './read-viqr.ts'

/** A text that was damaged as a whole, repaired. */
export interface RepairedWhole {
  readonly text: string
  readonly repairs: readonly ReadingRepair[]
  readonly diagnostics: readonly Diagnostic[]
}

const NEIGHBOURS = 40
const SURE = 0.99
const NEARLY_ALL = 0.9
// a font of each encoding that has some
const FONTS: Readonly<Record<string, string>> = {
  tcvn3: '.VnTime',
  'vni-windows': 'VNI-Times',
  vps: 'VPS Times',
  viscii: 'VISCII',
  'vietware-f': 'SVNtimes',
  'vietware-x': 'VNtimes',
}
const MOST_FINDINGS = 100

/**
 * Repair a text that is mostly VIQR, references, decomposed letters, or legacy text saved as Unicode: the whole file is evidence for each line,
 * and line ends cannot be judged before. Single damaged places in a clean file are left to drafting.
 *
 * @returns undefined for a text that is mostly clean
 */
export function repairWhole(text: string, file: string): RepairedWhole | undefined {
  const { encoding, confidence, runs } = detect(text)
  if (encoding === 'unicode') return undefined
  const covered = runs.reduce((sum, run) => (run.encoding === encoding ? sum + run.end - run.start : sum), 0)
  const surely = confidence >= SURE && covered >= text.length * NEARLY_ALL
  if (surely && encoding === 'viqr') return { ...byLine(text, readViqr(text), encoding), diagnostics: [] }
  // what is told of the font lets short lines be read too
  const repaired = repair(text, surely ? { font: FONTS[encoding] } : {})
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

/** A repair for each line that was changed. */
function byLine(text: string, read: string, kind: string): Pick<RepairedWhole, 'text' | 'repairs'> {
  const after = read.split('\n')
  const repairs = text.split('\n').flatMap((before, i): ReadingRepair[] => {
    const line = after[i] ?? ''
    return line === before ? [] : [{ kind, before: before.trim(), after: line.trim(), place: { line: i + 1 }, sure: true }]
  })
  return { text: read, repairs }
}
