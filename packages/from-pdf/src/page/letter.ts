import type { Face, Glyph } from './content.ts'

/** A sign as pdf.js tells of it. */
export interface PdfGlyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
  readonly originalCharCode?: number
}

const SECOND_HYPHEN = 0xad
const LIGATURE = /[\ufb00-\ufb06]/

/** A mark without a width of its own, for which the file gives the whole letter: its base is there already. In VNI such pairs are two signs. */
export function holdsAgain({ text, x, y, width, size, face }: Glyph, base: Glyph): boolean {
  const over = width < 0.01 * size && x >= base.x && x - base.x - base.width < 0.05 * size && Math.abs(y - base.y) < 0.05 * size
  return over && !face.legacy && /^\p{L}\p{M}*$/u.test(base.text.normalize('NFD')) && /^\p{L}\p{M}+$/u.test(text.normalize('NFD'))
}

/** The base with the marks of `whole`: a font gives the same mark the meaning of the first letter that it was drawn with. */
export function withMarks(base: string, whole: string): string {
  const own = base.normalize('NFD')
  const marks = [...whole.normalize('NFD')].slice(1).filter((mark) => !own.includes(mark))
  return (own + marks.join('')).normalize('NFC')
}

/** What a letter means. TCVN3 has “ư” where other encodings have a second hyphen, which pdf.js takes for the first. */
export function letterOf({ unicode = '', originalCharCode = 0 }: PdfGlyph, face: Face): string {
  if (face.legacy) return unicode === '-' && originalCharCode === SECOND_HYPHEN ? '\u00ad' : unicode
  return LIGATURE.test(unicode) ? unicode.normalize('NFKD') : unicode
}
