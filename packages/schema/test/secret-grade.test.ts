import { secretGrade } from '@bantin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a mark is a line of its own in capitals, or the value of “Độ mật”', () => {
  test.each<[text: string, grade: string | undefined]>([
    ['MẬT', 'mật'],
    ['TỐI MẬT', 'tối mật'],
    ['TUYỆT MẬT', 'tuyệt mật'],
    ['  [TUYỆT  MẬT] ', 'tuyệt mật'],
    ['M Ậ T', 'mật'],
    ['T   U   Y   Ệ   T     M   Ậ   T', 'tuyệt mật'],
    ['TỐI\u00a0MẬT', 'tối mật'],
    ['TỐI MẬT'.normalize('NFD'), 'tối mật'],
    ['M\u200bẬT', 'mật'],
    ['HỎA TỐC - MẬT', 'mật'],
    ['TUYỆT MẬT (bản số: 03)'.toUpperCase(), 'tuyệt mật'],
    ['MẬT\tĐộc lập - Tự do - Hạnh phúc', 'mật'],
    ['Độ mật: Mật', 'mật'],
    ['Mức độ mật: tối mật', 'tối mật'],
    ['ĐỘ MẬT: TUYỆT MẬT', 'tuyệt mật'],
    ['Họp giao ban tháng 7\nMẬT\nThành phần', 'mật'],
    ['| UBND XÃ ĐỒI THÔNG | MẬT |', 'mật'],
    ['| MẬT | | |', 'mật'],
    ['| UBND XÃ | TỐI MẬT | Số 3 |', 'tối mật'],
    ['| Độ mật | Mật | Số bản |', 'mật'],
    ['| SÁP | MẬT | PHẤN HOA |', undefined],
    ['| MẬT | SÁP | PHẤN HOA |', undefined],
    ['| SÁP   | MẬT   | PHẤN HOA |', undefined],
    ['Mật', undefined],
    ['mật', undefined],
    ['MẬT ONG RỪNG', undefined],
    ['MẬT ĐỘ DÂN SỐ', undefined],
    ['GIỮ BÍ MẬT MẬT KHẨU', undefined],
    ['Không ghi mật khẩu ra giấy.', undefined],
    ['Độ mật: không', undefined],
    ['Số: 12-BC/ĐU(M)', undefined],
    ['Lưu hành nội bộ', undefined],
    ['', undefined],
  ])('%j', (text, grade) => expect(secretGrade(text)).toBe(grade))

  test.each(['Mật', 'mật', 'Tối mật', ' (tuyệt mật) '])('in a frame also %j', (text) => {
    expect(secretGrade(text)).toBeUndefined()
    expect(secretGrade(text, { framed: true })).toBe(
      text
        .replace(/[^\p{L} ]/gu, '')
        .trim()
        .toLowerCase(),
    )
  })
})

const mark = fc.array(fc.constantFrom('M', 'Ậ', 'T', 'Ố', 'I', ' ', 'ậ', 't', 'MẬT', 'TỐI', 'Độ mật:', '\n', '-', 'ONG', '|', '\t'), {
  maxLength: 12,
})

test('a mark is found in NFC and in NFD alike, and in a longer text too', () => {
  fc.assert(
    fc.property(mark, (parts) => {
      const text = parts.join('')
      const grade = secretGrade(text)
      expect(secretGrade(text.normalize('NFD'))).toBe(grade)
      if (grade) expect(secretGrade(`Kính gửi các thôn\n${text}\nNơi nhận`)).toBe(grade)
    }),
    { numRuns: 1000 },
  )
})

test('a long line is not looked through', () => {
  expect(secretGrade('MẬT '.repeat(1_000_000))).toBeUndefined()
})
