import type { Theme } from '@bantin/schema'
import { articleCss } from './article-css.ts'
import { baseCss } from './base-css.ts'
import { blockCss } from './block-css.ts'
import { contentsCss } from './contents-css.ts'
import { footCss } from './foot-css.ts'
import { mastheadCss } from './masthead-css.ts'
import { printCss } from './print-css.ts'
import { singleFileCss } from './single-file-css.ts'
import { tokens } from './tokens.ts'

const RULES = [baseCss, mastheadCss, contentsCss, articleCss, blockCss, footCss, singleFileCss, printCss].join('')

/** The style sheet of all pages, in the colours and fonts of a bulletin. */
export function style(theme: Theme): string {
  return tokens(theme) + RULES
}
