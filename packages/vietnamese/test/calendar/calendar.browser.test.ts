import { canChi, dualDate, formatDate, fromLunar, parseDate, toLunar } from '@bantin/vietnamese/calendar'
import { expect, test } from 'vitest'

test('the same in a browser, whatever its clock and language', () => {
  expect(parseDate('thứ Năm, ngày 05 tháng 02 năm 2026').value).toEqual({ calendar: 'gregorian', precision: 'day', date: '2026-02-05' })
  expect(formatDate('2026-02-05', { style: 'document' })).toBe('ngày 05 tháng 02 năm 2026')
  expect(dualDate('2007-02-17')).toBe('17/02/2007 (mùng 1 tháng Giêng năm Đinh Hợi)')
  expect(fromLunar(toLunar('2025-08-01'))).toBe('2025-08-01')
  expect(canChi('2026-02-17', 0)).toEqual({ year: 'Bính Ngọ', month: 'Canh Dần', day: 'Nhâm Tuất', hour: 'Canh Tý' })
})
