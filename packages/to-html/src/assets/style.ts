import { baseCss, displayCss, themeCss } from '@bantin/hast/page'
import type { Theme } from '@bantin/schema'
import { archiveCss } from './archive-css.ts'
import { articleCss } from './article-css.ts'
import { blockCss } from './block-css.ts'
import { contentsCss } from './contents-css.ts'
import { footCss } from './foot-css.ts'
import { mastheadCss } from './masthead-css.ts'
import { printCss } from './print-css.ts'
import { singleFileCss } from './single-file-css.ts'

const RULES = [baseCss, mastheadCss, displayCss, contentsCss, articleCss, blockCss, footCss, singleFileCss, printCss].join('')

/**
 * The style sheet of all pages, in the colours and fonts of a bulletin.
 *
 * @param theme of the bulletin
 * @param inArchive whether the pages stand in a site around all issues
 */
export function style(theme: Theme, inArchive: boolean): string {
  return themeCss(theme) + RULES + (inArchive ? archiveCss : '')
}
