import { contrast } from './contrast.ts'
import { mixColours, type Rgb } from './rgb.ts'

/** A little more than the 4.5 of WCAG 2.2 AA. */
const ENOUGH = 4.7

/** The colour, moved towards another until it can be read on all the backgrounds. */
export function readableColour(colour: Rgb, towards: Rgb, backgrounds: readonly Rgb[]): Rgb {
  for (let step = 0; step < 20; step++) {
    const candidate = mixColours(colour, towards, step / 20)
    if (backgrounds.every((background) => contrast(candidate, background) >= ENOUGH)) return candidate
  }
  return towards
}

/** The light or the dark ink, for a text on a colour: the light one where it can be read, or is the better of the two. */
export function inkOn(colour: Rgb, { light, dark }: { readonly light: Rgb; readonly dark: Rgb }): Rgb {
  return contrast(light, colour) >= ENOUGH || contrast(light, colour) > contrast(dark, colour) ? light : dark
}
