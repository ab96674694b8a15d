import { lunarRange, toLunar } from '@bantin/vietnamese/calendar'
// @ts-expect-error its manifest does not export its types
import { CalendarVietnamese } from 'date-chinese'
import { SolarDate } from 'lunar-date-vn'
import { expect, test } from 'vitest'

/** Runs of days on which the oracle says something else, as `first..last`. */
function disagreements(last: string, oracle: (year: number, month: number, day: number) => string): string[] {
  const runs: string[][] = []
  let previous = Number.NaN
  for (let day = Date.parse(lunarRange().first) / 864e5; day <= Date.parse(last) / 864e5; day++) {
    const date = new Date(day * 864e5).toISOString().slice(0, 10)
    const lunar = toLunar(date)
    const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number]
    if (oracle(year, month, dayOfMonth) === `${lunar.day}/${lunar.month}${lunar.leap ? ' nhuận' : ''}`) continue
    if (previous === day - 1) runs.at(-1)!.push(date)
    else runs.push([date])
    previous = day
  }
  return runs.map((run) => `${run[0]}..${run.at(-1)}`)
}

test('lunar-date-vn (Hồ Ngọc Đức’s short series) agrees on every day but for one month after 2050', () => {
  const oracle = (year: number, month: number, day: number) => {
    const lunar = new SolarDate({ year, month, day, yearIndex: 0, hour: 0 }).toLunarDate()!.get()
    return `${lunar.day}/${lunar.month}${lunar.leap_month ? ' nhuận' : ''}`
  }
  expect(disagreements('2100-12-31', oracle)).toEqual([
    // New moon 0.4 minutes after midnight of 8 May; the short series has it before. date-chinese (VSOP87) is with us.
    '2054-05-07..2054-06-05',
  ])
})

test('date-chinese agrees on every day, apart from its two leap months that cannot be', () => {
  const calendar = new CalendarVietnamese()
  const oracle = (year: number, month: number, day: number) => {
    const [, , lunarMonth, leap, lunarDay] = calendar.fromGregorian(year, month, day).get()
    return `${lunarDay}/${lunarMonth}${leap ? ' nhuận' : ''}`
  }
  expect(disagreements('2100-12-31', oracle)).toEqual([
    // Between the solstices of 2032 and 2033 there are twelve months, so none is repeated; it repeats month 8, and has one too few to
    // reach month 11 with the solstice. The leap month is 11, after it.
    '2033-09-23..2033-12-21',
    // The year had its leap month already, month 8 of 2052.
    '2053-01-20..2053-02-17',
  ])
})
