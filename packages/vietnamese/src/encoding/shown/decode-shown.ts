import { compile } from '../codec/compile.ts'
import { windows1252 } from '../codec/windows-1252.ts'
import type { Codes, Table } from '../table.ts'
import { byteOf } from './byte-of.ts'
import { readShown } from './read-shown.ts'

const SIGN = /[“”‘’„‚–—…•‹›]/g
const OPENING = '“‘„'

/**
 * Text that is shown as Latin-1 or Windows-1252, read in an encoding. Where the encoding has capitals at the codes of quotation marks and dashes,
 * one at the edge of a word stays what it looks like.
 */
export function decodeShown(table: Table, text: string): string {
  const codes = compile(table)
  const read = (part: string) => readShown(codes, part, table.base !== windows1252).text
  const parts: string[] = []
  let done = 0
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (caseOf(sign, codes) !== 'capital' || isLetter(text, index, sign, codes)) continue
    parts.push(read(text.slice(done, index)), sign)
    done = index + 1
  }
  parts.push(read(text.slice(done)))
  const result = parts.join('')
  return table.finish ? table.finish(result) : result
}

/** A capital among capitals, a capital that begins a word, or Ở that begins a sentence. */
function isLetter(text: string, index: number, sign: string, codes: Codes): boolean {
  const before = caseOf(text.charAt(index - 1), codes)
  const after = caseOf(text.charAt(index + 1), codes)
  if (before === 'capital') return after !== 'small'
  if (before === 'small') return false
  if (after === 'capital') return caseOf(text.charAt(index + 2), codes) === 'capital'
  if (after === 'small') return !OPENING.includes(sign)
  return sign === '—' && text.charAt(index + 1) === ' ' && (index === 0 || /[.!?]\s$|\n$/.test(text.slice(Math.max(0, index - 2), index)))
}

function caseOf(char: string, { single, role }: Codes): 'capital' | 'small' | 'none' {
  const byte = char === '' ? -1 : (byteOf()[char.charCodeAt(0)] as number)
  if (byte < 0 || (byte >= 0x80 && role[byte] !== 1)) return 'none'
  const letter = single[byte] as string
  return letter !== letter.toLowerCase() ? 'capital' : letter !== letter.toUpperCase() ? 'small' : 'none'
}
