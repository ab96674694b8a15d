import { canChi, dualDate, formatLunar, fromLunar, leapMonthOf, lunarRange, toLunar, yearName } from '@bantin/vietnamese/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const dates = fc
  .integer({ min: Date.UTC(1968, 0, 1) / 864e5, max: Date.UTC(2101, 0, 28) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10))

describe('Tết where the two calendars differ', () => {
  // Ours is at UTC+7 by Quyết định 121-CP of 1967; China's is at UTC+8
  test.each<[tet: string, china: string, lunarThere: string]>([
    ['1968-01-29', '1968-01-30', '2/1 Mậu Thân'],
    ['1969-02-16', '1969-02-17', '2/1 Kỷ Dậu'],
    ['1985-01-21', '1985-02-20', '1/2 Ất Sửu'],
    ['2007-02-17', '2007-02-18', '2/1 Đinh Hợi'],
    ['2030-02-02', '2030-02-03', '2/1 Canh Tuất'],
  ])('%s, in China %s', (tet, china, lunarThere) => {
    expect(toLunar(tet)).toMatchObject({ month: 1, day: 1, leap: false, year: Number(tet.slice(0, 4)) })
    expect(formatLunar(toLunar(china))).toBe(lunarThere)
  })
})

/** 1989 to 2050, month and day: ten published implementations agree on these, but for two with errors of their own. */
const TET = `
  02-06 01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28
  02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-17 02-07
  01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16
  02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26
  02-13 02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04
  01-24 02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14
  02-02 01-23
`

test.each(
  TET.trim()
    .split(/\s+/)
    .map((date, i) => `${1989 + i}-${date}`),
)('Tết %s', (date) => {
  const year = Number(date.slice(0, 4))
  expect(toLunar(date)).toMatchObject({ year, month: 1, leap: false, day: 1 })
  expect(fromLunar({ year, month: 1, day: 1 })).toBe(date)
})

describe('toLunar', () => {
  test.each<[date: string, short: string, long: string]>([
    ['2024-02-10', '1/1 Giáp Thìn', 'mùng 1 tháng Giêng năm Giáp Thìn'],
    ['2026-02-16', '29/12 Ất Tỵ', 'ngày 29 tháng Chạp năm Ất Tỵ'],
    ['2026-02-17', '1/1 Bính Ngọ', 'mùng 1 tháng Giêng năm Bính Ngọ'],
    ['2025-07-24', '30/6 Ất Tỵ', 'ngày 30 tháng Sáu năm Ất Tỵ'],
    ['2025-07-25', '1/6 nhuận Ất Tỵ', 'mùng 1 tháng Sáu nhuận năm Ất Tỵ'],
    ['2025-08-22', '29/6 nhuận Ất Tỵ', 'ngày 29 tháng Sáu nhuận năm Ất Tỵ'],
    ['2025-08-23', '1/7 Ất Tỵ', 'mùng 1 tháng Bảy năm Ất Tỵ'],
    ['2033-12-21', '30/11 Quý Sửu', 'ngày 30 tháng Mười Một năm Quý Sửu'],
    ['2033-12-22', '1/11 nhuận Quý Sửu', 'mùng 1 tháng Mười Một nhuận năm Quý Sửu'],
    ['2034-01-20', '1/12 Quý Sửu', 'mùng 1 tháng Chạp năm Quý Sửu'],
    ['1968-01-01', '2/12 Đinh Mùi', 'mùng 2 tháng Chạp năm Đinh Mùi'],
    ['2101-01-28', '29/12 Canh Thân', 'ngày 29 tháng Chạp năm Canh Thân'],
  ])('%s is %s', (date, short, long) => {
    expect(formatLunar(toLunar(date))).toBe(short)
    expect(formatLunar(toLunar(date), { style: 'long' })).toBe(long)
    expect(fromLunar(toLunar(date))).toBe(date)
  })

  test('tells the length of the month', () => {
    expect(toLunar('2026-02-16')).toEqual({ year: 2025, month: 12, leap: false, day: 29, monthLength: 29 })
    expect(toLunar('2024-02-09')).toEqual({ year: 2023, month: 12, leap: false, day: 30, monthLength: 30 })
  })

  test.each<[date: string, message: string]>([
    [
      '1967-12-31',
      '"1967-12-31" has no lunar date here: the calendar of Viet Nam is at UTC+7 since 1968-01-01, and the table ends on 2101-01-28',
    ],
    [
      '2101-01-29',
      '"2101-01-29" has no lunar date here: the calendar of Viet Nam is at UTC+7 since 1968-01-01, and the table ends on 2101-01-28',
    ],
    ['2026-02-29', '"2026-02-29" is not a date of the form YYYY-MM-DD'],
    ['2026-02', '"2026-02" is not a date of the form YYYY-MM-DD'],
    ['--02-17', '"--02-17" is not a date of the form YYYY-MM-DD'],
    ['17/2/2026', '"17/2/2026" is not a date of the form YYYY-MM-DD'],
    ['x'.repeat(50), `"${'x'.repeat(40)}…" is not a date of the form YYYY-MM-DD`],
  ])('refuses %s', (date, message) => expect(() => toLunar(date)).toThrow(new RangeError(message)))
})

