import { formatColour, inkOn, mixColours, parseColour, type Rgb, readableColour } from '@bantin/schema/colour'

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
/**
 * The colours for a light and a dark screen.
 *
 * @param hex accent of the theme, `#rrggbb`
 */
export function palettes(hex: string): { readonly light: Palette; readonly dark: Palette } {
  const accent = parseColour(hex)
  const on = (paper: string, towards: Rgb): string => formatColour(readableColour(accent, towards, [parseColour(paper)]))
  const band = (colour: Rgb) => ({
    band: formatColour(colour),
    onBand: formatColour(inkOn(colour, { light: WHITE, dark: BLACK })),
  })
  return {
    light: { ...LIGHT, accent: on(LIGHT.paper, BLACK), ...band(accent) },
    dark: { ...DARK, accent: on(DARK.paper, WHITE), ...band(mixColours(accent, BLACK, 0.45)) },
  }
}
