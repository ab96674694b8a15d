import { readdirSync, readFileSync } from 'node:fs'
import { samples } from '@bantin/fixtures'
import { createSearchIndex, type SearchItem } from '@bantin/search'
import { fold } from '@bantin/vietnamese/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpus } from './support/corpus.ts'
import { searcherOf } from './support/searcher.ts'

/** Every item of the samples, with its text as it is written. */
const items: SearchItem[] = samples.flatMap((sample) => {
  const folder = new URL(`${sample.issue}/items/`, sample.folder)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const title = /^title: "?(.*?)"?$/m.exec(text)![1]!
      return { ...corpus[0]!, id: `${sample.name}/${name}`, title, places: [], passages: [{ text: text.replace(/^---[\s\S]*?^---/m, '') }] }
    })
})
const { search } = searcherOf(createSearchIndex(items))

describe.each<[as: string, typed: (title: string) => string]>([
  ['as it is', (title) => title],
  ['without marks', fold],
  ['in capitals without marks', (title) => fold(title).toUpperCase()],
  ['in NFD', (title) => title.normalize('NFD')],
  ['with no-break spaces', (title) => title.replace(/ /g, '\u00a0')],
])('a title typed %s', (_as, typed) => {
  // Two of the samples have an item of the same title
  test.each(items.map(({ title }) => title))('finds %s first', async (title) => {
    const { hits } = await search(typed(title), { partial: false })
    expect(hits[0]?.title.text).toBe(title)
    expect(hits[0]?.title.matches.length).toBeGreaterThan(0)
  })
})

test.each<[typed: string, written: string]>([
  ['thuỷ', 'thủy'],
  ['tuỳ', 'tùy'],
  ['khoẻ', 'khỏe'],
  ['quí', 'quý'],
  ['bác sĩ', 'bác sỹ'],
  ['lí do', 'lý do'],
  ['tỉ lệ', 'tỷ lệ'],
  ['duong', 'Ðường'.replace('Ð', 'Đ')],
  ['sinh hoạt', 'sinh\u00ad hoạt'],
  ['buon', 'ƀuôn'],
  ['១៥', '15'],
])('%s is the same as %s, marks and all', async (typed, written) => {
  const one = searcherOf(createSearchIndex([{ ...corpus[0]!, title: `Về ${written} năm nay` }]))
  const { total, exact } = await one.search(typed, { partial: false })
  expect([total, exact]).toEqual([1, 1])
})

test.each<[typed: string, written: string]>([
  ['thúi', 'thúy'],
  ['tai', 'tay'],
  ['i', 'y'],
  ['ma', 'mai'],
])('%s is not %s', async (typed, written) => {
  const one = searcherOf(createSearchIndex([{ ...corpus[0]!, title: written, places: [], passages: [] }]))
  expect((await one.search(typed, { partial: false })).total).toBe(0)
})

const words = fc.array(
  fc.oneof(
    fc.constantFrom('lúa', 'mùa', '15/2020/NĐ-CP', '"', '“', 'ទឹក', '\ud800', '\udc00x', '😀', '__proto__', 'constructor', ' ', '-', '/'),
    fc.string({ unit: 'binary' }),
  ),
  { maxLength: 40 },
)

test('no query throws, and what it marks lies in the text', async () => {
  const { search: find } = searcherOf(createSearchIndex(corpus))
  await fc.assert(
    fc.asyncProperty(words, fc.boolean(), async (parts, partial) => {
      const { hits, total, exact } = await find(parts.join(' '), { partial })
      expect(exact).toBeLessThanOrEqual(total)
      for (const { title, snippet } of hits) {
        for (const { text, matches } of [title, snippet]) {
          let done = 0
          for (const { start, end } of matches) {
            expect(start).toBeGreaterThanOrEqual(done)
            expect(end).toBeGreaterThan(start)
            done = end
          }
          expect(done).toBeLessThanOrEqual(text.length)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('any item can be indexed, and is found by any of its texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (texts) => {
      const [title = '', ...rest] = texts
      const one = searcherOf(createSearchIndex([{ ...corpus[0]!, title, passages: rest.map((text) => ({ text })) }]))
      for (const text of texts) if (/[a-z0-9]/i.test(text)) expect([text, (await one.search(text)).total]).toEqual([text, 1])
    }),
    { numRuns: 300 },
  )
})
