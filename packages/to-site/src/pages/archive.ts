import type { IssueRecord } from '@bantin/archive'
import { markup } from '@bantin/hast/markup'
import { formatNumber } from '@bantin/paratext'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { listPages } from '../page/list-pages.ts'
import { facts } from '../parts/facts.ts'
import { goesOn, lead } from '../parts/lead.ts'
import { simpleList } from '../parts/simple-list.ts'

/** The smallest and the largest running number of issues; supplements count apart. */
function numbersOf(issues: readonly IssueRecord[]): [first: number, last: number] | undefined {
  const numbers = issues.filter(({ kind }) => kind !== 'supplement').map(({ number }) => number)
  return numbers.length === 0 ? undefined : [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))]
}

/** `archive/index.html`: the years. */
export function archivePages(site: Site): Page[] {
  const { labels, index } = site
  return listPages(site, {
    path: paths.archive,
    title: labels.archive,
    description: labels.archiveNote,
    intro: (isFirst) => lead([labels.archive, goesOn(isFirst, labels.continued)], { note: isFirst && labels.archiveNote }),
    groups: (link) => [
      simpleList(
        index.years.map(({ year, issues }) => {
          const records = issues.flatMap((id) => site.issue(id) ?? [])
          const numbers = numbersOf(records)
          return markup`<li class="row"><a class="strong" href="${link(paths.year(year))}">${labels.year(year)}</a> <span class="facts">${facts(
            labels.issues(formatNumber(records.length, labels.language)),
            numbers && labels.numbers(String(numbers[0]), String(numbers[1])),
          )}</span></li>\n`
        }),
      ),
    ],
  })
}
