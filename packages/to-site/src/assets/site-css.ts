import { baseCss, displayCss, themeCss } from '@bantin/hast/page'
import type { Theme } from '@bantin/schema'
import { searchCss } from '@bantin/search'
import { headCss } from './head-css.ts'
import { listCss } from './list-css.ts'
import { printCss } from './print-css.ts'

/** The style sheet of all pages, in the colours and fonts of a bulletin. */
export function siteCss(theme: Theme, parts: readonly string[]): string {
  return [themeCss(theme), baseCss, displayCss, searchCss, ...parts, headCss, listCss, printCss].join('')
}
