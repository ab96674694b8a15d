import type { CompiledIssue } from '@bantin/compile'
import type { ExchangeCorrection } from '@bantin/exchange'

/** The corrections that the items of an issue make in earlier ones. */
export function correctionsBy(issue: CompiledIssue): ExchangeCorrection[] {
  return issue.items.flatMap((item) =>
    item.meta.corrections.map(
      ({ date, of, wrong, right, note }): ExchangeCorrection => ({
        by: { issue: issue.id, item: item.id, itemTitle: item.title },
        of,
        date,
        wrong,
        right,
        ...(note === undefined ? {} : { note }),
      }),
    ),
  )
}
