import type { CompiledIssue, LaterCorrection } from '@bantin/compile'
import type { ExchangeCorrection } from '@bantin/exchange'

/** The corrections that an issue tells of: those that its items make in earlier issues, and those that were made in it. */
export function correctionsOf(issue: CompiledIssue): ExchangeCorrection[] {
  const made = issue.items
    .filter(({ audience }) => audience === 'public')
    .flatMap((item) =>
      item.meta.corrections
        .filter(({ of }) => of.issue !== issue.id)
        .map((one) => correction({ issue: issue.id, item: item.id, itemTitle: item.title }, one.of, one)),
    )
  const reach = [...issue.correctedBy, ...issue.items.flatMap(({ correctedBy }) => correctedBy)]
    .filter(({ by }) => by.audience !== 'internal')
    .map(({ by, of, ...one }) => correction({ issue: by.issue, item: by.item, itemTitle: by.itemTitle }, { issue: issue.id, ...of }, one))
  return [...made, ...reach]
}

function correction(
  by: ExchangeCorrection['by'],
  of: ExchangeCorrection['of'],
  { date, wrong, right, note }: Pick<LaterCorrection, 'date' | 'wrong' | 'right' | 'note'>,
): ExchangeCorrection {
  return { by, of, date, wrong, right, ...(note === undefined ? {} : { note }) }
}
