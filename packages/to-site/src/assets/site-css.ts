import { baseCss, displayCss, themeCss } from '@bantin/hast/page'
import type { Theme } from '@bantin/schema'
import { searchCss } from '@bantin/search'
import { headCss } from './head-css.ts'
import { listCss } from './list-css.ts'
import { printCss } from './print-css.ts'
import { squeeze } from './squeeze.ts'

/** The style sheet of all pages, in the colours and fonts of a bulletin. */
export function siteCss(theme: Theme, parts: readonly string[]): string {
  const ours = [themeCss(theme), baseCss, displayCss, searchCss].map(squeeze)
  return [...ours, ...parts, ...[headCss, listCss, printCss].map(squeeze)].join('\n')
}
