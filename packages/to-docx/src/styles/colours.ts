import { contrast, parseColour } from '@bantin/schema/colour'

const PAPER = parseColour('#ffffff')

/** Colours of a document: six hexadecimal digits each. */
export interface Colours {
  readonly accent: string
  /** Of words on the accent. */
  readonly onAccent: string
  /** Of words on paper: the accent, or nearly black where it is too light to read. */
  readonly words: string
}

/** The accent of a theme, and words that can be read on and beside it. */
export function coloursOf(accent: string): Colours {
  const own = accent.slice(1).toUpperCase()
  const isDark = contrast(parseColour(accent), PAPER) >= 4.5
  return { accent: own, onAccent: isDark ? 'FFFFFF' : '000000', words: isDark ? own : '262626' }
}
