import { baseCss, displayCss, themeCss } from '@bantin/hast/page'
import type { Theme } from '@bantin/schema'
import { articleCss } from './article-css.ts'
import { blockCss } from './block-css.ts'
import { contentsCss } from './contents-css.ts'
import { footCss } from './foot-css.ts'
import { mastheadCss } from './masthead-css.ts'
import { printCss } from './print-css.ts'
import { singleFileCss } from './single-file-css.ts'

const RULES = [baseCss, mastheadCss, displayCss, contentsCss, articleCss, blockCss, footCss, singleFileCss, printCss].join('')

/** The style sheet of all pages, in the colours and fonts of a bulletin. */
export function style(theme: Theme): string {
  return themeCss(theme) + RULES
}
