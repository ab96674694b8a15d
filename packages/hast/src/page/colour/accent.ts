import { formatColour, inkOn, mixColours, parseColour, type Rgb, readableColour } from '@bantin/schema/colour'
import { DARK, LIGHT, type Surfaces } from './surfaces.ts'

/** The accent colour of a theme, fit for a light or a dark page. */
export interface Accent {
  /** Links and small headings on the page. */
  readonly ink: string
  /** The band of the masthead. */
  readonly band: string
  /** Text on the band. */
  readonly onBand: string
}

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
const backgrounds = ({ paper, surface }: Surfaces): Rgb[] => [parseColour(paper), parseColour(surface)]

/**
 * Make the readable variants of a theme's accent colour.
 *
 * @param hex the accent of the theme, `#rrggbb`
 */
export function accents(hex: string): { readonly light: Accent; readonly dark: Accent } {
  const accent = parseColour(hex)
  const dimmed = mixColours(accent, BLACK, 0.45)
  const make = (band: Rgb, ink: Rgb): Accent => ({
    ink: formatColour(ink),
    band: formatColour(band),
    onBand: formatColour(inkOn(band, { light: WHITE, dark: BLACK })),
  })
  return {
    light: make(accent, readableColour(accent, BLACK, backgrounds(LIGHT))),
    dark: make(dimmed, readableColour(accent, WHITE, backgrounds(DARK))),
  }
}
