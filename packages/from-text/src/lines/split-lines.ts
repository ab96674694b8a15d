import type { Line } from './line.ts'

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const TAB = 8
const MARK = /\p{M}/u

/** The lines of a text, whatever ends them; a form feed begins a page. */
export function splitLines(text: string): readonly Line[] {
  const paged = text.includes('\f')
  let page = 1
  return text.split(LINE_END).flatMap((whole, index): Line[] =>
    whole.split('\f').map((part, piece) => {
      if (piece > 0) page++
      return { ...measure(part), number: index + 1, ...(paged ? { page } : {}), ...(piece > 0 ? { beginsPage: true } : {}) }
    }),
  )
}

function measure(part: string): Pick<Line, 'raw' | 'text' | 'indent' | 'width'> {
  const raw = part.trimEnd()
  const text = raw.trimStart()
  let indent = 0
  for (const char of raw.slice(0, raw.length - text.length)) indent = char === '\t' ? indent + TAB - (indent % TAB) : indent + 1
  return { raw, text, indent, width: indent + columns(text) }
}

/** How many letters a text has: a letter with its marks is one. */
export function columns(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x300 || (code >= 0x1e00 && code < 0x20d0)) count++
    else if (!(code >= 0xdc00 && code < 0xe000) && !MARK.test(text.charAt(i))) count++
  }
  return count
}
