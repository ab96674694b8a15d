import { chooseFace, type Style } from './choose-face.ts'
import { isInvisible } from './invisible.ts'
import type { Family } from './load-fonts.ts'

/** The families of each kind of text, in order. */
export interface FontLists {
  readonly serif: readonly Family[]
  readonly sans: readonly Family[]
}

/** Which list a text is set from, and how. */
export interface TextStyle extends Style {
  readonly list: keyof FontLists
}

/** A character that no font of a list has, and where it stands in the text (UTF-16). */
export interface MissingGlyph {
  readonly character: string
  readonly index: number
}

/** Tells for a text which of its characters cannot be printed. */
export type GlyphCheck = (text: string, style: TextStyle) => MissingGlyph[]

const PRINTABLE = 1
const MISSING = 2
/** Characters whose answer is kept; those beyond are so rare that they are asked each time. */
const KEPT = 0x10000

/** Check texts against the fonts in which they will be set. Each character of a style is looked up once. */
export function createGlyphCheck(fonts: FontLists): GlyphCheck {
  const answers = new Map<string, Uint8Array>()
  return (text, style) => {
    const key = `${style.list}/${style.weight}/${style.italic}`
    const known = answers.get(key) ?? new Uint8Array(KEPT)
    answers.set(key, known)
    const answer = (codePoint: number): number => (canPrint(codePoint, fonts[style.list], style) ? PRINTABLE : MISSING)
    const missing: MissingGlyph[] = []
    for (let index = 0; index < text.length; index++) {
      const codePoint = text.codePointAt(index) as number
      const kept = known[codePoint] || answer(codePoint)
      if (codePoint < KEPT) known[codePoint] = kept
      if (kept === MISSING) missing.push({ character: String.fromCodePoint(codePoint), index })
      if (codePoint > 0xffff) index++
    }
    return missing
  }
}

function canPrint(codePoint: number, families: readonly Family[], style: Style): boolean {
  return isInvisible(String.fromCodePoint(codePoint)) || families.some(({ faces }) => chooseFace(faces, style)?.covers(codePoint) === true)
}
