import {
  correctedBy,
  correctionPages,
  correctionsFor,
  correctionsOf,
  createArchiveIndex,
  type IssueRecord,
  type ItemRecord,
  otherItems,
} from '@bantin/archive'
import { laterCorrection } from '@bantin/compile'
import { describe, expect, test } from 'vitest'
import { syntheticRecord, syntheticRecords } from './support/synthetic.ts'

const base = syntheticRecord(1, { items: 1 })
const [anyItem] = base.items as [ItemRecord]

function item(id: string, section: string, parts: { documents?: string[]; places?: string[]; corrects?: ItemRecord['corrections'] } = {}) {
  const { documents = [], places = [], corrects = [] } = parts
  return {
    ...anyItem,
    ...{ id, section },
    citations: documents.map((key) => ({ key, name: key, count: 1 })),
    places: places.map((key) => ({ key, name: key })),
    corrections: corrects,
  }
}

const erratum = (issue: string, item?: string) => ({ date: '2026-02-05', of: { issue, item }, wrong: 'thứ Năm', right: 'thứ Sáu' })

const records: IssueRecord[] = [
  {
    ...base,
    id: 'gieng',
    date: '2026-01-05',
    items: [
      item('kenh', 'mua-vu', { documents: ['luat', 'ke-hoach'], places: ['phu-yen'] }),
      item('gat', 'mua-vu'),
      item('ve-sinh', 'y-te', { documents: ['luat'] }),
    ],
  },
  {
    ...base,
    id: 'hai',
    number: 2,
    date: '2026-02-05',
    items: [
      item('cong', 'mua-vu', { documents: ['ke-hoach', 'luat'], places: ['phu-yen'] }),
      item('tiem', 'y-te', { places: ['phu-yen'], corrects: [erratum('gieng', 'kenh'), erratum('gieng'), erratum('chua-co', 'gat')] }),
      item('hoc', 'giao-duc'),
    ],
  },
]
const index = createArchiveIndex(records)

describe('other items', () => {
  test('most shared first, then the newest', () => {
    expect(otherItems(index, { issue: 'gieng', item: 'kenh' })).toEqual([
      { issue: 'hai', item: 'cong', documents: ['luat', 'ke-hoach'], places: ['phu-yen'], section: true },
      { issue: 'hai', item: 'tiem', documents: [], places: ['phu-yen'], section: false },
      { issue: 'gieng', item: 'gat', documents: [], places: [], section: true },
      { issue: 'gieng', item: 've-sinh', documents: ['luat'], places: [], section: false },
    ])
  })

  test.each<[place: { issue: string; item: string }, most: number | undefined, others: string[]]>([
    [{ issue: 'gieng', item: 'kenh' }, 1, ['cong']],
    [{ issue: 'gieng', item: 'kenh' }, 0, []],
    [{ issue: 'hai', item: 'hoc' }, undefined, []],
    [{ issue: 'hai', item: 'chua-co' }, undefined, []],
    [{ issue: 'chua-co', item: 'hoc' }, undefined, []],
  ])('of %j, %s at most', (place, most, others) => {
    expect(otherItems(index, place, most === undefined ? {} : { most }).map((one) => one.item)).toEqual(others)
  })

  test('ten at most unless more are asked for', () => {
    const large = createArchiveIndex(syntheticRecords(12))
    expect(otherItems(large, { issue: 'so-5', item: 'bai-3' })).toHaveLength(10)
    expect(otherItems(large, { issue: 'so-5', item: 'bai-3' }, { most: 1000 }).length).toBeGreaterThan(20)
  })
})

describe('corrections', () => {
  const by = { issue: 'hai', item: 'tiem' }

  test('of an item, of an issue with its items, of what is not there', () => {
    expect(correctionsOf(index, { issue: 'gieng', item: 'kenh' })).toEqual([{ by, ...erratum('gieng', 'kenh') }])
    expect(correctionsOf(index, { issue: 'gieng' })).toEqual([
      { by, ...erratum('gieng', 'kenh') },
      { by, ...erratum('gieng') },
    ])
    expect(correctionsOf(index, { issue: 'chua-co' })).toEqual([{ by, ...erratum('chua-co', 'gat') }])
    expect(correctionsOf(index, { issue: 'hai' })).toEqual([])
  })

  test('as compile takes them, with the page of the correcting item', () => {
    const told = {
      by: {
        ...{ issue: 'hai', number: 2, period: base.period, date: '2026-02-05', title: base.title },
        ...{ item: 'tiem', itemTitle: anyItem.title, language: 'vi' },
      },
      ...{ date: '2026-02-05', wrong: 'thứ Năm', right: 'thứ Sáu', address: anyItem.page },
    }
    expect(correctionsFor(index, 'gieng')).toEqual([
      { ...told, of: { item: 'kenh' } },
      { ...told, of: {} },
    ])
    expect(correctionsFor(index, 'gieng').every((one) => laterCorrection.safeParse(one).success)).toBe(true)
    expect([correctionsFor(index, 'hai'), correctionsFor(index, 'khong-co')]).toEqual([[], []])
  })

  test('those of internal items are marked, and an issue’s own are left to compile', () => {
    const [first, second] = records as [IssueRecord, IssueRecord]
    const own = { ...first, items: [...first.items, item('nho', 'y-te', { corrects: [erratum('gieng', 'gat')] })] }
    const inside = createArchiveIndex([own, { ...second, audience: 'internal' }])
    expect(correctionsFor(inside, 'gieng').map(({ by }) => [by.item, by.audience])).toEqual([
      ['tiem', 'internal'],
      ['tiem', 'internal'],
    ])
  })

  test('the pages on both sides, those that are there', () => {
    const page = (issue: string, name: string) => `${issue}/${anyItem.page.replace(/[^/]*$/, name)}`
    const itemPage = anyItem.page.slice(anyItem.page.lastIndexOf('/') + 1)
    expect(correctionPages(index, 'gieng')).toEqual([page('hai', itemPage)])
    expect(correctionPages(index, 'hai')).toEqual([page('gieng', itemPage), page('gieng', 'index.html')].sort())
    expect(correctionPages(index, 'khong-co')).toEqual([])
  })

  test('by an item', () => {
    expect(correctedBy(index, by).map(({ of }) => of.issue)).toEqual(['gieng', 'gieng', 'chua-co'])
    expect(correctedBy(index, { issue: 'gieng', item: 'kenh' })).toEqual([])
  })
})
