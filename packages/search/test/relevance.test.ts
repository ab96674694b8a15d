import { createSearchIndex, type SearchOptions } from '@bantin/search'
import { describe, expect, test } from 'vitest'
import { corpus } from './support/corpus.ts'
import { searcherOf } from './support/searcher.ts'

const { search } = searcherOf(createSearchIndex(corpus))
const found = async (query: string, options?: SearchOptions) => (await search(query, options)).hits.map(({ item }) => item).join(' ')

describe('what is found, in order', () => {
  test.each<[query: string, items: string, options?: SearchOptions]>([
    ['lúa mùa', 'lua-mua lua-mua-sau lua-lua', { partial: false }], // the same marks first, then only the letters: dệt lụa mua
    ['lua mua', 'lua-mua lua-lua lua-mua-sau', { partial: false }], // without marks nearness decides
    ['LÚA MÙA', 'lua-mua lua-mua-sau lua-lua', { partial: false }],
    ['"lúa mùa"', 'lua-mua lua-lua', { partial: false }], // a phrase; “lụa mua” in the other marks behind
    ['“lua mua', 'lua-mua lua-lua lua-mua-sau', { partial: false }], // a quote without its pair
    ['phơi thóc', 'lua-mua', { partial: false }],
    ['chuẩn bị trước mùa lũ', 'lu lu-cu', { partial: false }], // the same title: the newer first
    ['hòa bình', 'hoa lu', { partial: false }], // hoà in the title, hòa among the places
    ['hoà bình', 'hoa lu', { partial: false }],
    ['hóa', 'hoa-hoc hoa lu', { partial: false }],
    ['kĩ năng', 'nam-hoc', { partial: false }],
    ['bảo hiểm y tế', 'bhyt dinh-danh', { partial: false }], // together in a title, apart in a text
    ['thẻ khám bệnh', 'bhyt', { partial: false }], // a key word; elsewhere the words stand apart or are missing
    ['15/2020/NĐ-CP', 'bhyt', { partial: false }],
    ['15/2020/nd-cp', 'bhyt', { partial: false }],
    ['15/2020', 'bhyt', { partial: false }],
    ['2020/NĐ-CP', 'bhyt', { partial: false }],
    ['NĐ-CP', 'bhyt', { partial: false }],
    ['qd-ubnd', 'lu', { partial: false }],
    ['25/8/2025', 'nam-hoc', { partial: false }],
    ['2025–2026', 'nam-hoc', { partial: false }],
    ['0200 555 0100', 'dinh-danh', { partial: false }],
    ['2-05', 'bhyt', { partial: false }], // the code printed beside it
    ['ទឹកស្អាត', 'khmer', { partial: false }],
    ['ទឹក', 'khmer', { partial: false }],
    ['buon sang', 'khmer', { partial: false }],
    ['nuoc uo', 'lu'], // as one types
    ['nuoc uo ', 'khmer lu'], // nothing is just “uo”: the items with “nuoc”
    ['lũ', 'lu lu-cu', { partial: false }],
    ['trâu bò', 'lua-mua-sau lu', { partial: false }], // both of one issue: in reading order
    ['mùa lũ', 'lu-cu', { partial: false, year: '2024' }],
    ['bến đá', 'lua-mua', { partial: false, section: 'mua-vu' }],
    ['', 'lu hoa', { place: 'Xã Hòa Bình' }],
    ['lúa', '', { year: '1999' }],
    ['', ''],
    ['!?… — “”', ''],
    ['xyzzy', ''],
    ['phơi xyzzy', 'lua-mua', { partial: false }], // no item has both
  ])('%s', async (query, items, options) => {
    expect(await found(query, options)).toBe(items)
  })
})

test('a hit says where the words stand', async () => {
  expect(await search('đun sôi nước', { partial: false })).toEqual({
    total: 1,
    exact: 1,
    complete: true,
    hits: [
      {
        item: 'lu',
        code: '3-07',
        issue: { id: 'so-3', title: 'Số 3', date: '2026-11-05' },
        section: { id: 'doi-song', title: 'Đời sống' },
        places: ['Xã Bến Đá', 'Xã Hòa Bình'],
        title: { text: 'Chuẩn bị trước mùa lũ', matches: [] },
        passage: { id: 'nuoc', heading: 'Nước uống' },
        snippet: {
          text: 'Sau lũ phải đun sôi nước giếng. Quyết định 15/2021/QĐ-UBND có danh sách điểm cấp nước sạch.',
          matches: [
            { start: 12, end: 15 },
            { start: 16, end: 19 },
            { start: 20, end: 24 },
            { start: 81, end: 85 },
          ],
        },
        address: 'issues/so-3/web/lu.html#nuoc',
        textFragment: ':~:text=%C4%91un%20s%C3%B4i%20n%C6%B0%E1%BB%9Bc%20gi%E1%BA%BFng',
      },
    ],
  })
})

test('where no item has all words, that is said; how many have the marks that were typed, too', async () => {
  const { complete, total } = await search('phơi xyzzy', { partial: false })
  expect({ complete, total }).toEqual({ complete: false, total: 1 })
  const marked = await search('lúa mùa', { partial: false })
  expect([marked.total, marked.exact]).toEqual([3, 2])
  const plain = await search('lua mua', { partial: false })
  expect([plain.total, plain.exact]).toEqual([3, 3])
})

test('a long text is cut around what was found, and the marks go with it', async () => {
  const text = `${'Dòng chữ đứng trước. '.repeat(30)}Hạn nộp là ngày 25. ${'Dòng chữ đứng sau. '.repeat(30)}`
  const long = searcherOf(createSearchIndex([{ ...corpus[0]!, passages: [{ text }] }]))
  const { snippet } = (await long.search('hạn nộp', { partial: false })).hits[0]!
  expect(snippet.text).toMatchInlineSnapshot(
    `"… Dòng chữ đứng trước. Dòng chữ đứng trước. Hạn nộp là ngày 25. Dòng chữ đứng sau. Dòng chữ đứng sau. Dòng chữ đứng sau. Dòng chữ đứng sau. Dòng chữ đứng …"`,
  )
  expect(snippet.matches.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Hạn', 'nộp'])
})
