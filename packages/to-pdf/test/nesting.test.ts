import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findings, renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const MOST = 8

/** A level around the lines of what stands in it. */
const LEVELS = {
  list: (lines: string[]) => ['- cấp', '', ...lines.map((line) => `  ${line}`)],
  ordered: (lines: string[]) => ['1. cấp', '', ...lines.map((line) => `   ${line}`)],
  tasks: (lines: string[]) => ['- [x] cấp', '', ...lines.map((line) => `  ${line}`)],
  quotation: (lines: string[]) => ['cấp', '', ...lines].map((line) => `> ${line}`),
  box: (lines: string[]) => [`${fence(lines)}ghi-nho`, ...lines, fence(lines)],
  question: (lines: string[]) => [`${fence(lines)}cau-hoi`, ...lines, fence(lines)],
}

const fence = (lines: string[]): string => ':'.repeat(3 + Math.max(0, ...lines.map((line) => /:{3,}/.exec(line)?.[0].length ?? 0)))

const nest = (levels: readonly (keyof typeof LEVELS)[], inner: string[]): string =>
  levels.reduceRight((lines, level) => LEVELS[level](lines), inner).join('\n')

const kind = fc.constantFrom(...(Object.keys(LEVELS) as (keyof typeof LEVELS)[]))
const TABLE = ['**Chữ *nghiêng***, `mã`.', '', '| Cột | Số |', '| --- | --- |', '| a | **1** |', '', 'Bảng: Tên']

test('eight levels of any mixture are set', async () => {
  const mixture = fc.array(kind, { minLength: MOST, maxLength: MOST })
  await fc.assert(
    fc.asyncProperty(mixture, async (levels) => {
      const issue = await smallIssue({ items: { a: nest(levels, TABLE) } })
      expect((await renderPdf(issue, { largePrint: true, columns: 2 })).size).toBe(2)
    }),
    { numRuns: 8, examples: [[Array(MOST).fill('quotation')], [Array(MOST).fill('list')], [Array(MOST).fill('box')]] },
  )
})

test('a note and what stands in it count below its reference', async () => {
  const levels = (n: number) => Array<'list'>(n).fill('list')
  const noted = (above: number, below: number) =>
    `${nest(levels(above), ['chữ[^1]'])}\n\n[^1]: Chú.\n\n${nest(levels(below), ['sâu']).replace(/^/gm, '    ')}`
  expect((await renderPdf(await smallIssue({ items: { a: noted(3, 4) } }))).size).toBe(1)
  expect(await findings(await smallIssue({ items: { a: noted(4, 4) } }))).toHaveLength(1)
})

test('thousands of notes that refer to each other twice are one finding, at once', async () => {
  const notes = Array.from({ length: 3000 }, (_, i) => `[^${i}]: Chú[^${i + 1}] thích[^${i + 1}].`).join('\n\n')
  expect(await findings(await smallIssue({ items: { a: `Chữ[^0] và[^0].\n\n${notes}\n\n[^3000]: Hết.` } }))).toMatchInlineSnapshot(`
    [
      "issues/1/items/a.md:21:10 pdf/nested-too-deep Chỗ này lồng 9 cấp danh sách, trích dẫn, khung hoặc chú thích; bản in xếp được nhiều nhất 8 cấp.",
    ]
  `)
})

test('a deep note is one finding', async () => {
  const note = nest(Array(9).fill('list'), ['sâu']).replace(/^/gm, '    ')
  expect(await findings(await smallIssue({ items: { a: `Chữ[^1].\n\n[^1]: Chú.\n\n${note}` } }))).toHaveLength(1)
})

test('more are a finding where they begin, and nothing else is blamed', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">Lắng, lọc</text></svg>'
  const issue = await smallIssue({
    items: {
      a: `![Lọc nước](../images/loc.svg)\n\n${nest(Array(12).fill('quotation'), ['sâu'])}`,
      b: nest(Array(9).fill('list'), ['sâu']),
    },
    files: { 'issues/1/images/loc.svg': drawing },
  })
  expect(await findings(issue)).toMatchInlineSnapshot(`
    [
      "issues/1/items/a.md:23:17 pdf/nested-too-deep Chỗ này lồng 12 cấp danh sách, trích dẫn, khung hoặc chú thích; bản in xếp được nhiều nhất 8 cấp.",
      "issues/1/items/b.md:21:17 pdf/nested-too-deep Chỗ này lồng 9 cấp danh sách, trích dẫn, khung hoặc chú thích; bản in xếp được nhiều nhất 8 cấp.",
    ]
  `)
})
