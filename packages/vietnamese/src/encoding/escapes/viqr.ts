import { eachCharacter } from '../codec/characters.ts'
import { chunks } from '../codec/chunks.ts'
import { nfc } from '../codec/nfc.ts'
import { toBytes } from '../codec/to-bytes.ts'
import { type EncodeOptions, report, type Unencodable } from '../codec/unencodable.ts'

/** The signs of VIQR and the combining marks that they stand for; `*` is an older sign of the horn. @source RFC 1456 */
const MARKS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
}
const SIGNS = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(MARKS).map(([sign, mark]) => [mark, mark === '\u031b' ? '+' : sign]))
const LETTER = /^[aeiouydăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵđ]$/i

/** The letter with one more mark, if VIQR joins them. */
export function joinSign(letter: string, sign: string): string | undefined {
  if (letter === 'd' || letter === 'D') return sign === 'd' || sign === 'D' ? (letter === 'd' && sign === 'd' ? 'đ' : 'Đ') : undefined
  const mark = MARKS[sign]
  if (mark === undefined) return undefined
  const joined = (letter + mark).normalize('NFC')
  return joined.length === 1 && LETTER.test(joined) ? joined : undefined
}

/** Read VIQR as RFC 1456 says: every sign that can be a mark is one, unless a backslash stands before it. */
export function decodeViqr(text: string): string {
  const read = chunks()
  // the letter before, while it may take a mark
  let letter = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const next = text.charAt(i + 1)
    const joined = letter === '' ? undefined : joinSign(letter, char)
    if (joined !== undefined) {
      letter = joined === 'đ' || joined === 'Đ' ? '' : joined
      if (letter === '') read.add(joined)
      continue
    }
    read.add(letter)
    letter = ''
    if (char === '\\' && (next in MARKS || next === '\\' || next === 'd' || next === 'D')) {
      read.add(next)
      i++
    } else if (/[aeiouyd]/i.test(char)) letter = char
    else read.add(char)
  }
  return nfc(read.text() + letter)
}

/** Write VIQR; a backslash keeps signs apart that would be read as marks. */
export function encodeViqr(text: string, options: EncodeOptions = {}): Uint8Array {
  const { replacement = '?' } = options
  const losses: Unencodable[] = []
  const written = chunks()
  let last = ''
  // d waits: before đ it needs a backslash
  let held = ''
  const put = (signs: string, hold = false) => {
    written.add(held)
    held = hold ? signs : ''
    if (!hold) written.add(signs)
  }
  const write = (char: string) => {
    const joins = last !== '' && joinSign(last, char) !== undefined
    put(joins || char === '\\' ? `\\${char}` : char, !joins && (char === 'd' || char === 'D'))
    last = !joins && LETTER.test(char) ? char : ''
  }
  eachCharacter(text, (code, offset) => {
    const char = String.fromCodePoint(code)
    if (char === 'đ' || char === 'Đ') {
      if (held !== '') held = `\\${held}`
      put(char === 'đ' ? 'dd' : 'DD')
      last = ''
    } else if (char < '\u0080') write(char)
    else if (LETTER.test(char)) {
      put(spell(char))
      last = char
    } else {
      losses.push({ letter: char, offset, written: replacement })
      for (const sign of replacement) write(sign)
    }
  })
  report('VIQR', losses, options)
  return toBytes(written.text() + held)
}

/** The letter and its signs: the mark of quality first. */
function spell(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  const isTone = (mark: string) => '\u0301\u0300\u0309\u0303\u0323'.includes(mark)
  return base + [...marks.filter((mark) => !isTone(mark)), ...marks.filter(isTone)].map((mark) => SIGNS.get(mark)).join('')
}
