import type { CompiledIssue } from '@bantin/compile'
import { toHtml } from '@bantin/hast'
import { itemAddress, type Labels } from '@bantin/paratext'
import { corrected } from './corrected.ts'
import { h } from './element.ts'

/** What an issue holds, by section, as HTML that stands on its own. */
export function contentsHtml(issue: CompiledIssue, labels: Labels): string {
  const sections = issue.sections.flatMap((section) => [
    h('h2', {}, section.title),
    h(
      'ul',
      {},
      ...section.items.map((item) => {
        const { summary } = item.meta
        const title = h('a', { href: itemAddress(issue, item.id) ?? '', lang: item.language }, item.title)
        return h('li', {}, title, summary === undefined ? undefined : h('p', { lang: item.language }, summary))
      }),
    ),
  ])
  return toHtml(
    h(
      'div',
      { lang: issue.language },
      ...corrected(issue, issue, { labels, heading: labels.correctedIssue, around: issue.language }),
      ...sections,
    ),
  )
}
