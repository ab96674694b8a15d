import { describe, expect, test } from 'vitest'
import { findCitations } from '../src/index.ts'

const SIZE = 60_000

/** The fastest of some runs: a slower one was disturbed. */
function milliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run++) {
    const start = performance.now()
    findCitations(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('four times the text takes about four times as long', () => {
  test.each([
    '1/',
    '9',
    'a',
    ' ',
    '\n',
    '\u00a0',
    '\u0301',
    'a\u0301',
    '\u00ad',
    '\ud800',
    'Nghị quyết số ',
    'Nghị quyết này ',
    'Nghị quyết 18, ',
    'Nghị quyết Đại hội đại biểu ',
    'Nghị quyết của ',
    '-NQ/TW',
    '18-NQ/TW,',
    'QĐ-UBND-',
    'khoản 1, ',
    'điểm a, ',
    'Điều 5 và ',
    'Luật ',
    'Luật Aa bb cc dd ee 1 ',
    'Luật sửa đổi, bổ sung một số điều của ',
    'Điều lệ Đảng ',
    'của Ban ',
    'Quyết định số 1/QĐ-UBND của Ban Aa bb ',
    '(khóa ',
    'Bộ Bộ Bộ ban hành Nghị quyết 18-NQ/TW ',
  ])('%j', (piece) => {
    const text = piece.repeat(SIZE / piece.length)
    findCitations(text)
    const once = milliseconds(text)
    expect(milliseconds(text.repeat(4))).toBeLessThan(Math.max(once, 1) * 12)
  })

  test('many documents of one number', () => {
    const write = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `Nghị quyết số 18-NQ/TW ngày ${1 + (at % 28)}/${1 + (at % 12)}/${1960 + (at % 60)}. Nghị quyết 18. `,
      ).join('')
    const once = milliseconds(write(600))
    expect(milliseconds(write(2400))).toBeLessThan(Math.max(once, 1) * 12)
  })
})
