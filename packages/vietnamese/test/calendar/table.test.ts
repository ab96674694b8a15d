import { expect, test } from 'vitest'
import * as script from '../../scripts/lunar-table.mjs'
import { FIRST_DAY_OF_RANGE, LAST_DAY_OF_RANGE, lunarRange } from '../../src/calendar/lunar/range.ts'
import { FIRST_DAY, FIRST_YEAR, LAST_YEAR, YEARS } from '../../src/calendar/lunar/table.ts'

test('the table is what the formulas give', () => {
  expect(YEARS).toEqual(script.lunarTable())
  expect(FIRST_DAY).toBe(script.firstDay())
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([script.FIRST_YEAR, script.LAST_YEAR])
})

test('the range starts with the law and ends with the table', () => {
  expect(lunarRange()).toEqual({ first: '1968-01-01', last: '2101-01-28' })
  const days = YEARS.reduce((sum, bits) => sum + (bits >> 13 ? 13 : 12) * 29 + (bits & 0x1fff).toString(2).replaceAll('0', '').length, 0)
  expect(FIRST_DAY + days - 1).toBe(LAST_DAY_OF_RANGE)
  expect(FIRST_DAY_OF_RANGE).toBe(Date.UTC(1968, 0, 1) / 864e5)
})

test('up to 2050 no new moon is so near midnight that the formulas could miss the day', () => {
  const margins: number[] = []
  for (let year = 1968; year <= 2050; year++) {
    for (const { k } of script.monthsOf(year)) {
      const local = script.newMoon(k) - 2440587.5
      margins.push(Math.abs(local - Math.round(local)) * 1440)
    }
  }
  expect(Math.min(...margins)).toBeGreaterThan(1)
})
