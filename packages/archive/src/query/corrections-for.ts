import type { LaterCorrection } from '@bantin/compile'
import type { ArchiveIndex } from '../index/archive-index.ts'
import { correctionsOf } from './corrections.ts'

/**
 * What other issues put right in an issue, as `compile` takes it: a build of many issues needs no second look at their texts. What an
 * issue puts right in itself, `compile` finds.
 *
 * @param index the archive
 * @param issueId id of the issue
 * @returns the `corrected` of `compile`; `address` is the page of the correcting item in the output folder of its issue
 * @example
 * ```ts
 * import { correctionsFor, createArchiveIndex, type IssueRecord, type ItemRecord } from '@bantin/archive'
 *
 * const corrections = [{ date: '2026-06-04', of: { issue: 'so-7', item: 'gat' }, wrong: 'ngày 5', right: 'ngày 6' }]
 * const item: ItemRecord = {
 *   ...{ id: 'lich', code: '8-01', section: 'mua-vu', title: 'Lịch gặt', language: 'vi', contributors: [], keywords: [], words: 0 },
 *   ...{ readingMinutes: 1, page: 'web/lich.html', passages: [], citations: [], places: [], corrections },
 * }
 * const issue = { bantin: 1, bulletin: 'lang-ven', kind: 'regular', title: 'Làng Ven', language: 'vi', sections: [], artifacts: [] } as const
 * const record: IssueRecord = { ...issue, id: 'so-8', number: 8, period: '2026-06', date: '2026-06-04', items: [item] }
 * const [first] = correctionsFor(createArchiveIndex([record]), 'so-7')
 * console.log(first?.by.number, first?.of.item, first?.address) // => 8 gat web/lich.html
 * ```
 */
export function correctionsFor(index: ArchiveIndex, issueId: string): LaterCorrection[] {
  const records = new Map(index.issues.map((record) => [record.id, record]))
  return correctionsOf(index, { issue: issueId }).flatMap(({ by, of, date, wrong, right, note }): LaterCorrection[] => {
    const record = by.issue === issueId ? undefined : records.get(by.issue)
    const item = record && index.item(by)
    if (!record || !item) return []
    const isInternal = record.audience === 'internal' || item.audience === 'internal'
    return [
      {
        by: {
          ...{ issue: record.id, number: record.number, period: record.period, date: record.date, title: record.title },
          ...{ item: item.id, itemTitle: item.title, language: item.language },
          ...(isInternal ? { audience: 'internal' as const } : {}),
        },
        of: of.item === undefined ? {} : { item: of.item },
        ...{ date, wrong, right },
        ...(note === undefined ? {} : { note }),
        address: item.page,
      },
    ]
  })
}
