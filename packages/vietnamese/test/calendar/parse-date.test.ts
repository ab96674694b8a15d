import { type DateProblemCode, dualDate, formatLunar, type ParseDateOptions, parseDate, toLunar } from '@bantin/vietnamese/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('Gregorian dates', () => {
  test.each<[text: string, date: string]>([
    ['ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['Ngày 5 tháng 2 năm 2026', '2026-02-05'],
    ['ngày 05 tháng 02 năm 2026.', '2026-02-05'],
    ['  ngày 5\n tháng 2\u00a0năm 2026 ', '2026-02-05'],
    ['5 tháng 2 năm 2026', '2026-02-05'],
    ['5 tháng 2, 2026', '2026-02-05'],
    ['5 thg 2, 2026', '2026-02-05'],
    ['ngày 5 tháng 2/2026', '2026-02-05'],
    ['ngày 5/tháng 2/năm 2026', '2026-02-05'],
    ['ngày 5/2 năm 2026', '2026-02-05'],
    ['5/2/2026', '2026-02-05'],
    ['05-02-2026', '2026-02-05'],
    ['5.2.2026', '2026-02-05'],
    ['5 / 2 / 2026', '2026-02-05'],
    ['5–2–2026', '2026-02-05'],
    ['5\u20112\u20112026', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['2026/02/05', '2026-02-05'],
    ['(5/2/2026)', '2026-02-05'],
    ['5/2-2026', '2026-02-05'],
    ['12/11/2026', '2026-11-12'],
    ['29/2/2024', '2024-02-29'],
    ['ngày 30/4', '--04-30'],
    ['ngày 2.9', '--09-02'],
    ['2-9', '--09-02'],
    ['29/2', '--02-29'],
    ['ngày 4 tháng 11', '--11-04'],
    ['thứ Tư, ngày 3 tháng Sáu', '--06-03'],
    ['thứ Năm, ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['THỨ NĂM NGÀY 5/2/2026', '2026-02-05'],
    ['Thứ 5 (5/2/2026)', '2026-02-05'],
    ['5/2/2026 (thứ Năm)', '2026-02-05'],
    ['thứ Năm, 5.2.2026', '2026-02-05'],
    ['Chủ nhật, 8/2/2026', '2026-02-08'],
    ['Chúa nhật 8/2/2026', '2026-02-08'],
    ['CN 8/2/2026', '2026-02-08'],
    ['ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu', '2026-03-15'],
    ['ngày năm tháng năm năm hai ngàn lẻ năm', '2005-05-05'],
    ['ngày mười tháng mười năm hai nghìn linh một', '2001-10-10'],
    ['ngày hai mươi mốt tháng tư năm một nghìn chín trăm chín mươi tư', '1994-04-21'],
    ['ngày ba mươi mốt tháng mười hai năm hai nghìn hai sáu', '2026-12-31'],
    ['ngày hai lăm tháng bẩy năm hai nghìn', '2000-07-25'],
    ['ngày ba mươi tháng tư năm một chín bảy lăm', '1975-04-30'],
    ['ngày mùng hai tháng chín năm hai không hai sáu dương lịch', '2026-09-02'],
    ['hai mươi lăm tháng mười hai', '--12-25'],
    ['tháng 7/2024', '2024-07'],
    ['tháng 7 năm 2024', '2024-07'],
    ['tháng 07-2024', '2024-07'],
    ['tháng 7, 2024', '2024-07'],
    ['T7/2024', '2024-07'],
    ['7/2024', '2024-07'],
    ['2024-07', '2024-07'],
    ['Tháng Mười Một', '--11'],
    ['tháng mười một năm 2026', '2026-11'],
    ['tháng mười năm 2026', '2026-10'],
    ['tháng năm năm 2026', '2026-05'],
    ['tháng năm 2026', '2026-05'],
    ['tháng Tư', '--04'],
    ['thg 2', '--02'],
    ['quý I/2026', '2026-Q1'],
    ['Quý IV-2025', '2025-Q4'],
    ['quý 3 năm 2026', '2026-Q3'],
    ['quí hai năm 2026', '2026-Q2'],
    ['quý I', '--Q1'],
    ['năm 2026', '2026'],
    ['2026', '2026'],
    ['năm 938', '0938'],
    ['5/2/938', '0938-02-05'],
    ['năm hai nghìn không trăm hai mươi sáu', '2026'],
    ['ngày 8 tháng 3 dương lịch', '--03-08'],
    ['8/3/2026 (DL)', '2026-03-08'],
  ])('%s → %s', (text, date) => {
    const precision = /Q/.test(date) ? 'quarter' : (['year', 'month', 'day'] as const)[date.replace('--', '0-').split('-').length - 1]
    const value = { calendar: 'gregorian', precision, date }
    expect(parseDate(text)).toEqual({ value, problems: [] })
    expect(parseDate(text.normalize('NFD'))).toEqual({ value, problems: [] })
  })

  test.each<[text: string, year: number, date: string]>([
    ['ngày 30/4', 2026, '2026-04-30'],
    ['tháng Tư', 2026, '2026-04'],
    ['quý II', 2026, '2026-Q2'],
    ['29/2', 2024, '2024-02-29'],
    ['5/2/2025', 2026, '2025-02-05'],
  ])('%s in %d → %s', (text, year, date) => expect(parseDate(text, { year })).toMatchObject({ value: { date }, problems: [] }))

  test.each<[text: string, shortYears: number, date: string]>([
    ['30/4/75', 1950, '1975-04-30'],
    ['5/2/26', 1950, '2026-02-05'],
    ['5/2/50', 1950, '1950-02-05'],
    ['5/2/49', 1950, '2049-02-05'],
    ['5/2/00', 1950, '2000-02-05'],
    ['tháng 7/24', 2000, '2024-07'],
    ['năm 75', 1900, '1975'],
    ['tháng tư năm bảy lăm', 1900, '1975-04'],
  ])('%s from %d on → %s', (text, shortYears, date) =>
    expect(parseDate(text, { shortYears })).toMatchObject({ value: { date }, problems: [] }),
  )
})

type Lunar = [year: number | undefined, month: number | undefined, leap: boolean | undefined, day: number | undefined]

describe('lunar dates', () => {
  test.each<[text: string, lunar: Lunar, yearName: string | undefined, date: string | undefined, year?: number]>([
    ['mùng 1 tháng Giêng năm 2026', [2026, 1, false, 1], undefined, '2026-02-17'],
    ['mùng 1 tháng Giêng', [undefined, 1, false, 1], undefined, undefined],
    ['mùng 1 tháng Giêng', [2026, 1, false, 1], undefined, '2026-02-17', 2026],
    ['mồng một tháng giêng năm Bính Ngọ', [2026, 1, false, 1], 'Bính Ngọ', '2026-02-17', 2020],
    ['mùng 1 tháng Giêng năm Bính Ngọ', [2086, 1, false, 1], 'Bính Ngọ', '2086-02-14', 2060],
    ['mùng 1 tháng Giêng năm Bính Ngọ (2026)', [2026, 1, false, 1], 'Bính Ngọ', '2026-02-17'],
    ['mùng 1 tháng Giêng năm 2026 (Bính Ngọ)', [2026, 1, false, 1], 'Bính Ngọ', '2026-02-17'],
    ['ngày 23 tháng Chạp năm 2025', [2025, 12, false, 23], undefined, '2026-02-10'],
    ['hăm ba tháng Chạp năm 2025', [2025, 12, false, 23], undefined, '2026-02-10'],
    ['rằm tháng Bảy năm 2026', [2026, 7, false, 15], undefined, '2026-08-27'],
    ['ngày rằm tháng 8 năm 2026', [2026, 8, false, 15], undefined, '2026-09-25'],
    ['mùng 3 Tết năm 2026', [2026, 1, false, 3], undefined, '2026-02-19'],
    ['mùng 3 Tết Nguyên đán 2026', [2026, 1, false, 3], undefined, '2026-02-19'],
    ['28 Tết năm 2026', [2025, 12, false, 28], undefined, '2026-02-15'],
    ['30 Tết Giáp Thìn', [2023, 12, false, 30], 'Quý Mão', '2024-02-09', 2024],
    ['10/3 âm lịch', [undefined, 3, false, 10], undefined, undefined],
    ['10/3/2026 (ÂL)', [2026, 3, false, 10], undefined, '2026-04-26'],
    ['ngày 10 tháng 3 âm lịch năm 2026', [2026, 3, false, 10], undefined, '2026-04-26'],
    ['ngày 10 tháng 3 năm 2026 âm lịch', [2026, 3, false, 10], undefined, '2026-04-26'],
    ['mùng 8 tháng Sáu nhuận năm 2025', [2025, 6, true, 8], undefined, '2025-08-01'],
    ['8/6 nhuận Ất Tỵ', [2025, 6, true, 8], 'Ất Tỵ', '2025-08-01', 2025],
    ['tháng Giêng', [undefined, 1, false, undefined], undefined, undefined],
    ['tháng Chạp năm Ất Tị', [2025, 12, false, undefined], 'Ất Tỵ', undefined, 2025],
    ['năm Bính Ngọ', [2026, undefined, undefined, undefined], 'Bính Ngọ', undefined, 2026],
    ['Quí Mẹo', [2023, undefined, undefined, undefined], 'Quý Mão', undefined, 2026],
    ['năm Bính Ngọ 2026', [2026, undefined, undefined, undefined], 'Bính Ngọ', undefined],
    ['thứ Ba, mùng 1 tháng Giêng năm 2026', [2026, 1, false, 1], undefined, '2026-02-17'],
  ])('%s', (text, [lunarYear, month, leap, day], yearName, date, year) => {
    const lunar = {
      ...(lunarYear !== undefined && { year: lunarYear }),
      ...(month !== undefined && { month, leap }),
      ...(day !== undefined && { day }),
    }
    const value = {
      ...{ calendar: 'lunar', precision: day ? 'day' : month ? 'month' : 'year', lunar },
      ...(yearName && { yearName }),
      ...(date && { date }),
    }
    expect(parseDate(text, year ? { year } : {})).toEqual({ value, problems: [] })
  })

  test('the calendar option decides where the text does not', () => {
    expect(parseDate('mùng 5 tháng Năm', { calendar: 'lunar', year: 2026 })).toMatchObject({ value: { date: '2026-06-19' }, problems: [] })
    expect(parseDate('mùng 5 tháng Năm', { calendar: 'gregorian', year: 2026 })).toMatchObject({
      value: { date: '2026-05-05' },
      problems: [],
    })
    expect(parseDate('5/5 dương lịch', { calendar: 'lunar' })).toMatchObject({ value: { date: '--05-05' }, problems: [] })
  })
})

describe('a date in both calendars', () => {
  test.each<[text: string, date: string]>([
    ['17/02/2026 (mùng 1 tháng Giêng năm Bính Ngọ)', '2026-02-17'],
    ['17/2/2026 (1/1)', '2026-02-17'],
    ['ngày 17/2/2026 (tức mùng 1 tháng Giêng năm Bính Ngọ)', '2026-02-17'],
    ['ngày 17/2/2026, tức là ngày 1 tháng 1 âm lịch', '2026-02-17'],
    ['mùng 1 tháng Giêng năm Bính Ngọ, nhằm ngày 17 tháng 2 năm 2026 dương lịch', '2026-02-17'],
    ['mùng 5 tháng 5 (19/6/2026)', '2026-06-19'],
    ['ngày 16/2/2026 (29 Tết Bính Ngọ)', '2026-02-16'],
    ['1/8/2025 (8/6 nhuận Ất Tỵ)', '2025-08-01'],
    ['năm 2026 (Bính Ngọ)', '2026'],
    ['ngày 17 tháng 2 năm 2026 (Bính Ngọ)', '2026-02-17'],
  ])('%s', (text, date) => expect(parseDate(text)).toMatchObject({ value: { calendar: 'gregorian', date }, problems: [] }))

  test('dualDate is read back', () => {
    const days = fc.integer({ min: -731, max: 47874 }).map((day) => new Date(day * 864e5).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.constantFrom('short' as const, 'long' as const), fc.boolean(), (date, lunar, weekday) => {
        expect(parseDate(dualDate(date, { lunar, weekday }))).toEqual({
          value: { calendar: 'gregorian', precision: 'day', date },
          problems: [],
        })
        const day = toLunar(date)
        expect(parseDate(formatLunar(day, { style: lunar }), { year: day.year })).toMatchObject({ value: { date }, problems: [] })
      }),
    )
  })
})

