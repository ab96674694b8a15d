import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { type CorrectionFacts, correctionFacts, type Labels } from '@bantin/paratext'
import type { Element } from 'hast'
import { pageAddress } from '../address/web-form.ts'
import { h } from './element.ts'

/** What was wrong in earlier items, and what is right. */
export function corrections(issue: CompiledIssue, item: CompiledItem, labels: Labels): Element[] {
  const all = correctionFacts(issue, item, labels)
  if (all.length === 0) return []
  const own = item.language === labels.language ? {} : { lang: labels.language }
  const one = ({ about, item: corrected, day, wrong, right, note }: CorrectionFacts): Element => {
    const href = corrected && pageAddress(issue, corrected.id)
    const title = href === undefined ? about : h('a', { href, ...(corrected ? { lang: corrected.language } : {}) }, about)
    return h(
      'li',
      {},
      h('p', own, title, ` · ${day}`),
      h('p', {}, h('span', own, `${labels.wrong}: `), h('del', {}, wrong)),
      h('p', {}, h('span', own, `${labels.right}: `), h('ins', {}, right)),
      note === undefined ? undefined : h('p', {}, note),
    )
  }
  return [h('h2', own, labels.corrections), h('ul', {}, ...all.map(one))]
}
