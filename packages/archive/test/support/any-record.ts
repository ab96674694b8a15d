import type { IssueRecord, ItemRecord } from '@bantin/archive'
import fc from 'fast-check'

const few = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((number) => `${prefix}-${number}`)
const name = fc.constantFrom('Đất đai', 'đất đai', 'Đê điều', 'Thủy lợi', 'thuỷ lợi', 'An Phú', 'Ân Phú', '', '数')

const citation = fc.record({
  key: few('van-ban', 5),
  name,
  count: fc.integer({ min: 1, max: 9 }),
  url: fc.option(fc.webUrl(), { nil: undefined }),
})
const place = fc.record({ key: few('noi', 4), name, today: fc.option(fc.array(name, { maxLength: 2 }), { nil: undefined }) })

const correction = fc.record({
  date: fc.constant('2026-01-05'),
  of: fc.record({ issue: few('so', 6), item: fc.option(few('bai', 4), { nil: undefined }) }),
  wrong: fc.constant('thứ Năm'),
  right: fc.constant('thứ Sáu'),
})

const item: fc.Arbitrary<ItemRecord> = fc
  .record({
    id: few('bai', 4),
    section: few('muc', 3),
    audience: fc.constantFrom(undefined, 'internal' as const),
    citations: fc.array(citation, { maxLength: 3 }),
    places: fc.array(place, { maxLength: 3 }),
    corrections: fc.array(correction, { maxLength: 2 }),
  })
  .map((parts) => ({
    ...parts,
    code: '1-01',
    title: 'Gặt sớm',
    language: 'vi',
    contributors: [],
    keywords: [],
    words: 3,
    readingMinutes: 1,
    page: 'web/gat.html',
    passages: [],
  }))

const month = fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02')

/** Few ids, names and days, so that many of them meet. */
export const anyRecord: fc.Arbitrary<IssueRecord> = fc
  .record({
    id: few('so', 6),
    number: fc.integer({ min: 1, max: 8 }),
    period: fc.oneof(
      month,
      fc.tuple(month, month).map((months) => months.join('/')),
    ),
    kind: fc.constantFrom('regular', 'special', 'supplement', 'combined'),
    date: fc.constantFrom('2025-12-05', '2026-01-05', '2026-02-05'),
    sections: fc.array(fc.record({ id: few('muc', 3), title: name }), { maxLength: 3 }),
    items: fc.array(item, { maxLength: 4 }),
  })
  .map((parts): IssueRecord => ({ bantin: 1, bulletin: 'lang-ven', title: 'Làng Ven', language: 'vi', artifacts: [], ...parts }))
