import type { ReadingRepair, TextRun } from '@bantin/drafting'
import { isSyllable } from '@bantin/vietnamese/orthography'
import type { Line, Span } from './line.ts'

/** The runs of lines that make one paragraph, and what was done at their ends. */
export interface Joined {
  readonly runs: readonly TextRun[]
  readonly repairs: readonly ReadingRepair[]
}

/** Join lines: a space between them, or nothing where a word was divided. */
export function joinLines(lines: readonly Line[], lineNumber: (line: Line) => number): Joined {
  const runs: TextRun[] = []
  const repairs: ReadingRepair[] = []
  for (const line of lines) {
    const spans = trimmed(line.spans)
    const last = runs.at(-1)
    const first = spans[0]
    if (last && first) {
      const { end, joint, repair, sure } = jointOf(last.text, first.text, isLegacy(line))
      runs[runs.length - 1] = { ...last, text: end + joint }
      if (repair) repairs.push({ kind: 'hyphen', ...repair, place: { page: line.page, line: lineNumber(line) }, sure })
    }
    for (const span of spans) push(runs, span)
  }
  return { runs: runs.filter(({ text }) => text !== ''), repairs }
}

function trimmed(spans: readonly Span[]): Span[] {
  const kept = spans.map((span) => ({ ...span }))
  while (kept[0]?.text.trim() === '') kept.shift()
  while (kept.at(-1)?.text.trim() === '') kept.pop()
  const first = kept[0]
  if (first) kept[0] = { ...first, text: first.text.trimStart() }
  const last = kept.at(-1)
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept
}

function push(runs: TextRun[], span: Span): void {
  const run: TextRun = {
    type: 'text',
    text: span.text,
    ...(span.face.name ? { font: span.face.name } : {}),
    size: Math.round(span.size * 10) / 10,
    ...(span.face.bold ? { bold: true } : {}),
    ...(span.face.italic ? { italic: true } : {}),
    ...(span.script ? { script: span.script } : {}),
    ...(span.link ? { link: span.link } : {}),
  }
  const last = runs.at(-1)
  if (last && looksLike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

function looksLike(a: TextRun, b: TextRun): boolean {
  return a.font === b.font && a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.script === b.script && a.link === b.link
}

/** In TCVN3 the soft hyphen is the letter “ư”; fonts that do not say so by name show its other letters as signs. */
function isLegacy({ spans, text }: Line): boolean {
  return spans.some(({ face }) => face.legacy) || /[¢-¦¨-ª¬®-¶¸-º¼-¿]/.test(text)
}

interface Joint {
  readonly end: string
  readonly joint: string
  readonly repair?: { readonly before: string; readonly after: string } | undefined
  readonly sure: boolean
}

const KHMER_END = /\p{Script=Khmer}$/u
const KHMER_BEGIN = /^\p{Script=Khmer}/u

/** What happens between the end of a line and the begin of the next. */
function jointOf(end: string, begin: string, legacy: boolean): Joint {
  if (/\s$/.test(end)) return { end, joint: '', sure: true }
  // Khmer has no spaces between words: its lines end between two words, which is told by a sign that is not seen
  if (KHMER_END.test(end) && KHMER_BEGIN.test(begin)) return { end, joint: '\u200b', sure: true }
  const head = /[\p{L}\p{M}]+$/u
  const tail = begin.match(/^[\p{L}\p{M}]+/u)?.[0] ?? ''
  if (end.endsWith('\u00ad') && legacy) return { end, joint: ' ', sure: true }
  if (end.endsWith('\u00ad')) {
    const word = end.slice(0, -1).match(head)?.[0] ?? ''
    return { end: end.slice(0, -1), joint: '', repair: { before: `${word}\u00ad ${tail}`, after: word + tail }, sure: true }
  }
  if (!/[\p{L}\p{M}\d][-\u2010]$/u.test(end)) return { end, joint: ' ', sure: true }
  const word = end.slice(0, -1).match(head)?.[0] ?? ''
  // numbers, names and pairs of Vietnamese syllables keep their hyphen; in plain Latin words the line end made it
  const made = /^[a-z]+$/i.test(word) && /^[a-z]+$/.test(tail) && !(isSyllable(word) && isSyllable(tail))
  if (!made) return { end, joint: '', sure: true }
  return { end: end.slice(0, -1), joint: '', repair: { before: `${word}- ${tail}`, after: word + tail }, sure: false }
}
