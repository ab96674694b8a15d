import type { Theme } from '@bantin/schema'
import { type Accent, accents } from './colour/accent.ts'
import { DARK, LIGHT, type Surfaces } from './colour/surfaces.ts'
import { cssString } from './css-string.ts'
import { TEXT_SIZES } from './text-sizes.ts'

const SERIF = 'Charter, Georgia, Cambria, "Times New Roman", serif'
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

const colours = (surfaces: Surfaces, accent: Accent): string =>
  [
    ...Object.entries(surfaces).map(([name, value]) => `--${name}: ${value};`),
    `--accent: ${accent.ink};`,
    `--band: ${accent.band};`,
    `--on-band: ${accent.onBand};`,
  ].join(' ')

/**
 * The theme as custom properties: colours for light and dark, fonts of the reader's own machine, text sizes. The accent is darkened or
 * lightened until it can be read.
 *
 * @param theme of the bulletin
 * @example
 * ```ts
 * import { themeCss } from '@bantin/hast/page'
 *
 * const css = themeCss({ colours: { accent: '#1c6b57' }, fonts: { serif: ['Noto Serif'], sans: ['Noto Sans'] } })
 * console.log(css.includes('--band: #1c6b57;')) // => true
 * ```
 */
export function themeCss(theme: Theme): string {
  const { light, dark } = accents(theme.colours.accent)
  const families = (names: readonly string[], rest: string) => [...names.map(cssString), rest].join(', ')
  const sizes = TEXT_SIZES.map((size, i) => `:root[data-text="${i + 1}"] { font-size: ${size}%; }`)
  return `:root {
  color-scheme: light;
  ${colours(LIGHT, light)}
  --serif: ${families(theme.fonts.serif, SERIF)};
  --sans: ${families(theme.fonts.sans, SANS)};
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { color-scheme: dark; ${colours(DARK, dark)} }
}
@media screen {
  :root[data-theme="dark"] { color-scheme: dark; ${colours(DARK, dark)} }
  ${sizes.join('\n  ')}
}
`
}
