import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import type { Correction } from '@bantin/schema'
import { formatDate } from '../dates.ts'
import type { Labels } from '../labels/labels.ts'

/** What was wrong in an earlier item, ready to be set. */
export interface CorrectionFacts {
  /** What it is about: the title of an item of this issue, or the id of another. */
  readonly about: string
  /** The ids of what it is about. */
  readonly of: Correction['of']
  /** The item, where it stands in this issue. */
  readonly item?: CompiledItem
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly day: string
  readonly wrong: string
  readonly right: string
  readonly note?: string
}

/**
 * The corrections that an item carries.
 *
 * @param issue the issue it stands in
 * @param item the item
 * @param labels in the language of the form
 */
export function correctionFacts(issue: CompiledIssue, item: CompiledItem, labels: Labels): CorrectionFacts[] {
  return item.meta.corrections.map((one) => describe(issue, one, labels))
}

function describe(issue: CompiledIssue, { of, date, wrong, right, note }: Correction, labels: Labels): CorrectionFacts {
  const item = of.issue === issue.id ? issue.items.find((other) => other.id === of.item) : undefined
  const about = item?.title ?? labels.correctionOf([of.issue, of.item].filter((part) => part !== undefined).join(', '))
  return {
    about,
    of,
    ...(item === undefined ? {} : { item }),
    ...{ date, day: formatDate(date, labels.language), wrong, right },
    ...(note === undefined ? {} : { note }),
  }
}
