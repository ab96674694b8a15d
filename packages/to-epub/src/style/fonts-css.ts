import type { Theme } from '@bantin/schema'
import type { EmbeddedFont } from '../fonts/embed-fonts.ts'
import { cssString } from './css-string.ts'

const fontFaceRule = ({ family, path, weight, italic }: EmbeddedFont): string =>
  `@font-face { font-family: ${cssString(family)}; src: url("../${path}"); font-weight: ${weight}; font-style: ${italic ? 'italic' : 'normal'}; }\n`

/** The embedded fonts and where they are used. Without any, nothing is said of fonts: the reader's own choice holds. */
export function fontsCss(fonts: readonly EmbeddedFont[], { fonts: { serif, sans } }: Theme): string {
  const embedded = new Set(fonts.map((font) => font.family))
  const list = (families: readonly string[], rest: string) =>
    [...families.filter((one) => embedded.has(one)).map(cssString), rest].join(', ')
  if (embedded.size === 0) return ''
  return `${fonts.map(fontFaceRule).join('')}body { font-family: ${list(serif, 'serif')}; }
h1, h2, h3, h4, h5, h6, th, .kicker, .addition-label, .callout-title, .byline, .facts { font-family: ${list(sans, 'sans-serif')}; }
`
}
