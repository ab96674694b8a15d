import type { ExchangeCorrection, ExchangeIndex } from '../index-file/exchange-index.ts'

/** The corrections that reach each item, oldest first, each once though two issues tell of it: by `<issue>/<item>`. */
export function correctionsByItem(upstream: readonly ExchangeIndex[]): ReadonlyMap<string, readonly ExchangeCorrection[]> {
  const byItem = new Map<string, Map<string, ExchangeCorrection>>()
  for (const correction of upstream.flatMap(({ corrections }) => corrections)) {
    const { by, of, date, wrong, right } = correction
    if (of.item === undefined) continue
    const key = itemKey(of.issue, of.item)
    const known = byItem.get(key) ?? new Map<string, ExchangeCorrection>()
    byItem.set(key, known.set(JSON.stringify([by.issue, by.item, date, wrong, right]), correction))
  }
  return new Map(
    [...byItem].map(([key, known]) => [
      key,
      [...known].sort(([a, { date: one }], [b, { date: other }]) => order(one, other) || order(a, b)).map(([, correction]) => correction),
    ]),
  )
}

export const itemKey = (issue: string, item: string): string => `${issue}/${item}`

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
