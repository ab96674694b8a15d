import { contrast, formatColour, parseColour, type Rgb } from './contrast.ts'
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
/** A little more than the 4.5 of WCAG 2.2 AA. */
const ENOUGH = 4.7

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((channel, i) => Math.round(channel + ((to[i] as number) - channel) * share)) as unknown as Rgb

/** The colour, moved towards another until it can be read on all the backgrounds. */
function readable(colour: Rgb, towards: Rgb, backgrounds: readonly Rgb[]): Rgb {
  for (let step = 0; step < 20; step++) {
    const candidate = mix(colour, towards, step / 20)
    if (backgrounds.every((background) => contrast(candidate, background) >= ENOUGH)) return candidate
  }
  return towards
}

const onBand = (band: Rgb): Rgb =>
  contrast(WHITE, band) >= ENOUGH ? WHITE : contrast(BLACK, band) >= contrast(WHITE, band) ? BLACK : WHITE

const backgrounds = ({ paper, surface }: Surfaces): Rgb[] => [parseColour(paper), parseColour(surface)]

/**
 * Make the readable variants of a theme's accent colour.
 *
 * @param hex the accent of the theme, `#rrggbb`
 */
export function accents(hex: string): { readonly light: Accent; readonly dark: Accent } {
  const accent = parseColour(hex)
  const dimmed = mix(accent, BLACK, 0.45)
  const make = (band: Rgb, ink: Rgb): Accent => ({ ink: formatColour(ink), band: formatColour(band), onBand: formatColour(onBand(band)) })
  return {
    light: make(accent, readable(accent, BLACK, backgrounds(LIGHT))),
    dark: make(dimmed, readable(accent, WHITE, backgrounds(DARK))),
  }
}
