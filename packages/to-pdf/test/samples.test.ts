import { render } from '@bantin/compile'
import { bilingual, commune, province, samples } from '@bantin/fixtures'
import { pdf } from '@bantin/to-pdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { poppler, testWithPoppler } from './support/poppler.ts'
import { compileSample } from './support/sample.ts'

const files = new Map<string, Uint8Array>()
const pages = new Map<string, number | undefined>()
const of = (name: string): Uint8Array => files.get(name) as Uint8Array

beforeAll(async () => {
  for (const sample of samples) {
    const { artifacts, diagnostics } = await render(await compileSample(sample), [pdf()])
    expect(diagnostics).toEqual([])
    const [issue] = artifacts
    files.set(sample.name, issue?.bytes as Uint8Array)
    pages.set(sample.name, issue?.pages)
  }
}, 120_000)

describe('what a file says about itself', () => {
  test.each(samples)('$name is PDF/A-2a and PDF/UA-1', ({ name }) => {
    const text = Buffer.from(of(name)).toString('latin1')
    const xmp = text.slice(text.lastIndexOf('<?xpacket begin'))
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text.slice(text.lastIndexOf('/Type /Catalog'))).toContain('/DisplayDocTitle true')
  })

  testWithPoppler('title, publisher, key words, date, size', async () => {
    const facts = poppler('pdfinfo', of(province.name))
    expect(facts).toMatch(/^Title: +Bản tin Sông Ngân – Số 264, tháng 11\/2026$/m)
    expect(facts).toMatch(/^Author: +Trung tâm Thông tin tỉnh Sông Ngân$/m)
    expect(facts).toMatch(/^Subject: +Thông tin hằng tháng cho thôn, bản và tổ dân phố$/m)
    expect(facts).toMatch(/^Keywords: .*lúa/m)
    expect(facts).toMatch(/^CreationDate: +Thu Nov {2}5 00:00:00 2026/m)
    expect(facts).toMatch(/^Tagged: +yes$/m)
    expect(facts).toMatch(/^Page size: +419\.528 x 595\.276 pts$/m)
    expect(facts).toMatch(new RegExp(`^Pages: +${pages.get(province.name)}$`, 'm'))
  })

  testWithPoppler('only the fonts of the theme, embedded', async () => {
    const fonts = (name: string): string[] =>
      [
        ...new Set(
          poppler('pdffonts', of(name))
            .split('\n')
            .slice(2, -1)
            .map((line) => line.slice(7).split(' ')[0] ?? ''),
        ),
      ].sort()
    expect(fonts(province.name)).toEqual([
      'NotoSans-Bold',
      'NotoSans-Italic',
      'NotoSans-Regular',
      'NotoSans-SemiBold',
      'NotoSerif-Bold',
      'NotoSerif-Italic',
      'NotoSerif-Regular',
    ])
    expect(fonts(bilingual.name).filter((font) => font.includes('Khmer'))).toEqual(['NotoSansKhmer-Regular', 'NotoSerifKhmer-Regular'])
    expect(
      poppler('pdffonts', of(bilingual.name))
        .split('\n')
        .slice(2, -1)
        .every((line) => / yes yes yes /.test(line)),
    ).toBe(true)
  })

  testWithPoppler('bookmarks and headings go down by one level at a time', async () => {
    const levels = [...poppler('pdfinfo', of(commune.name), '-struct').matchAll(/^ *H(\d) /gm)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
  })
})

describe('a bulletin has at most 64 pages', () => {
  test.each(samples)('$name', ({ name }) => {
    expect(pages.get(name)).toBeGreaterThan(4)
    expect(pages.get(name)).toBeLessThanOrEqual(64)
  })
})

testWithPoppler('notes stand at the foot of the page that refers to them, numbered per item', async () => {
  const text = poppler('pdftotext', of(province.name), '-raw').split('\f')
  const page = text.findIndex((one) => one.includes('Tính đến 30/10/2026, toàn tỉnh đã gặt'))
  expect(text[page]).toMatch(/^1 ?Bản tin số 22 của Trạm Thủy văn Sông Ngân/m)
})

testWithPoppler('the imprint stands at the foot of the last page', async () => {
  const last = poppler('pdftotext', of(province.name), '-raw').split('\f').at(-2)?.replace(/\s+/g, ' ')
  expect(last).toMatch(/Chịu trách nhiệm xuất bản Giám đốc Trung tâm Thông tin tỉnh/)
  expect(last).toMatch(/Số lượng In 1\.200 bản/)
  expect(last).toMatch(
    /Giấy phép xuất bản bản tin số 45\/GP-STT do Sở Thông tin tỉnh Sông Ngân cấp ngày 18\/12\/2025, có hiệu lực từ 1\/1\/2026 đến 31\/12\/2026/,
  )
})

testWithPoppler('a link to another item names the page on which it begins', async () => {
  const text = poppler('pdftotext', of(province.name), '-raw').replace(/[\s\u00a0]+/g, ' ')
  const named = /an toàn điện mùa mưa \(trang (\d+)\)/.exec(text)?.[1]
  const contents = /An toàn điện trong mùa mưa[ .]*? (\d+)/.exec(text)?.[1]
  expect(named).toBeDefined()
  expect(named).toBe(contents)
})