describe('problems', () => {
  type Row = [
    text: string,
    code: DateProblemCode,
    about: string,
    date: string | undefined,
    candidates: string[],
    expected?: string | undefined,
    options?: ParseDateOptions,
  ]
  const rows: Row[] = [
    ['31/2/2026', 'impossible-day', '31', undefined, []],
    ['29/2/2026', 'impossible-day', '29', undefined, []],
    ['29/2/2100', 'impossible-day', '29', undefined, []],
    ['29/2', 'impossible-day', '29', undefined, [], undefined, { year: 2026 }],
    ['ngày 31 tháng 4', 'impossible-day', '31', undefined, []],
    ['ngày 0 tháng 4', 'impossible-day', '0', undefined, []],
    ['32/1/2026', 'impossible-day', '32', undefined, []],
    ['31/2/75', 'impossible-day', '31', undefined, []],
    ['5/13/2026', 'impossible-month', '13', undefined, ['2026-05-13']],
    ['2/30/2026', 'impossible-month', '30', undefined, []],
    ['13/13/2026', 'impossible-month', '13', undefined, []],
    ['tháng 13/2026', 'impossible-month', '13', undefined, []],
    ['5/0/2026', 'impossible-month', '0', undefined, []],
    ['quý V/2026', 'impossible-quarter', 'V', undefined, []],
    ['quý 0', 'impossible-quarter', '0', undefined, []],
    ['5/2/0000', 'impossible-year', '0000', undefined, []],
    ['30/4/75', 'short-year', '75', undefined, ['2075-04-30', '1975-04-30']],
    ['29/2/00', 'short-year', '00', undefined, ['2000-02-29']],
    ['tháng 7/24', 'short-year', '24', undefined, ['2024-07', '1924-07']],
    ['mùng 1 Tết năm 26', 'short-year', '26', undefined, ['2026-02-17']],
    ['thứ Hai, ngày 5/2/2026', 'wrong-weekday', 'thứ Hai', '2026-02-05', [], 'thứ Năm'],
    ['5/2/2026, Chủ nhật', 'wrong-weekday', 'Chủ nhật', '2026-02-05', [], 'thứ Năm'],
    ['thứ Hai, 5/2', 'wrong-weekday', 'thứ Hai', '2026-02-05', [], 'thứ Năm', { year: 2026 }],
    ['thứ Hai, mùng 1 tháng Giêng năm 2026', 'wrong-weekday', 'thứ Hai', '2026-02-17', [], 'thứ Ba'],
    ['mùng 5 tháng Năm', 'ambiguous-calendar', 'mùng', '--05-05', []],
    ['mồng 5 tháng 5 năm 2026', 'ambiguous-calendar', 'mồng', '2026-05-05', ['2026-06-19']],
    ['mùng 1 tháng Giêng năm Bính Ngọ', 'ambiguous-year', 'Bính Ngọ', undefined, ['2026-02-17', '2086-02-14']],
    ['30 Tết Giáp Thìn', 'ambiguous-year', 'Giáp Thìn', undefined, ['2024-02-09']],
    ['năm Quý Mão', 'ambiguous-year', 'Quý Mão', undefined, []],
    ['năm Giáp Sửu', 'impossible-year-name', 'Giáp Sửu', undefined, []],
    ['mùng 1 tháng Giêng năm Ất Tỵ 2026', 'wrong-year-name', 'Ất Tỵ', '2026-02-17', [], 'Bính Ngọ'],
    ['năm 2026 (Ất Tỵ)', 'wrong-year-name', 'Ất Tỵ', '2026', [], 'Bính Ngọ'],
    ['mùng 8 tháng 6 nhuận năm 2026', 'impossible-leap-month', '6', undefined, []],
    ['30 Tết năm 2026', 'impossible-day', '30', undefined, []],
    ['ngày 31 tháng Chạp', 'impossible-day', '31', undefined, []],
    ['tháng 13 âm lịch', 'impossible-month', '13', undefined, []],
    ['tháng Chạp dương lịch', 'contradictory-calendar', 'dương lịch', undefined, []],
    ['mùng 1 tháng Giêng năm 1950', 'outside-lunar-range', '1950', undefined, []],
    [
      '18/2/2026 (mùng 1 tháng Giêng năm Bính Ngọ)',
      'wrong-lunar-date',
      'mùng 1 tháng Giêng năm Bính Ngọ',
      '2026-02-18',
      [],
      '2/1 Bính Ngọ',
    ],
    ['17/2/2026 (Ất Tỵ)', 'wrong-lunar-date', 'Ất Tỵ', '2026-02-17', [], '1/1 Bính Ngọ'],
    ['mùng 1 tháng Giêng (18/2/2026)', 'wrong-lunar-date', 'mùng 1 tháng Giêng', '2026-02-18', [], '2/1 Bính Ngọ'],
    ['2/9/1945 (26/7 Ất Dậu)', 'outside-lunar-range', '26/7 Ất Dậu', '1945-09-02', []],
  ]
  test.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s', (text, code, [, , about, date, candidates, expected, options]) => {
    const parsed = parseDate(text, options)
    const start = text.indexOf(about, /^(13|2)\//.test(text) ? 1 : 0)
    expect(parsed.problems).toEqual([{ code, start, end: start + about.length, candidates, ...(expected && { expected }) }])
    expect(parsed.value?.date).toBe(date)
  })

  test.each([
    ...[
      '',
      ' ',
      'hôm nay',
      'ngày',
      'tháng',
      'năm',
      'quý',
      'ngày 5',
      'thứ Hai',
      'rằm',
      'mùng 5',
      '5',
      '1.2',
      '1/2/3',
      '5//2//2026',
      '/5/2/2026',
    ],
    ...['2025-2026', '05/2023/NĐ-CP', '29-NQ/TW', 'ngày 7/2024', 'thứ Hai, 7/2024', 'thứ 8, ngày 5/2/2026', 'tháng 7-8', 'tháng 6/7/8'],
    ...[
      'từ ngày 1 đến ngày 5/2/2026',
      '5/2/2026 5/3/2026',
      '5/2/2026 5/3',
      '5/2/2026 (5/3/2026)',
      '7 giờ 30 ngày 5/2/2026',
      'ngày 105 tháng 2',
      '5/2/20266',
      '12345678901',
    ],
    ...[
      'ngày constructor tháng __proto__',
      'năm hai nghìn hai nghìn',
      'ngày năm năm',
      '5/2/2026 (mùng 1 tháng Giêng) x',
      '٥/٢/٢٠٢٦',
      '\ud800',
    ],
    ...['5 tháng', 'quý I âm lịch', 'tháng 7/2024 (mùng 1 Tết)', 'năm Bính Ngọ năm Bính Ngọ'],
  ])('%j is not a date', (text) =>
    expect(parseDate(text)).toEqual({
      value: undefined,
      problems: [{ code: 'not-a-date', start: 0, end: text.length, candidates: [] }],
    }),
  )

  test.each([{ year: 0 }, { year: 10000 }, { year: 2026.5 }, { shortYears: Number.NaN }])('refuses the option %o', (options) =>
    expect(() => parseDate('5/2', options)).toThrow(new RangeError(`${Object.values(options)[0]} is not a year from 1 to 9999`)),
  )
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...'ngày tháng năm mùng rằm quý thứ tết nguyên đán giêng chạp nhuận bính ngọ tức nhằm âm dương lịch chủ nhật hai mươi mười lăm nghìn trăm không linh'.split(
      ' ',
    ),
    ...['5', '12', '31', '2026', '26', '/', '-', '.', ',', '(', ')', 'I', 'T', ' '],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  )

  test('gives a reading or a reason, inside the text, and the same each time', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }), (text, year) => {
        const parsed = parseDate(text, year ? { year } : {})
        expect(parseDate(text, year ? { year } : {})).toEqual(parsed)
        expect(parsed.value !== undefined || parsed.problems.length > 0).toBe(true)
        for (const { start, end } of parsed.problems) expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true])
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['5', '/', ' ', 'năm ', '5/2/2026 ', '\u0301', 'a', 'tháng năm '])('takes no longer than the text is long: %j', (piece) => {
    const time = (times: number) => {
      const text = piece.repeat(times)
      return Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now()
          parseDate(text)
          return performance.now() - start
        }),
      )
    }
    time(1000)
    expect(time(400_000)).toBeLessThan(12 * time(100_000) + 5)
  })
})
