import { isDigit, isLetter, isUpper } from '../text/letters.ts'
import { type Code, exactCode, findCode } from './codes.ts'

/** One part of a symbol: “NQ”, “TW”, “BGD&ĐT”, “QH15”, “TCCB”. */
export interface Segment {
  /** Canonical where it is known. */
  text: string
  end: number
  code: Code | undefined
  /** Written without any capital: only to be trusted after a type and “số”. */
  lowerCase: boolean
}

const LONGEST = 24
const ASSEMBLY = /^(?:QH|UBTVQH|HĐNN|NHNN)(?=[\dIl])/

export function readSegment(text: string, at: number): Segment | undefined {
  const written = readToken(text, at)
  if (!written) return undefined
  const first = written.charCodeAt(0)
  const assembly = first === 0x51 || first === 0x55 || first === 0x48 || first === 0x4e ? readAssembly(text, at, written) : undefined
  if (assembly) return assembly
  const code = findCode(written)
  const capitals = leadingCapitals(written)
  if (code) return { text: code.text, end: at + written.length, code, lowerCase: capitals === 0 && written === written.toLowerCase() }
  if (capitals === written.length) return { text: written.replaceAll('&', ''), end: at + capitals, code, lowerCase: false }
  return gluedSegment(written, at, capitals)
}

function readToken(text: string, at: number): string {
  if (!isLetter(text.charCodeAt(at))) return ''
  let end = at
  while (end < at + LONGEST && isTokenPart(text, end)) end++
  return text.slice(at, end)
}

function isTokenPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code) || (code === 0x26 && isUpper(text.charCodeAt(at + 1)))
}

/** “QH15”, also misread as “QHI5” or “QHI15”, and “QH 15”. */
function readAssembly(text: string, at: number, written: string): Segment | undefined {
  if (written === 'QH' || written === 'UBTVQH') {
    const spaced = /^ (\d{1,2})(?![\d/])/.exec(text.slice(at + written.length, at + written.length + 4))
    const code = exactCode(written)
    return spaced ? { text: written + spaced[1], end: at + written.length + spaced[0].length, code, lowerCase: false } : undefined
  }
  const body = ASSEMBLY.exec(written)?.[0]
  const term = body && /^[\dIl]{1,3}/.exec(written.slice(body.length))?.[0]
  if (!body || !term || isUpper(written.charCodeAt(body.length + term.length))) return undefined
  const digits = term.replace(/^[Il](?=\d\d)/, '').replace(/[Il]/g, '1')
  return { text: body + digits, end: at + body.length + term.length, code: exactCode(body), lowerCase: false }
}

function leadingCapitals(written: string): number {
  let length = 0
  while (length < written.length && (isUpper(written.charCodeAt(length)) || !isLetter(written.charCodeAt(length)))) length++
  return length
}

/** A code that touches the next word: “CPngày”, “BTCHướng”, “TTgngày”. */
function gluedSegment(written: string, at: number, capitals: number): Segment | undefined {
  for (let length = Math.min(written.length - 1, capitals + 1); length > 1; length--) {
    const code = exactCode(written.slice(0, length))
    if (code) return { text: code.text, end: at + length, code, lowerCase: false }
  }
  const end = capitals - 1
  return capitals > 3 ? { text: written.slice(0, end), end: at + end, code: undefined, lowerCase: false } : undefined
}
