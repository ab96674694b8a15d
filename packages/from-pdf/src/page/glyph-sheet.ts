import type { Glyph } from './content.ts'
import { holdsAgain, withMarks } from './letter.ts'
import { apply, type Matrix } from './matrix.ts'
import type { Meaning } from './meaning.ts'
import { oneMeaning } from './one-meaning.ts'
import type { PenState } from './pen.ts'

/** A letter that is drawn. */
export interface DrawnLetter {
  readonly letter: string
  /** Its number in the font. */
  readonly code: number
  /** The letter is what a whole stretch means. */
  readonly meaning?: Meaning | undefined
  /** Where, by the plane of the page. */
  readonly drawn: Matrix
  /** What it takes of the line, before the line is stretched. */
  readonly width: number
  readonly state: PenState
  readonly place: Pick<Glyph, 'mark' | 'artifact'>
}

/** The letters of a page by the direction in which they are read. */
export interface GlyphSheet {
  readonly glyphs: readonly Glyph[]
  /** Letters that stand at an angle, each angle on its own. */
  turned(): readonly (readonly Glyph[])[]
  /** Letters that were written as a base and again as a whole, with what they are. */
  clusters(): [string, string][]
  /** How many letters were printed twice to look bold. */
  doubled(): number
  /** Take a letter in. @returns false when the page has too many */
  add(letter: DrawnLetter): boolean
}

const UNSEEN: ReadonlySet<number> = new Set([3, 7])

export function createGlyphSheet({ letters: most }: { readonly letters: number }): GlyphSheet {
  const glyphs: Glyph[] = []
  const turned = new Map<number, Glyph[]>()
  const seen = new Set<string>()
  const clusters = new Map<string, string>()
  const syllable = oneMeaning()
  let letters = 0
  let doubled = 0
  return {
    glyphs,
    turned: () => [...turned.values()],
    clusters: () => [...clusters],
    doubled: () => doubled,
    add({ letter, code, meaning, drawn, width, state, place }) {
      letters += meaning?.drawn ? 1 : letter.length
      if (letters > most) return false
      const [a, b, c, d] = state.size < 0 ? (drawn.map((n) => -n) as unknown as Matrix) : drawn
      const size = Math.abs(state.size) * Math.hypot(c, d)
      const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360
      const [x, y] = turnBack(apply(drawn, 0, state.rise), angle)
      const reach = (Math.abs(width) + Math.max(0, state.spacing)) * Math.abs(state.scale) * Math.hypot(a, b)
      if (meaning?.drawn && Math.abs(meaning.drawn.y - y) < size) {
        meaning.drawn.width = Math.max(meaning.drawn.width, x + reach - meaning.drawn.x)
        return true
      }
      const glyph = { text: letter, x, y, width: reach, size, face: state.face, ...place, unseen: UNSEEN.has(state.mode) }
      const taken = angle === 0 ? syllable.takes(letter, glyph, code) : undefined
      if (meaning) meaning.drawn = taken ?? glyph
      if (taken) return true
      syllable.begin(letter, glyph, code)
      // bold made by printing twice: the second print is within a hair of the first
      const key = `${angle} ${letter} ${Math.round(x / (size * 0.1 || 1))} ${Math.round(y / (size * 0.1 || 1))}`
      if (letter.trim() !== '' && seen.has(key)) {
        doubled += 1
        return true
      }
      seen.add(key)
      const base = angle === 0 ? glyphs.at(-1) : undefined
      if (base && holdsAgain(glyph, base)) {
        const text = withMarks(base.text, letter)
        glyphs[glyphs.length - 1] = { ...base, text }
        clusters.set(base.text + letter, text)
      } else if (angle === 0) glyphs.push(glyph)
      else if (turned.has(angle)) turned.get(angle)!.push(glyph)
      else turned.set(angle, [glyph])
      return true
    },
  }
}

/** A place on a page that is turned until its letters stand upright. */
function turnBack([x, y]: readonly [number, number], angle: number): readonly [number, number] {
  if (angle === 0) return [x, y]
  const turn = (angle * Math.PI) / 180
  return [x * Math.cos(turn) + y * Math.sin(turn), -x * Math.sin(turn) + y * Math.cos(turn)]
}
