import { type FormatDateOptions, formatDate, parseDate } from '@bantin/vietnamese/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('formatDate', () => {
  test.each<[date: string, options: FormatDateOptions, text: string]>([
    ['2026-02-05', {}, '5/2/2026'],
    ['2026-12-11', {}, '11/12/2026'],
    ['2026-02', {}, '2/2026'],
    ['2026-Q1', {}, 'quý I/2026'],
    ['2026', {}, '2026'],
    ['--04-30', {}, '30/4'],
    ['--07', {}, 'tháng 7'],
    ['--Q3', {}, 'quý III'],
    ['2026-02-05', { separator: '-' }, '5-2-2026'],
    ['2026-02-05', { separator: '.' }, '5.2.2026'],
    ['2026-02-05', { style: 'padded' }, '05/02/2026'],
    ['2026-07', { style: 'padded' }, '07/2026'],
    ['2026', { style: 'padded' }, '2026'],
    ['2026-02-05', { style: 'text' }, 'ngày 5/2/2026'],
    ['2024-07', { style: 'text' }, 'tháng 7/2024'],
    ['2026-Q1', { style: 'text' }, 'quý I/2026'],
    ['2026', { style: 'text' }, 'năm 2026'],
    ['--09-02', { style: 'text', separator: '-' }, 'ngày 2-9'],
    ['2026-02-05', { style: 'long' }, 'ngày 5 tháng 2 năm 2026'],
    ['2026-Q4', { style: 'long' }, 'quý IV năm 2026'],
    ['2026-02-05', { style: 'document' }, 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-10', { style: 'document' }, 'ngày 10 tháng 01 năm 2026'],
    ['2026-03-09', { style: 'document' }, 'ngày 09 tháng 3 năm 2026'],
    ['2026-12-31', { style: 'document' }, 'ngày 31 tháng 12 năm 2026'],
    ['2026-02', { style: 'document' }, 'tháng 02 năm 2026'],
    ['2026-07', { style: 'document' }, 'tháng 7 năm 2026'],
    ['--11-04', { style: 'document' }, 'ngày 04 tháng 11'],
    ['2026-02-05', { weekday: true }, 'thứ Năm, 5/2/2026'],
    ['2026-02-08', { weekday: true, style: 'text' }, 'Chủ nhật, ngày 8/2/2026'],
    ['2026-02-09', { weekday: true, style: 'document' }, 'thứ Hai, ngày 09 tháng 02 năm 2026'],
    ['--02-09', { weekday: true, style: 'text' }, 'ngày 9/2'],
    ['2026-02', { weekday: true }, '2/2026'],
    ['2026-02-05', { precision: 'month' }, '2/2026'],
    ['2026-02-05', { precision: 'month', weekday: true, style: 'long' }, 'tháng 2 năm 2026'],
    ['2026-02-05', { precision: 'year', style: 'text' }, 'năm 2026'],
    ['2026-Q1', { precision: 'year' }, '2026'],
    ['--02-05', { precision: 'month', style: 'text' }, 'tháng 2'],
    ['--02-05', { precision: 'year', style: 'text' }, 'tháng 2'],
    ['0938-02-05', {}, '5/2/938'],
    ['1975-04-30', { weekday: true }, 'thứ Tư, 30/4/1975'],
    ['2000-02-29', { weekday: true }, 'thứ Ba, 29/2/2000'],
    ['1600-03-01', { weekday: true }, 'thứ Tư, 1/3/1600'],
  ])('%s %o → %s', (date, options, text) => expect(formatDate(date, options)).toBe(text))

  test.each([
    ...['', '-', '--', '2026-2-5', '2026-02-30', '2026-13', '2026-00', '2026-Q5', '2026-Q0', '2026-02-05T00:00', '0000-01-01', '0000'],
    ...['2100-02-29', '1900-02-29', '--02-30', '--04-31', '-02-05', '2026--05', ' 2026-02-05', '2026-02-05\n', '２０２６-02-05', '\ud800'],
  ])('refuses %j', (date) =>
    expect(() => formatDate(date)).toThrow(
      new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY-MM-DD, nor a part of one`),
    ),
  )

  test('weekdays and lengths of months are those of the Gregorian calendar', () => {
    const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
    for (let day = Date.UTC(1890, 0, 1) / 864e5; day < Date.UTC(2110, 0, 1) / 864e5; day++) {
      const date = new Date(day * 864e5)
      const text = `${names[date.getUTCDay()]}, ${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
      const written = formatDate(date.toISOString().slice(0, 10), { weekday: true })
      if (written !== text) expect(written).toBe(text)
    }
  })
})

describe('what formatDate writes, parseDate reads', () => {
  const whole = fc
    .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const partial = whole.chain((date) =>
    fc.constantFrom(
      date,
      date.slice(0, 7),
      date.slice(0, 4),
      `${date.slice(0, 4)}-Q2`,
      `-${date.slice(4)}`,
      `-${date.slice(4, 7)}`,
      '--Q4',
    ),
  )
  const style = fc.constantFrom('numeric' as const, 'padded' as const, 'text' as const, 'long' as const, 'document' as const)

  test('in every style', () => {
    fc.assert(
      fc.property(partial, style, fc.constantFrom('/' as const, '-' as const), fc.boolean(), (date, style, separator, weekday) => {
        const text = formatDate(date, { style, separator, weekday })
        for (const form of [text, text.normalize('NFD'), text.toUpperCase(), text.replaceAll(' ', '\u00a0 ')]) {
          expect(parseDate(form)).toEqual({ value: { calendar: 'gregorian', precision: expect.any(String), date }, problems: [] })
        }
      }),
    )
  })
})
