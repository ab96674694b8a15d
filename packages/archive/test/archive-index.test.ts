import { type ArchiveIndex, createArchiveIndex, type IssueRecord, updateArchiveIndex } from '@bantin/archive'
import { compare } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRecord } from './support/any-record.ts'
import { syntheticRecord, syntheticRecords } from './support/synthetic.ts'

/** The data of an index, and what its method says of every item. */
function contentOf(index: ArchiveIndex) {
  const { item, ...lists } = index
  const ids = index.issues.flatMap(({ id: issue, items }) => items.map(({ id }) => ({ issue, item: id })))
  return { lists, items: ids.map(item) }
}

const change = fc.oneof(
  anyRecord,
  fc.integer({ min: 1, max: 6 }).map((number) => ({ removed: `so-${number}` })),
)

describe('properties', () => {
  test('an update gives what all records give', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 6 }), fc.array(change, { maxLength: 8 }), (records, changes) => {
        const byId = new Map(records.map((record) => [record.id, record]))
        let index = createArchiveIndex(records)
        for (const one of changes) {
          if ('removed' in one) byId.delete(one.removed)
          else byId.set(one.id, one)
          index = updateArchiveIndex(index, one)
          expect(contentOf(index)).toEqual(contentOf(createArchiveIndex(byId.values())))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which records come does not matter', () => {
    const records = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 6 })
    fc.assert(
      fc.property(
        records.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([records, shuffled]) => {
          expect(contentOf(createArchiveIndex(shuffled))).toEqual(contentOf(createArchiveIndex(records)))
        },
      ),
    )
  })

  test('an update leaves the index that it was given', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), change, (records, one) => {
        const index = createArchiveIndex(records)
        const before = structuredClone(contentOf(index))
        updateArchiveIndex(index, one)
        expect(contentOf(index)).toEqual(before)
      }),
    )
  })

  test('every item stands once in each topic that it belongs to, and topics in the order of dictionaries', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 6 }), (records) => {
        const index = createArchiveIndex(records)
        const rank = new Map(index.issues.map(({ id }, at) => [id, at]))
        for (const topics of [index.sections, index.documents, index.places]) {
          const names = topics.map(({ name }) => name)
          expect(names).toEqual(names.toSorted(compare))
          for (const { items } of topics) {
            expect(new Set(items.map(({ issue, item }) => `${issue}/${item}`)).size).toBe(items.length)
            const ranks = items.map(({ issue }) => rank.get(issue) as number)
            expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
          }
        }
        const cited = index.documents.flatMap(({ key, items }) => items.map((place) => ({ key, place })))
        for (const { key, place } of cited) expect(index.item(place)?.citations.map((one) => one.key)).toContain(key)
      }),
    )
  })
})

const empty = { kind: 'regular', title: 'Làng Ven', bulletin: 'lang-ven', language: 'vi', items: [], sections: [], artifacts: [] } as const
const issue = (id: string, number: number, period: string, date: string): IssueRecord => ({
  ...empty,
  bantin: 1,
  ...{ id, number, period, date },
})

test('the newest comes first, and an issue belongs to the year of its period', () => {
  const index = createArchiveIndex([
    issue('so-11', 11, '2025-11', '2025-11-05'),
    issue('tet', 13, '2026-01', '2025-12-28'),
    issue('so-12', 12, '2025-12', '2025-12-28'),
    issue('gop', 14, '2026-02/2026-03', '2026-02-03'),
  ])
  expect(index.issues.map(({ id }) => id)).toEqual(['gop', 'tet', 'so-12', 'so-11'])
  expect(index.years).toEqual([
    { year: '2026', issues: ['gop', 'tet'] },
    { year: '2025', issues: ['so-12', 'so-11'] },
  ])
})

describe('a topic of several issues', () => {
  const base = syntheticRecord(1, { items: 1 }).items[0] as IssueRecord['items'][number]
  const older: IssueRecord = {
    ...issue('so-1', 1, '2024-05', '2024-05-05'),
    sections: [{ id: 'mua-vu', title: 'Mùa vụ' }],
    items: [
      {
        ...base,
        id: 'kenh',
        section: 'mua-vu',
        citations: [{ key: 'luat-thuy-loi-2017', name: 'Luật Thủy lợi năm 2017', url: 'https://vanban.example/thuy-loi', count: 2 }],
        places: [{ key: 'phu-yen', name: 'Phú Yên' }],
      },
    ],
  }
  const newer: IssueRecord = {
    ...issue('so-2', 2, '2026-05', '2026-05-05'),
    sections: [{ id: 'mua-vu', title: 'Sản xuất mùa vụ' }],
    items: [
      {
        ...base,
        id: 'cong',
        section: 'mua-vu',
        citations: [{ key: 'luat-thuy-loi-2017', name: 'Luật Thủy lợi', count: 1 }],
        places: [{ key: 'phu-yen', name: 'Phú Yên', today: ['Đắk Lắk'] }],
      },
    ],
  }
  const items = [
    { issue: 'so-2', item: 'cong' },
    { issue: 'so-1', item: 'kenh' },
  ]

  test('has the newest title of a section, the longest name and an address of a document, the newest news of a place', () => {
    const { sections, documents, places } = createArchiveIndex([older, newer])
    expect({ sections, documents, places }).toEqual({
      sections: [{ key: 'mua-vu', name: 'Sản xuất mùa vụ', items }],
      documents: [{ key: 'luat-thuy-loi-2017', name: 'Luật Thủy lợi năm 2017', url: 'https://vanban.example/thuy-loi', items }],
      places: [{ key: 'phu-yen', name: 'Phú Yên', today: ['Đắk Lắk'], items }],
    })
  })

  test('goes back to its older name when the newer issue is taken away', () => {
    const { sections, places } = updateArchiveIndex(createArchiveIndex([older, newer]), { removed: 'so-2' })
    expect([sections[0]?.name, places[0]?.today]).toEqual(['Mùa vụ', undefined])
  })
})

test('corrections stand in the order of the issues that carry them', () => {
  const { corrections } = createArchiveIndex(syntheticRecords(24))
  const carriers = corrections.map(({ by }) => Number(by.issue.slice(3)))
  expect(carriers).toEqual(carriers.toSorted((a, b) => b - a))
  expect(corrections[0]).toMatchInlineSnapshot(`
    {
      "by": {
        "issue": "so-21",
        "item": "bai-4",
      },
      "date": "2026-01-05",
      "of": {
        "issue": "so-20",
        "item": "bai-9",
      },
      "right": "thứ Sáu",
      "wrong": "thứ Năm",
    }
  `)
})

test('an update shares what it does not touch', () => {
  const index = createArchiveIndex(syntheticRecords(36))
  const updated = updateArchiveIndex(index, syntheticRecord(37))
  const before = new Set(index.documents)
  const shared = updated.documents.filter((topic) => before.has(topic))
  expect(shared.length).toBeGreaterThan(index.documents.length - 14 * 3 - 1)
})
