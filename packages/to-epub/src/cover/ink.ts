import { contrast, formatColour, parseColour, type Rgb } from '@bantin/schema/colour'

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]

/**
 * Black or white, whichever can be read better on a colour.
 *
 * @param hex the colour, `#rrggbb`
 */
export function inkOn(hex: string): string {
  const colour = parseColour(hex)
  return formatColour(contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK)
}
