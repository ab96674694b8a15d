import type { PdfFont } from './pdf-font.ts'
import { utf16 } from './to-unicode.ts'
import { type Token, tokens } from './tokens.ts'

/** A glyph that is shown. */
export interface Shown {
  readonly font: string
  readonly glyph: number
  /** What it stands for. */
  readonly text: string
  /** How far it moves the pen, in thousandths of the type's size. */
  readonly advance: number
}

/** Where a text is given for what an operator shows: from `/ActualText` to the end of its value. */
export interface GivenText {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An operator that shows glyphs. `parts` are its operands one by one: a glyph, as its place in `shown`, or a number. */
export interface ShowOperator {
  readonly start: number
  readonly end: number
  readonly parts: readonly (number | string)[]
  readonly given?: GivenText
}

/** What a content stream shows, in order. */
export interface PageText {
  readonly shown: readonly Shown[]
  readonly operators: readonly ShowOperator[]
}

/** Read what a content stream shows. */
export function readShown(stream: string, fonts: ReadonlyMap<string, PdfFont>): PageText {
  const shown: Shown[] = []
  const operators: ShowOperator[] = []
  const spans: (GivenText | undefined)[] = []
  let operands: Token[] = []
  let name = ''
  for (const token of tokens(stream)) {
    if (token.kind !== 'word' || /^[-+.\d/]/.test(token.value)) {
      operands.push(token)
      continue
    }
    if (token.value === 'Tf') name = operands[0]?.value.slice(1) ?? ''
    else if (token.value === 'BDC' || token.value === 'BMC') spans.push(givenText(operands))
    else if (token.value === 'EMC') spans.pop()
    else if (token.value === 'Tj' || token.value === 'TJ') {
      const given = spans.findLast((one) => one !== undefined)
      const parts: (number | string)[] = []
      for (const { kind, value } of operands) {
        if (kind === 'word') parts.push(value)
        for (const glyph of kind === 'string' ? glyphsOf(value) : []) {
          const font = fonts.get(name)
          parts.push(shown.length)
          shown.push({ font: name, glyph, text: given?.text ?? font?.toUnicode.get(glyph) ?? '', advance: font?.widthOf(glyph) ?? 0 })
        }
      }
      operators.push({ start: operands[0]?.start ?? token.start, end: token.end, parts, ...(given ? { given } : {}) })
    }
    operands = []
  }
  return { shown, operators }
}

function givenText(operands: readonly Token[]): GivenText | undefined {
  const key = operands.findIndex(({ value }) => value === '/ActualText')
  const [name, value] = operands.slice(key)
  return key < 0 || !name || !value ? undefined : { start: name.start, end: value.end, text: utf16(hex(value.value)).slice(1) }
}

/** Glyphs are two bytes each, as fonts with Identity-H have them. */
const glyphsOf = (bytes: string): number[] =>
  Array.from({ length: bytes.length >> 1 }, (_, i) => (bytes.charCodeAt(2 * i) << 8) | bytes.charCodeAt(2 * i + 1))

const hex = (bytes: string): string => [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
