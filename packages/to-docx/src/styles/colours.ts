const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** @source WCAG 2.2, “relative luminance” */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

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
  const light = luminance(own)
  const isDark = 1.05 / (light + 0.05) >= 4.5
  return { accent: own, onAccent: isDark ? 'FFFFFF' : '000000', words: isDark ? own : '262626' }
}
