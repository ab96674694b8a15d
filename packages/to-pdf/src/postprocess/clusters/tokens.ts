/** A piece of a content stream. `value` holds the bytes of a string, one character each. */
export interface Token {
  readonly kind: 'string' | 'word' | 'open' | 'close'
  readonly value: string
  readonly start: number
  readonly end: number
}

const SPACE = new Set(' \t\r\n\f\0')
const DELIMITER = new Set('()<>[]{}/% \t\r\n\f\0')
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Cut a content stream, read as Latin-1, into tokens. @source ISO 32000-1, 7.2 and 7.3 */
export function* tokens(stream: string): Generator<Token> {
  for (let at = 0; at < stream.length; ) {
    const first = stream[at] as string
    if (SPACE.has(first)) at++
    else if (first === '%') at = endOfLine(stream, at)
    else {
      const token = tokenAt(stream, at)
      if (token.end <= at) return
      yield token
      at = token.end
    }
  }
}

function tokenAt(stream: string, start: number): Token {
  const two = stream.slice(start, start + 2)
  const first = two[0] as string
  if (two === '<<' || two === '>>') return { kind: two === '<<' ? 'open' : 'close', value: two, start, end: start + 2 }
  if (first === '[' || first === ']') return { kind: first === '[' ? 'open' : 'close', value: first, start, end: start + 1 }
  if (first === '(') return { kind: 'string', start, ...literal(stream, start + 1) }
  if (first === '<') {
    const end = stream.indexOf('>', start)
    return { kind: 'string', value: fromHex(stream.slice(start + 1, end)), start, end: end + 1 }
  }
  let end = start + 1
  while (end < stream.length && !DELIMITER.has(stream[end] as string)) end++
  return { kind: 'word', value: stream.slice(start, end), start, end }
}

function endOfLine(stream: string, from: number): number {
  const end = stream.indexOf('\n', from)
  return end < 0 ? stream.length : end + 1
}

function literal(stream: string, from: number): { value: string; end: number } {
  let value = ''
  let depth = 1
  let at = from
  for (; at < stream.length; at++) {
    const character = stream[at] as string
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(stream.slice(at + 1, at + 4))?.[0]
      const next = stream[at + 1] ?? ''
      if (octal !== undefined) value += String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
      else if (next !== '\n') value += ESCAPES[next] ?? next
      at += octal?.length ?? 1
    } else {
      if (character === '(') depth++
      if (character === ')' && --depth === 0) return { value, end: at + 1 }
      value += character
    }
  }
  return { value, end: at }
}

function fromHex(hex: string): string {
  const digits = hex.replace(/\s/g, '')
  let value = ''
  for (let i = 0; i < digits.length; i += 2) value += String.fromCharCode(Number.parseInt(digits.slice(i, i + 2).padEnd(2, '0'), 16))
  return value
}
