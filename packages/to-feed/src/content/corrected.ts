import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { type CorrectedFacts, correctedFacts, itemAddress, type Labels } from '@bantin/paratext'
import type { Element } from 'hast'
import { h } from './element.ts'

/** What was put right later in an item or in the issue. `around`: the language of what it stands in. */
export function corrected(
  issue: CompiledIssue,
  at: CompiledIssue | CompiledItem,
  { labels, heading, around }: { readonly labels: Labels; readonly heading: string; readonly around: string },
): Element[] {
  const all = correctedFacts(issue, at, labels)
  if (all.length === 0) return []
  const inLanguage = (language: string) => (language === around ? {} : { lang: language })
  const own = inLanguage(labels.language)
  const one = ({ by, where, title, language, day, wrong, right, note }: CorrectedFacts): Element => {
    const href = by.audience === 'internal' ? undefined : itemAddress({ bulletin: issue.bulletin, id: by.issue }, by.item)
    const said = h(href === undefined ? 'span' : 'a', { ...(href === undefined ? {} : { href }), lang: language }, title)
    return h(
      'li',
      {},
      h('p', own, `${where}: `, said, ` · ${day}`),
      h('p', inLanguage(language), h('span', { lang: labels.language }, `${labels.wrong}: `), wrong),
      h('p', inLanguage(language), h('span', { lang: labels.language }, `${labels.right}: `), h('strong', {}, right)),
      note === undefined ? undefined : h('p', inLanguage(language), note),
    )
  }
  return [h('h2', own, heading), h('ul', {}, ...all.map(one))]
}
