import { contrast, formatColour, parseColour, type Rgb } from './contrast.ts'

/** The colours of the message. */
export interface Palette {
  /** Around the column. */
  readonly around: string
  readonly paper: string
  readonly ink: string
  /** Second-rank text. */
  readonly muted: string
  readonly rule: string
  /** Links and small headings. */
  readonly accent: string
  /** The band of the masthead, and the text on it. */
  readonly band: string
  readonly onBand: string
}

// Neither pure white nor pure black: clients that invert colours leave both readable
const LIGHT = { around: '#f3f1ea', paper: '#fefefe', ink: '#1d211f', muted: '#585f5b', rule: '#d9d6cc' }
const DARK = { around: '#161a1b', paper: '#20262a', ink: '#e6e4de', muted: '#b3b9b6', rule: '#465056' }

const WHITE: Rgb = [254, 254, 254]
const BLACK: Rgb = [1, 1, 1]
/** A little more than the 4.5 of WCAG 2.2 AA. */
const ENOUGH = 4.7

const mix = (from: Rgb, to: Rgb, share: number): Rgb => {
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share)
  return [channel(0), channel(1), channel(2)]
}

/** The colour, moved towards another until it can be read on the paper. */
function readable(colour: Rgb, towards: Rgb, paper: string): string {
  const steps = Array.from({ length: 20 }, (_, step) => mix(colour, towards, step / 20))
  return formatColour(steps.find((one) => contrast(one, parseColour(paper)) >= ENOUGH) ?? towards)
}

const onBand = (band: Rgb): string =>
  formatColour(contrast(WHITE, band) >= ENOUGH || contrast(WHITE, band) > contrast(BLACK, band) ? WHITE : BLACK)

/**
 * The colours for a light and a dark screen.
 *
 * @param hex accent of the theme, `#rrggbb`
 */
export function palettes(hex: string): { readonly light: Palette; readonly dark: Palette } {
  const accent = parseColour(hex)
  const dimmed = mix(accent, BLACK, 0.45)
  return {
    light: { ...LIGHT, accent: readable(accent, BLACK, LIGHT.paper), band: formatColour(accent), onBand: onBand(accent) },
    dark: { ...DARK, accent: readable(accent, WHITE, DARK.paper), band: formatColour(dimmed), onBand: onBand(dimmed) },
  }
}
