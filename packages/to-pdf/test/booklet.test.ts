import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetOrder } from '../src/postprocess/sheet-order.ts'
import { pageTexts, poppler, testWithPoppler } from './support/poppler.ts'
import { renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

test.each<[pages: number, sides: (readonly [number | undefined, number | undefined])[]]>([
  [
    4,
    [
      [3, 0],
      [1, 2],
    ],
  ],
  [
    8,
    [
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ],
  ],
  [
    6,
    [
      [5, 0],
      [1, undefined],
      [undefined, 2],
      [3, 4],
    ],
  ],
  [
    5,
    [
      [4, 0],
      [1, undefined],
      [undefined, 2],
      [3, undefined],
    ],
  ],
  [
    1,
    [
      [0, undefined],
      [undefined, undefined],
    ],
  ],
])('%i pages on sheets', (pages, sides) => expect(sheetOrder(pages)).toEqual(sides))

test('every page once; folded, the sheets give the pages in order with the last one outside', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), (pages) => {
      const sides = sheetOrder(pages)
      const left = sides.map(([one, other], i) => (i % 2 === 0 ? other : one))
      const right = sides.map(([one, other], i) => (i % 2 === 0 ? one : other)).reverse()
      const read = [...left, ...right].filter((page) => page !== undefined)
      expect(read).toEqual(Array.from({ length: pages }, (_, i) => i))
      expect(sides[0]).toEqual([pages - 1, 0])
      expect(sides.length % 2).toBe(0)
    }),
  )
})

testWithPoppler('the booklet has the pages side by side on sheets of twice the width', async () => {
  const issue = await smallIssue({ items: { a: 'Bài một.', b: `${'Đoạn dài.\n\n'.repeat(60)}`, c: 'Bài ba.' } })
  const files = await renderPdf(issue, { booklet: true })
  expect([...files.keys()]).toEqual(['khe-la-7.pdf', 'khe-la-7-booklet.pdf'])
  const main = files.get('khe-la-7.pdf')
  const booklet = files.get('khe-la-7-booklet.pdf')
  const pages = main?.pages as number
  expect(booklet?.pages).toBe(Math.ceil(pages / 4) * 2)
  expect(poppler('pdfinfo', booklet?.bytes as Uint8Array)).toMatch(/^Page size: +839\.055 x 595\.276 pts$/m)
  expect(poppler('pdfinfo', booklet?.bytes as Uint8Array)).toMatch(/^CreationDate: +Mon Nov {2}2 00:00:00 2026/m)
  const words = (text: string): string[] =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .sort()
  const own = pageTexts(main?.bytes as Uint8Array)
  for (const [i, [left, right]] of sheetOrder(pages).entries()) {
    const both = [left, right].map((page) => (page === undefined ? '' : own[page])).join(' ')
    expect(words(pageTexts(booklet?.bytes as Uint8Array)[i] ?? '')).toEqual(words(both))
  }
})
