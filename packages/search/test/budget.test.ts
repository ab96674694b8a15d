import { gzipSync } from 'node:zlib'
import { createSearchIndex, searchJs } from '@bantin/search'
import { fold } from '@bantin/vietnamese/search'
import { describe, expect, test } from 'vitest'
import { searcherOf } from './support/searcher.ts'
import { syntheticItems } from './support/synthetic.ts'

const KB = 1000

const milliseconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe('2,000 items of about 400 words', () => {
  const items = syntheticItems(2000)
  const files = createSearchIndex(items)
  const bytes = (list: readonly { text: string }[]) => list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const zipped = (list: readonly { text: string }[]) => list.reduce((sum, { text }) => sum + gzipSync(text).length, 0)

  test('the items are as long as said', () => {
    const words = items.reduce((sum, { passages }) => sum + passages.reduce((all, { text }) => all + text.split(' ').length, 0), 0)
    expect(words / items.length).toBeGreaterThan(400)
  })

  test.each([
    ['nước sạch mùa mưa'],
    ['bảo hiểm y tế'],
    ['của người dân'],
    ['cho va khi'],
    ['nam nay cac'],
    ['trong thang n'],
    ['"đun sôi" nước'],
  ])('a first search for %s loads at most 250 KB, the script of the page with it', async (query) => {
    const { search, loaded } = searcherOf(files)
    expect((await search(query)).hits.length).toBe(10)
    const all = [...loaded, { text: searchJs }]
    console.log(`${query}: ${all.length} files, ${Math.round(bytes(all) / KB)} KB, gzip ${Math.round(zipped(all) / KB)} KB`)
    expect(bytes(all)).toBeLessThan(250 * KB)
    const shards = loaded.filter(({ path, text }) => path !== 'index.js' && !text.includes('"passages"'))
    expect(shards.length).toBeLessThanOrEqual(query.split(' ').length + 1)
  })

  test('the whole index is less than twice the texts', () => {
    const texts = items.reduce((sum, { passages }) => sum + passages.reduce((all, { text }) => all + Buffer.byteLength(text), 0), 0)
    console.log(`${files.length} files, ${Math.round(bytes(files) / KB)} KB, texts ${Math.round(texts / KB)} KB`)
    expect(bytes(files)).toBeLessThan(2 * texts)
  })

  test('a search takes little more than a look through all folded texts, which would not tell the best', async () => {
    const folded = items.map(({ title, passages }) => fold([title, ...passages.map(({ text }) => text)].join('\n')).toLowerCase())
    const queries = ['nuoc sach mua mua', 'bao hiem y te', 'cua nguoi dan', 'lua thu dong', 'phong chay']
    const { search } = searcherOf(files)
    const scan = (query: string) => folded.filter((text) => query.split(' ').every((word) => new RegExp(`\\b${word}\\b`).test(text))).length
    const searched: number[] = []
    const scanned: number[] = []
    for (let round = 0; round < 7; round++) {
      const start = performance.now()
      for (const query of queries) await search(query)
      searched.push(performance.now() - start)
      scanned.push(milliseconds(() => queries.map(scan)))
    }
    const ratio = Math.min(...searched) / Math.min(...scanned)
    console.log(`search/scan ${ratio.toFixed(2)}, ${(Math.min(...searched) / queries.length).toFixed(1)} ms a search`)
    expect(ratio).toBeLessThan(4)
  })
})

test('four times the items take about four times as long', () => {
  const small = syntheticItems(250)
  const large = syntheticItems(1000)
  createSearchIndex(small)
  const fastest = (run: () => unknown) => Math.min(milliseconds(run), milliseconds(run), milliseconds(run))
  const ratio = fastest(() => createSearchIndex(large)) / fastest(() => createSearchIndex(small))
  console.log(`n/4n ${ratio.toFixed(2)}`)
  expect(ratio).toBeLessThan(8)
})

test('one word, many times over, takes linear time', async () => {
  const of = (count: number) => [{ ...syntheticItems(1)[0]!, passages: [{ text: 'a '.repeat(count) }] }]
  const run = async (count: number) => {
    const { search } = searcherOf(createSearchIndex(of(count)))
    const start = performance.now()
    await search('"a a a" a a a a a')
    return performance.now() - start
  }
  await run(10_000)
  expect((await run(100_000)) / ((await run(25_000)) + 1)).toBeLessThan(12)
})
