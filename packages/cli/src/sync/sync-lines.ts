import { type Language, makeVisible } from '@bantin/diagnostics'
import type { Comparison, OfferedItem } from '@bantin/exchange'
import { describeVerdict } from '@bantin/signing'
import { shellWord } from '../issue/folders.ts'
import type { Words } from '../words/index.ts'
import type { Offer } from './read-offer.ts'

const ISSUES_SHOWN = 5
const FRESH_SHOWN = 20
const SIGNS = { current: '=', changed: '~', withdrawn: '-', 'not-seen': '?', 'no-version': '?' } as const

/** Who the upstream is, and whether its issues are genuine. */
export function upstreamLines(offers: readonly Offer[], name: string, words: Words, language: Language): string {
  const newest = offers.toSorted((a, b) => (a.index.issue.date < b.index.issue.date ? 1 : -1))
  const [first] = newest
  if (!first) return ''
  const { title, publisher } = first.index.bulletin
  const lines = newest.slice(0, ISSUES_SHOWN).map(({ index, verdict }) => {
    const { headline } = describeVerdict(verdict, language, { bulletin: index.bulletin.title })
    return makeVisible(words.sync.issue({ number: index.issue.number, period: index.issue.period, verdict: headline }))
  })
  return [
    makeVisible(words.sync.upstream({ title, publisher, name })),
    ...lines,
    ...(newest.length > ISSUES_SHOWN ? [words.sync.more(newest.length - ISSUES_SHOWN)] : []),
    ...(first.index.terms === undefined ? [] : [makeVisible(words.sync.terms(first.index.terms.replace(/\s+/g, ' ')))]),
  ].join('\n')
}

/** How the items that were taken stand. */
export function takenLines({ taken }: Comparison, words: Words): string {
  if (taken.length === 0) return words.sync.nothingTaken
  const lines = taken.map((one) => {
    const sign = one.corrections.length > 0 ? '!' : SIGNS[one.state]
    return makeVisible(`  ${sign} ${one.local.file}  ${words.sync.state(one)}`)
  })
  return [words.sync.takenTitle, ...lines].join('\n')
}

/** What could be taken. */
export function freshLines({ fresh }: Comparison, upstream: string, words: Words): string {
  const [first] = fresh
  if (!first) return words.sync.nothingFresh
  const line = ({ index, item }: OfferedItem): string => {
    const facts = words.sync.fresh({ section: item.section.title, words: item.words, images: item.images.length })
    return makeVisible(`  ${index.issue.id}/${item.id}  ${item.title} (${facts})`)
  }
  return [
    words.sync.freshTitle,
    ...fresh.slice(0, FRESH_SHOWN).map(line),
    ...(fresh.length > FRESH_SHOWN ? [words.sync.more(fresh.length - FRESH_SHOWN)] : []),
    words.sync.howTo(shellWord(upstream), first.item.id),
  ].join('\n')
}
