import type { Theme } from '@bantin/schema'
import type { EmbeddedFont } from '../fonts/embed-fonts.ts'
import { blockCss } from './block-css.ts'
import { fontsCss } from './fonts-css.ts'
import { pageCss } from './page-css.ts'
import { textCss } from './text-css.ts'

/** Where the style sheet is in the book. */
export const STYLE_PATH = 'css/book.css'

/** The style sheet of all pages, in the accent and fonts of a bulletin. */
export function style(theme: Theme, fonts: readonly EmbeddedFont[]): string {
  const { accent } = theme.colours
  return `@charset "utf-8";\n${fontsCss(fonts, theme)}${textCss}${blockCss(accent)}${pageCss(accent)}`
}
