import { formatDate, formatNumber, formatPeriod, formatShortDate, formLanguage, labels, languageName } from '@bantin/paratext'
import { expect, test } from 'vitest'

test.each<[date: string, vi: string, en: string, shortVi: string, shortEn: string]>([
  ['2026-11-05', 'ngày 05 tháng 11 năm 2026', '5 November 2026', '5/11/2026', '5 Nov 2026'],
  ['2026-02-28', 'ngày 28 tháng 02 năm 2026', '28 February 2026', '28/2/2026', '28 Feb 2026'],
  ['2026-03-10', 'ngày 10 tháng 3 năm 2026', '10 March 2026', '10/3/2026', '10 Mar 2026'],
])('%s in words and in figures', (date, vi, en, shortVi, shortEn) => {
  expect([formatDate(date, 'vi'), formatDate(date, 'en')]).toEqual([vi, en])
  expect([formatShortDate(date, 'vi'), formatShortDate(date, 'en')]).toEqual([shortVi, shortEn])
})

test.each<[period: string, vi: string, en: string]>([
  ['2026-11', 'tháng 11/2026', 'November 2026'],
  ['2026-11/2026-12', 'tháng 11–12/2026', 'November–December 2026'],
  ['2026-12/2027-01', 'tháng 12/2026–1/2027', 'December 2026 – January 2027'],
])('the period %s', (period, vi, en) => {
  expect([formatPeriod(period, 'vi'), formatPeriod(period, 'en')]).toEqual([vi, en])
})

test.each<[value: number, vi: string, en: string]>([
  [0, '0', '0'],
  [999, '999', '999'],
  [1200, '1.200', '1,200'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%d copies', (value, vi, en) => {
  expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en])
})

test.each<[issue: string, chosen: 'vi' | 'en' | undefined, form: string]>([
  ['vi', undefined, 'vi'],
  ['rad', undefined, 'vi'],
  ['en', undefined, 'en'],
  ['en-GB', undefined, 'en'],
  ['eno', undefined, 'vi'],
  ['en', 'vi', 'vi'],
])('a form of an issue in %s speaks (when %s is asked for) %s', (issue, chosen, form) => {
  expect(formLanguage(issue, chosen)).toBe(form)
})

test('a language is called what its speakers call it', () => {
  expect(['vi', 'km', 'rad', 'xx'].map(languageName)).toEqual(['Tiếng Việt', 'ភាសាខ្មែរ', 'Klei Êđê', 'xx'])
})

test('both tables have the same labels, and none is empty', () => {
  const shape = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`)) : [path]
  expect(shape(labels.en)).toEqual(shape(labels.vi))
  for (const table of [labels.vi, labels.en]) expect(JSON.stringify(table)).not.toContain('""')
})
