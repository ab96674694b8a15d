import type { IssueRecord } from '@bantin/archive'
import { createSearchIndex, searchFacets, searchItems } from '@bantin/search'
import { expect, test } from 'vitest'
import { corpus } from './support/corpus.ts'
import { searcherOf } from './support/searcher.ts'

const record: IssueRecord = {
  bantin: 1,
  id: 'so 12',
  bulletin: 'lang-ven',
  number: 12,
  period: '2026-05',
  kind: 'regular',
  date: '2026-05-04',
  title: 'Số 12, tháng 5/2026',
  language: 'vi',
  sections: [{ id: 'suc-khoe', title: 'Sức khỏe' }],
  artifacts: [],
  items: [
    {
      id: 'nuoc',
      code: '12-01',
      section: 'suc-khoe',
      title: 'Êa doh',
      subtitle: 'Nước sạch',
      summary: 'Đun sôi trước khi uống.',
      language: 'rad',
      contributors: [{ name: 'Tổ biên dịch', role: 'translator' }],
      keywords: ['giếng'],
      words: 7,
      readingMinutes: 1,
      page: 'web/nuoc.html',
      passages: [{ id: 'gieng', heading: 'Giếng', text: 'Đậy kín miệng giếng.' }],
      citations: [{ key: 'nghi-dinh-15-2020-nd-cp', name: 'Nghị định 15/2020/NĐ-CP', count: 1 }],
      places: [{ key: '24-1', name: 'Xã Đồi Thông' }],
      corrections: [],
    },
  ],
}

test('the items of an issue are searched with all that its record has', async () => {
  const items = searchItems(record)
  expect(items).toEqual([
    {
      id: 'nuoc',
      code: '12-01',
      issue: { id: 'so 12', title: 'Số 12, tháng 5/2026', date: '2026-05-04' },
      section: { id: 'suc-khoe', title: 'Sức khỏe' },
      title: 'Êa doh',
      language: 'rad',
      subtitle: 'Nước sạch',
      summary: 'Đun sôi trước khi uống.',
      words: ['giếng', 'Tổ biên dịch', 'Nghị định 15/2020/NĐ-CP'],
      places: [{ key: '24-1', name: 'Xã Đồi Thông' }],
      page: 'issues/so%2012/web/nuoc.html',
      passages: [{ id: 'gieng', heading: 'Giếng', text: 'Đậy kín miệng giếng.' }],
    },
  ])
  const { search } = searcherOf(createSearchIndex(items))
  for (const query of ['ea doh', 'nuoc sach', 'dun soi', 'gieng', 'to bien dich', '15/2020/ND-CP', 'doi thong', '12-01', 'day kin mieng']) {
    expect([query, (await search(query, { partial: false })).complete]).toEqual([query, true])
  }
})

test('what a search can be narrowed to', () => {
  expect(searchFacets(corpus)).toEqual({
    years: ['2026', '2025', '2024'],
    sections: [
      { id: 'mua-vu', title: 'Mùa vụ' },
      { id: 'giay-to', title: 'Giấy tờ' },
      { id: 'doi-song', title: 'Đời sống' },
    ],
    places: [
      { key: 'Xã Bến Đá', name: 'Xã Bến Đá' },
      { key: 'Xã Hòa Bình', name: 'Xã Hòa Bình' },
    ],
  })
})

test('a text without spaces does not blow the table up', async () => {
  const files = createSearchIndex([{ ...corpus[0]!, passages: [{ text: `${'a'.repeat(100_000)} ${'ạ'.repeat(100_000)}` }] }])
  expect(files[0]!.text.length).toBeLessThan(1000)
  expect((await searcherOf(files).search('a'.repeat(300))).total).toBe(1)
})
