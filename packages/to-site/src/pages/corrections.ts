import { markup } from '@bantin/hast/markup'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { groupBy } from '../group-by.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import { correctionRow, newestFirst } from '../parts/correction-row.ts'
import { goesOn, lead } from '../parts/lead.ts'

/** `corrections.html`: everything that was put right, from both sides. */
export function correctionsPages(site: Site): Page[] {
  const { labels, index } = site
  const none = index.corrections.length === 0
  return listPages(site, {
    path: paths.corrections,
    title: labels.corrections,
    description: labels.correctionsNote,
    intro: (isFirst) =>
      markup`${lead([labels.corrections, goesOn(isFirst, labels.continued)], { note: isFirst && labels.correctionsNote })}${
        none && markup`<p>${labels.noCorrections}</p>\n`
      }`,
    groups: (link) =>
      [...groupBy(newestFirst(index.corrections), ({ date }) => date.slice(0, 4))].map(([year, corrections]) => ({
        open: (isContinued) =>
          markup`<section class="group">\n<h2>${labels.year(year)}${goesOn(!isContinued, labels.continued)}</h2>\n<ul class="corrections">\n`,
        rows: corrections.map((one) => correctionRow(site, one, link)),
        close: markup`</ul>\n</section>\n`,
      })),
  })
}
