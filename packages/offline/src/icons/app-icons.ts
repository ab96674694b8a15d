import type { Bulletin } from '@bantin/schema'
import type { OfflineFile } from '../files/offline-file.ts'
import { isPaper, PRINT, SHEET, SIDE } from './picture.ts'
import { png } from './png.ts'

/** Sizes in which Android wants it. */
export const ICON_SIDES = [192, 512] as const
export const PAPER = '#ffffff'

/**
 * The icons of a bulletin in its colour: `icon.svg`, `icon-192.png`, `icon-512.png`. Drawn here, the same bytes on every machine; a
 * bulletin with icons of its own puts files of these names in their place.
 *
 * @param bulletin its theme
 * @example
 * ```ts
 * import { appIcons } from '@bantin/offline'
 *
 * const icons = appIcons({ theme: { colours: { accent: '#1c6b57' }, fonts: { serif: [], sans: [] } } })
 * console.log(icons.map(({ path }) => path).join(' ')) // => icon.svg icon-192.png icon-512.png
 * ```
 */
export function appIcons({ theme }: Pick<Bulletin, 'theme'>): OfflineFile[] {
  const { accent } = theme.colours
  return [
    { path: 'icon.svg', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg(accent)) },
    ...ICON_SIDES.map((side) => ({
      path: `icon-${side}.png`,
      mediaType: 'image/png',
      bytes: png(side, [accent, PAPER], (x, y) => isPaper(Math.floor((x * SIDE) / side), Math.floor((y * SIDE) / side))),
    })),
  ]
}

function svg(accent: string): string {
  const rect = ([x, y, width, height]: readonly number[], fill: string) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
  const boxes = [rect([0, 0, SIDE, SIDE], accent), rect(SHEET, PAPER), ...PRINT.map((box) => rect(box, accent))]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${boxes.join('')}</svg>\n`
}
