import type { ReadingRepair } from '@bantin/drafting'
import { lineCounter } from '../lines/line-counter.ts'

// all but tab, line ends and form feed
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]+/gu
// by which DOS ends a file
const END_OF_FILE = '\u001a'

/** Drop the marks of byte order and of the end of a file, and control characters, which no program shows; what is dropped is told. */
export function dropControls(text: string): { readonly text: string; readonly repairs: readonly ReadingRepair[] } {
  const marked = text.replace(/^\ufeff/, '')
  const whole = marked.endsWith(END_OF_FILE) ? marked.slice(0, -1) : marked
  const lineOf = lineCounter(whole)
  const repairs: ReadingRepair[] = []
  const kept = whole.replace(CONTROLS, (before, offset: number) => {
    repairs.push({ kind: 'control-character', before, after: '', place: { line: lineOf(offset) }, sure: true })
    return ''
  })
  return { text: kept, repairs }
}
