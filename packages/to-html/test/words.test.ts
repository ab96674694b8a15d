import { describe, expect, test } from 'vitest'
import { renderFile } from './support/issue.ts'

const inner = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''
const line = async (issue: Record<string, unknown>, language: 'vi' | 'en') =>
  inner(await renderFile('web/index.html', { issue }, { language }), /<p class="issue-line">(.*?)<\/p>/).replace(/<[^>]*>/g, '')

describe('the line that says which issue it is', () => {
  test.each<[issue: Record<string, unknown>, vi: string, en: string]>([
    [{}, 'Số 264 · tháng 11/2026', 'No. 264 · November 2026'],
    [{ yearOfPublication: 32 }, 'Số 264 · tháng 11/2026 · năm thứ 32', 'No. 264 · November 2026 · year 32'],
    [{ period: '2026-01', date: '2026-01-05' }, 'Số 264 · tháng 1/2026', 'No. 264 · January 2026'],
    [{ period: '2026-11/2026-12', kind: 'combined' }, 'Số 264 · tháng 11–12/2026', 'No. 264 · November–December 2026'],
    [
      { period: '2026-12/2027-01', kind: 'combined', date: '2026-12-01' },
      'Số 264 · tháng 12/2026–1/2027',
      'No. 264 · December 2026 – January 2027',
    ],
  ])('%j', async (issue, vi, en) => {
    expect(await line(issue, 'vi')).toBe(vi)
    expect(await line(issue, 'en')).toBe(en)
  })
})

test.each<[date: string, vi: string, en: string]>([
  ['2026-11-05', 'ngày 05 tháng 11 năm 2026', '5 November 2026'],
  ['2026-02-14', 'ngày 14 tháng 02 năm 2026', '14 February 2026'],
  ['2026-03-10', 'ngày 10 tháng 3 năm 2026', '10 March 2026'],
])('the date %s in words', async (date, vi, en) => {
  const words = async (language: 'vi' | 'en') =>
    inner(
      await renderFile('web/index.html', { issue: { date, period: date.slice(0, 7) } }, { language }),
      /<time datetime="[\d-]+">(.*?)<\/time>/,
    )
  expect(await words('vi')).toBe(vi)
  expect(await words('en')).toBe(en)
})

test.each<[quantity: number, vi: string, en: string]>([
  [900, '900 bản', '900 copies'],
  [1200, '1.200 bản', '1,200 copies'],
  [1_234_567, '1.234.567 bản', '1,234,567 copies'],
])('a print run of %d', async (quantity, vi, en) => {
  expect(await renderFile('web/index.html', { issue: { imprint: { quantity } } })).toContain(`<dd>${vi}</dd>`)
  expect(await renderFile('web/index.html', { issue: { imprint: { quantity } } }, { language: 'en' })).toContain(`<dd>${en}</dd>`)
})

test.each<[kind: string, period: string, label: string | undefined]>([
  ['regular', '2026-11', undefined],
  ['special', '2026-11', 'Số chuyên đề'],
  ['supplement', '2026-11', 'Phụ trương'],
  ['combined', '2026-11/2026-12', 'Số gộp'],
])('the label of the kind %s', async (kind, period, label) => {
  const html = await renderFile('web/index.html', { issue: { kind, period } })
  expect(inner(html, /<span class="label">(.*?)<\/span>/)).toBe(label ?? '')
})

test('in English, what the bulletin says keeps its language', async () => {
  const html = await renderFile('web/lua.html', {}, { language: 'en' })
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<h1 id="item_lua_title_" lang="vi">Gặt lúa</h1>')
  expect(html).toContain('>Back to the contents</a>')
})
