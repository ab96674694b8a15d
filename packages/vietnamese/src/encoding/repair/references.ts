import { character, referenced } from '../escapes/ncr.ts'
import { type Edit, gatherEdits } from './edit.ts'

// `&amp;#225;` was escaped twice
const REFERENCE = /&(?:amp;){0,8}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}[0-9]{0,2}));/y
const MARKUP = /^[&<>"']$/
const LETTER = /^\p{L}$/u

interface Found {
  readonly start: number
  readonly end: number
  readonly after: string
}

/** Character references. Those of markup signs (`&lt;`) are only read on a line with references to letters: alone they may be meant. */
export function readReferences(text: string): Edit<'ncr'>[] {
  const gathered = gatherEdits(text, 'ncr')
  let line: Found[] = []
  let letters = false
  let newline = -1
  const close = () => {
    for (const { start, end, after } of line) if (letters || !MARKUP.test(after)) gathered.add(start, end, after)
    line = []
    letters = false
  }
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
    const reference = decimal(text, start) ?? other(text, start)
    if (!reference) continue
    const { after, end } = reference
    if (start >= newline) {
      close()
      const next = text.indexOf('\n', start)
      newline = next < 0 ? text.length : next
    }
    letters ||= after >= '\u00c0' && LETTER.test(after)
    line.push(reference)
    start = end - 1
  }
  close()
  return gathered.edits()
}

/** The commonest form, `&#7879;`. */
function decimal(text: string, start: number): Found | undefined {
  if (text.charCodeAt(start + 1) !== 0x23) return undefined
  let code = 0
  let end = start + 2
  for (let digit = text.charCodeAt(end) - 48; digit >= 0 && digit < 10 && end < start + 9; digit = text.charCodeAt(++end) - 48)
    code = code * 10 + digit
  if (end === start + 2 || text.charCodeAt(end) !== 0x3b) return undefined
  const after = character(code)
  return after === undefined ? undefined : { start, end: end + 1, after }
}

function other(text: string, start: number): Found | undefined {
  REFERENCE.lastIndex = start
  const match = REFERENCE.exec(text)
  const after = match ? referenced(match[1], match[2], match[3]) : undefined
  return match && after !== undefined ? { start, end: start + match[0].length, after } : undefined
}