describe('fromLunar', () => {
  test.each<[year: number, month: number, leap: boolean, day: number, message: string]>([
    [2026, 13, false, 1, '13 is not a month of the lunar calendar'],
    [2026, 1.5, false, 1, '1.5 is not a month of the lunar calendar'],
    [2026, 6, true, 1, 'lunar month 6 is not repeated in 2026'],
    [2025, 12, false, 30, 'lunar month 12 of 2025 has 29 days, not 30'],
    [2025, 6, true, 30, 'lunar month 6 of 2025 has 29 days, not 30'],
    [2025, 1, false, 31, 'lunar month 1 of 2025 has 30 days, not 31'],
    [2025, 1, false, 0, 'lunar month 1 of 2025 has 30 days, not 0'],
    [2025, 1, false, Number.NaN, 'lunar month 1 of 2025 has 30 days, not NaN'],
    [1967, 12, false, 1, 'lunar 1967 is not wholly in the range from 1968-01-01 to 2101-01-28'],
    [2101, 1, false, 1, 'lunar 2101 is not wholly in the range from 1968-01-01 to 2101-01-28'],
    [2026.5, 1, false, 1, 'lunar 2026.5 is not wholly in the range from 1968-01-01 to 2101-01-28'],
  ])('refuses %d-%d %s %d', (year, month, leap, day, message) =>
    expect(() => fromLunar({ year, month, leap, day })).toThrow(new RangeError(message)),
  )

  test('every day there and back, each day following the day before', () => {
    const { first, last } = lunarRange()
    let before = toLunar(first)
    for (let day = Date.parse(first) / 864e5 + 1; day <= Date.parse(last) / 864e5; day++) {
      const date = new Date(day * 864e5).toISOString().slice(0, 10)
      const lunar = toLunar(date)
      if (fromLunar(lunar) !== date) expect(fromLunar(lunar)).toBe(date)
      const next = lunar.day === 1 ? before.day === before.monthLength : lunar.day === before.day + 1
      if (!next) expect([before, lunar]).toEqual('consecutive days')
      before = lunar
    }
    expect(before).toEqual({ year: 2100, month: 12, leap: false, day: 29, monthLength: 29 })
  })
})

test('leap months', () => {
  const leap = Object.fromEntries(
    Array.from({ length: 83 }, (_, i) => [1968 + i, leapMonthOf(1968 + i)]).filter(([, month]) => month !== undefined),
  )
  expect(leap).toEqual({
    ...{ 1968: 7, 1971: 5, 1974: 4, 1976: 8, 1979: 6, 1982: 4, 1985: 2, 1987: 7, 1990: 5, 1993: 3, 1995: 8, 1998: 5 },
    ...{ 2001: 4, 2004: 2, 2006: 7, 2009: 5, 2012: 4, 2014: 9, 2017: 6, 2020: 4, 2023: 2, 2025: 6, 2028: 5, 2031: 3 },
    ...{ 2033: 11, 2036: 6, 2039: 5, 2042: 2, 2044: 7, 2047: 5, 2050: 3 },
  })
  expect(() => leapMonthOf(1967)).toThrow(new RangeError('the table has no lunar year 1967'))
  expect(() => leapMonthOf(2101)).toThrow(new RangeError('the table has no lunar year 2101'))
})

