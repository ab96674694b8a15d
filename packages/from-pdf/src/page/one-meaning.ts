/** A letter as it is drawn, so far. */
interface Drawn {
  readonly x: number
  readonly y: number
  readonly size: number
  width: number
}

/** Glyphs that mean one thing together: the first stands for all. */
export interface OneMeaning {
  /** The first glyph of a stretch. */
  begin(letter: string, glyph: Drawn, code: number): void
  /** The first glyph, where another one goes on with it: then it is as wide as both. */
  takes(letter: string, glyph: Drawn, code: number): Drawn | undefined
}

const CLUSTER = /^\p{L}\p{M}*(?:[\p{L}\p{M}]|\u200c|\u200d)*$/u

/**
 * Of a syllable of Khmer, which is drawn in several glyphs, each may have the meaning of the whole syllable. A glyph that comes again begins the
 * syllable anew.
 */
export function oneMeaning(): OneMeaning {
  let text = ''
  let first: Drawn | undefined
  const codes = new Set<number>()
  return {
    begin(letter, glyph, code) {
      text = letter
      first = glyph
      codes.clear()
      codes.add(code)
    },
    takes(letter, { x, y, size, width }, code) {
      if (!first || letter !== text || codes.has(code) || !isCluster(letter)) return undefined
      const right = first.x + first.width
      // a sign without a width is drawn to the left of its place
      const farthest = (width < 0.01 * size ? 0.5 : 0.1) * size
      if (Math.abs(y - first.y) > 0.5 * size || x < first.x - size || x > right + farthest) return undefined
      codes.add(code)
      first.width = Math.max(first.width, x + width - first.x)
      return first
    },
  }
}

/** Several letters and signs of one syllable; what is one letter with marks is told by its widths. */
const isCluster = (text: string): boolean => text.length > 1 && /\p{M}/u.test(text) && !/\p{Script=Latin}/u.test(text) && CLUSTER.test(text)
