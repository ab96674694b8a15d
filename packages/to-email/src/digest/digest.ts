import type { CompiledIssue } from '@bantin/compile'
import {
  type CorrectedFacts,
  correctedFacts,
  formatDate,
  formLanguage,
  type ImprintFact,
  imprintFacts,
  issueAddress,
  issueLabels,
  issueLine,
} from '@bantin/paratext'
import type { EmailSettings } from '../options.ts'
import { type Words, words } from '../words/words.ts'
import { type DigestItem, toItem } from './item.ts'
import { toSubject } from './subject.ts'
import { toUnsubscribe, type Unsubscribe } from './unsubscribe.ts'

/** What the message says: both parts are written from it, so that they say the same. */
export interface Digest {
  readonly words: Words
  /** Language of what the bulletin says; the form's own words are in `words.language`. */
  readonly language: string
  readonly accent: string
  readonly subject: string
  /** The publisher, behind the body above it. */
  readonly publishers: readonly string[]
  readonly title: string
  readonly subtitle?: string
  /** The issue's own title. */
  readonly issueTitle?: string
  readonly issueLine: string
  readonly published: string
  readonly labels: readonly string[]
  readonly about: string
  /** Address of the whole issue. */
  readonly address?: string
  /** What was put right in the issue as a whole. */
  readonly corrected: readonly CorrectedFacts[]
  readonly sections: readonly DigestSection[]
  readonly imprint: readonly ImprintFact[]
  readonly unsubscribe: Unsubscribe
}

/** The items of a section. */
export interface DigestSection {
  readonly title: string
  readonly items: readonly DigestItem[]
}

/** Collect what the message says. */
export function toDigest(compiled: CompiledIssue, options: EmailSettings): Digest {
  const issue = options.site === undefined ? compiled : { ...compiled, bulletin: { ...compiled.bulletin, site: options.site } }
  const { bulletin, meta } = issue
  const { parent, name } = bulletin.publisher
  const own = words[formLanguage(issue.language, options.language)]
  const address = issueAddress(issue)
  return {
    words: own,
    language: issue.language,
    accent: bulletin.theme.colours.accent,
    subject: options.subject ?? toSubject(issue, own),
    publishers: parent === undefined ? [name] : [parent, name],
    title: bulletin.title,
    ...(bulletin.subtitle === undefined ? {} : { subtitle: bulletin.subtitle }),
    ...(meta.title === undefined ? {} : { issueTitle: meta.title }),
    issueLine: issueLine(meta, own),
    published: `${own.publishedOn} ${formatDate(meta.date, own.language)}`,
    labels: issueLabels(issue, own),
    about: address === undefined ? own.digestOnPaper : own.digest,
    ...(address === undefined ? {} : { address }),
    corrected: correctedFacts(issue, issue, own),
    sections: issue.sections.map(({ title, items }) => ({ title, items: items.map((item) => toItem(issue, item, own, options.excerpt)) })),
    imprint: imprintFacts(issue, own),
    unsubscribe: toUnsubscribe(options.unsubscribe, own),
  }
}
