import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import {
  type BylinePart,
  byline,
  type CorrectedFacts,
  type CorrectionFacts,
  correctedFacts,
  correctionFacts,
  itemAddress,
  itemCode,
  originFacts,
} from '@bantin/paratext'
import type { Words } from '../words/words.ts'
import { excerptOf } from './excerpt.ts'

/** What the message says of an item. */
export interface DigestItem {
  readonly language: string
  readonly title: string
  readonly href?: string
  /** “Mã bài 264-07”, where there is no address. */
  readonly code?: string
  readonly subtitle?: string
  readonly byline: readonly BylinePart[]
  /** The summary; where there is none, the item's own first sentences. */
  readonly summary?: string
  readonly minutes: string
  readonly origin?: DigestOrigin
  readonly translationOf?: { readonly label: string; readonly title: string; readonly language: string }
  /** What was put right in it later. */
  readonly corrected: readonly CorrectedFacts[]
  readonly corrections: readonly CorrectionFacts[]
}

/** Where an item was taken from. */
export interface DigestOrigin {
  readonly label: string
  readonly title: string
  readonly more: string
}

/** Collect what the message says of an item. `excerpt`: most characters of its text where it has no summary. */
export function toItem(issue: CompiledIssue, item: CompiledItem, words: Words, excerpt: number): DigestItem {
  const href = itemAddress(issue, item.id)
  const code = href === undefined ? itemCode(issue, item.id) : undefined
  const { subtitle } = item.meta
  const summary = item.meta.summary ?? excerptOf(item.tree, excerpt)
  const origin = originFacts(item, words)
  const original = issue.items.find((one) => one.id === item.meta.translationOf && one !== item)
  return {
    language: item.language,
    title: item.title,
    ...(href === undefined ? {} : { href }),
    ...(code === undefined ? {} : { code: `${words.code} ${code}` }),
    ...(subtitle === undefined ? {} : { subtitle }),
    byline: byline(item, words),
    ...(summary === undefined ? {} : { summary }),
    minutes: words.minutes(item.readingMinutes),
    ...(origin ? { origin: { label: origin.label, title: origin.title, more: origin.more.map((one) => `, ${one}`).join('') } } : {}),
    ...(original ? { translationOf: { label: words.translationOf, title: original.title, language: original.language } } : {}),
    corrected: correctedFacts(issue, item, words),
    corrections: correctionFacts(issue, item, words),
  }
}
