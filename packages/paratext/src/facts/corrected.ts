import type { CompiledIssue, CompiledItem, LaterCorrection } from '@bantin/compile'
import { formatDate, formatPeriod } from '../dates.ts'
import type { Labels } from '../labels/labels.ts'

/** What was put right in an item or issue, ready to be set where the error stands. */
export interface CorrectedFacts {
  /** The correcting issue and item, as data. */
  readonly by: LaterCorrection['by']
  /** Where it was put right: “Đính chính đăng ở số 265, tháng 12/2026”. */
  readonly where: string
  /** The correcting item, where it stands in this issue. */
  readonly item?: CompiledItem
  /** Title of the correcting item. */
  readonly title: string
  /** Language of the title and of what was wrong, right and noted. */
  readonly language: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly day: string
  readonly wrong: string
  readonly right: string
  readonly note?: string
  /** Page of the correcting item in the output folder of its issue, where it is known. */
  readonly address?: string
}

/**
 * What was put right in an item, or in an issue as a whole, the oldest first. Forms show it above the text, whose words stay as they
 * were.
 *
 * @param issue the issue that was corrected
 * @param at its item, or the issue itself
 * @param labels in the language of the form
 * @example
 * ```ts
 * import type { CompiledIssue, LaterCorrection } from '@bantin/compile'
 * import { correctedFacts, labels } from '@bantin/paratext'
 *
 * const later: LaterCorrection = {
 *   by: { issue: 'so-8', number: 8, period: '2026-06', date: '2026-06-04', title: 'Làng Ven', item: 'lich', itemTitle: 'Lịch gặt' },
 *   of: { item: 'gat' },
 *   date: '2026-06-04',
 *   wrong: 'ngày 5',
 *   right: 'ngày 6',
 * }
 * const issue = { id: 'so-7', language: 'vi', items: [] } as unknown as CompiledIssue
 * console.log(correctedFacts(issue, { correctedBy: [later] }, labels.vi)[0]?.where) // => Đính chính đăng ở số 8, tháng 6/2026
 * ```
 */
export function correctedFacts(
  issue: CompiledIssue,
  at: { readonly items?: readonly unknown[]; readonly correctedBy: readonly LaterCorrection[] },
  labels: Labels,
): CorrectedFacts[] {
  const isItem = at.items === undefined
  return at.correctedBy.map(({ by, of, date, wrong, right, note, address }) => {
    const item = by.issue === issue.id ? issue.items.find((one) => one.id === by.item) : undefined
    const number = labels.number(by.number)
    const place = item ? undefined : `${number.charAt(0).toLowerCase()}${number.slice(1)}, ${formatPeriod(by.period, labels.language)}`
    return {
      by,
      where: labels.correctedIn(place, isItem ? undefined : of.item),
      ...(item === undefined ? {} : { item }),
      ...{ title: by.itemTitle, language: by.language ?? issue.language },
      ...{ date, day: formatDate(date, labels.language), wrong, right },
      ...(note === undefined ? {} : { note }),
      ...(address === undefined ? {} : { address }),
    }
  })
}