describe('names of the cycle of sixty', () => {
  test.each<[date: string, year: string, month: string, day: string]>([
    ['1970-01-01', 'Kỷ Dậu', 'Bính Tý', 'Tân Tỵ'],
    ['2000-01-01', 'Kỷ Mão', 'Bính Tý', 'Mậu Ngọ'],
    ['2024-02-10', 'Giáp Thìn', 'Bính Dần', 'Giáp Thìn'],
    ['2026-02-17', 'Bính Ngọ', 'Canh Dần', 'Nhâm Tuất'],
    ['2025-07-25', 'Ất Tỵ', 'Quý Mùi', 'Ất Mùi'],
    ['2025-07-24', 'Ất Tỵ', 'Quý Mùi', 'Giáp Ngọ'],
  ])('%s', (date, year, month, day) => expect(canChi(date)).toEqual({ year, month, day }))

  test.each<[hour: number, name: string]>([
    [0, 'Canh Tý'],
    [1, 'Tân Sửu'],
    [2, 'Tân Sửu'],
    [11, 'Bính Ngọ'],
    [22, 'Tân Hợi'],
    [23, 'Nhâm Tý'],
  ])('hour %d of a day Nhâm Tuất is %s', (hour, name) => expect(canChi('2026-02-17', hour).hour).toBe(name))

  test('hour 23 begins the watch that the next day goes on with', () => {
    fc.assert(
      fc.property(dates, (date) => {
        fc.pre(date !== lunarRange().last)
        const next = new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10)
        expect(canChi(date, 23).hour).toBe(canChi(next, 0).hour)
      }),
    )
  })

  test.each([-1, 24, 1.5, Number.NaN])('refuses hour %d', (hour) =>
    expect(() => canChi('2026-02-17', hour)).toThrow(new RangeError(`${hour} is not an hour from 0 to 23`)),
  )

  test.each<[year: number, name: string]>([
    [2026, 'Bính Ngọ'],
    [1984, 'Giáp Tý'],
    [1983, 'Quý Hợi'],
    [4, 'Giáp Tý'],
    [-57, 'Quý Hợi'],
  ])('%d is %s', (year, name) => expect(yearName(year)).toBe(name))

  test('a year is a whole number', () => expect(() => yearName(2026.5)).toThrow(new RangeError('2026.5 is not a year')))
})

describe('dualDate', () => {
  test.each<[options: Parameters<typeof dualDate>[1], text: string]>([
    [undefined, '17/02/2026 (mùng 1 tháng Giêng năm Bính Ngọ)'],
    [{ lunar: 'short' }, '17/02/2026 (1/1 Bính Ngọ)'],
    [{ style: 'text' }, 'ngày 17/2/2026 (mùng 1 tháng Giêng năm Bính Ngọ)'],
    [{ style: 'document', weekday: true }, 'thứ Ba, ngày 17 tháng 02 năm 2026 (mùng 1 tháng Giêng năm Bính Ngọ)'],
  ])('%o', (options, text) => expect(dualDate('2026-02-17', options)).toBe(text))

  test('refuses what toLunar refuses', () => expect(() => dualDate('1945-09-02')).toThrow(RangeError))
})

test('formatLunar refuses what is no day', () => {
  expect(() => formatLunar({ year: 2026, month: 0, day: 1 })).toThrow(new RangeError('1/0 is not a lunar day and month'))
  expect(() => formatLunar({ year: 2026, month: 1, day: 31 })).toThrow(new RangeError('31/1 is not a lunar day and month'))
})
