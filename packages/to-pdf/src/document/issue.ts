import type { CompiledIssue } from '@bantin/compile'
import { issueLine, labels } from '@bantin/paratext'
import type { ItemCode } from '../codes/item-codes.ts'
import { vietnamese as words } from '../words/vietnamese.ts'
import { correctedBoxes } from './corrected.ts'
import type { CorrectionBox } from './corrections.ts'
import { type Cover, coverOf } from './cover.ts'
import { type ImprintRow, imprintRows } from './imprint.ts'
import type { TypstImage } from './node.ts'
import { type SectionDocument, sectionsOf } from './sections.ts'

/** Everything of an issue but the text of its items: `data/issue.json`. */
export interface IssueDocument {
  readonly language: string
  /** What the file says about itself. */
  readonly metadata: {
    readonly title: string
    readonly author: string
    readonly description?: string
    readonly keywords: readonly string[]
    readonly date: { readonly year: number; readonly month: number; readonly day: number }
  }
  readonly words: {
    readonly contents: string
    readonly page: string
    readonly callouts: Readonly<Record<string, string>>
    readonly credit: string
  }
  readonly running: { readonly bulletin: string; readonly number: string }
  readonly cover: Cover
  /** What was put right later in the issue as a whole: above the contents. */
  readonly corrected: readonly CorrectionBox[]
  /** Summaries stand in the contents; where they would make the contents too long, at the head of each item. */
  readonly summaries: 'contents' | 'items'
  readonly sections: readonly SectionDocument[]
  /** By the ids of the items that have one. */
  readonly codes: Readonly<Record<string, ItemCode>>
  readonly imprint: { readonly title: string; readonly subtitle?: string; readonly facts: string; readonly rows: readonly ImprintRow[] }
}

/** More lines than two pages of contents hold. */
const LONG_CONTENTS = 100

/** Describe an issue to the template. */
export function issueDocument(
  issue: CompiledIssue,
  coverImage: TypstImage | undefined,
  codes: Readonly<Record<string, ItemCode>>,
): IssueDocument {
  const { bulletin, meta } = issue
  const number = words.number(meta.number)
  const facts = issueLine(meta, labels.vi)
  const [year = 0, month = 1, day = 1] = meta.date.split('-').map(Number)
  const lines = issue.items.reduce((sum, item) => sum + 2 + Math.ceil((item.meta.summary?.length ?? 0) / 60), 0)
  return {
    language: issue.language,
    metadata: {
      title: [bulletin.title, meta.title, `${number}, ${words.period(meta.period)}`].filter((part) => part !== undefined).join(' – '),
      author: bulletin.publisher.name,
      ...(bulletin.subtitle === undefined ? {} : { description: bulletin.subtitle }),
      keywords: [...new Set(issue.items.flatMap((item) => item.meta.keywords))],
      date: { year, month, day },
    },
    words: { contents: words.contents, page: words.page, callouts: words.callouts, credit: words.credit('') },
    running: { bulletin: bulletin.title, number },
    cover: coverOf(issue, facts, coverImage),
    corrected: correctedBoxes(issue, issue, words.correctedIssue),
    summaries: lines > LONG_CONTENTS ? 'items' : 'contents',
    sections: sectionsOf(issue),
    codes,
    imprint: {
      title: bulletin.title,
      ...(bulletin.subtitle === undefined ? {} : { subtitle: bulletin.subtitle }),
      facts,
      rows: imprintRows(issue),
    },
  }
}
