import { normalise } from '@bantin/transforms/normalise'
import { describe, expect, test } from 'vitest'
import { fixed, textAfter } from './run.ts'

/** U+00A0 is written ~ and U+00AD ¬ here. */
const after = (text: string) => textAfter(normalise, text.replaceAll('~', '\u00a0').replaceAll('¬', '\u00ad'))

describe('letters', () => {
  test.each<[text: string, expected: string]>([
    ['\u00d0iểm tiêm chủng', 'Điểm tiêm chủng'],
    ['theo QÐ số 5 của HÐND xã', 'theo QĐ số 5 của HĐND xã'],
    ['chi\u0441ục thú y', 'chicục thú y'],
    ['thóc gi\u0430, m\u0430y tính', 'thóc gia, may tính'],
    ['cây sǎn, mùa nǎm', 'cây săn, mùa năm'],
    ['n¬ước sạch, n\u200bước máy', 'nước sạch, nước máy'],
    ['\ufeffLúa chín', 'Lúa chín'],
    ['Thóc, gạo và ngô', 'Thóc, gạo và ngô'],
    ['Ma-xcơ-va: Москва', 'Ma-xcơ-va: Москва'],
    ['Buôn Ƀă, êa, ƀuôn Đrăp', 'Buôn Ƀă, êa, ƀuôn Đrăp'],
  ])('%j → %j', (text, expected) => expect(after(text)).toBe(expected))
})

describe('spaces', () => {
  test.each<[text: string, expected: string]>([
    ['nước~sạch', 'nước sạch'],
    ['nước~~~sạch', 'nước sạch'],
    ['nước ~sạch~ về', 'nước sạch về'],
    ['nước\u2003sạch\u202fvề', 'nước sạch về'],
    ['nước~\nsạch\n~về', 'nước\nsạch\nvề'],
    ['~~~Thụt đầu dòng', 'Thụt đầu dòng'],
    ['cuối dòng~~', 'cuối dòng'],
    ['Hết giờ.~Nghỉ', 'Hết giờ. Nghỉ'],
    ['~', ''],
  ])('%j → %j', (text, expected) => expect(after(text)).toBe(expected))

  test.each(['số~12, 5~kg, 1\u202f000', 'TS.~Bình', 'đ/c~An', 'Chương~IV', 'lúa~– ngô', 'Nguyễn V.~A.~Bình'])('%j stays', (text) =>
    expect(fixed(normalise, text.replaceAll('~', '\u00a0')).found).toEqual([]),
  )
})

test('places and fixes, in text, in quotations, in descriptions and titles', () => {
  const markdown = [
    '## \u00d0iểm **tiêm\u00a0chủng** n\u00adước',
    '![\u00d0ường làng](a.png "Ảnh \u00d0ẹp") và [xem](b.md "S\u00d0 x")',
    '> Lời người khác:\n> \u00d0úng',
    '- một\n  hai \u00d0ó',
    '[^1]: Chú\n    thích \u00d0ó',
    '| \u00d0 | Lúa\u00a0mùa |\n| - | - |\n| a | \u00d0ông xuân |',
  ].join('\n\n')
  expect(fixed(normalise, markdown)).toMatchInlineSnapshot(`
    {
      "found": [
        "1:4–1:5 text/lookalike-letter Trong “Ðiểm” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "1:15–1:16 text/special-space Khoảng trắng đặc biệt U+00A0 được thay bằng dấu cách thường. ["~" → " "]",
        "1:25–1:26 text/invisible-sign Ở “nước” có ký tự vô hình U+00AD, đã bỏ. ["¬" → ""]",
        "3:3–3:4 text/lookalike-letter Trong “Ðường” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "3:26–3:27 text/lookalike-letter Trong “Ðẹp” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "3:48–3:49 text/lookalike-letter Trong “SÐ” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "6:3–6:4 text/lookalike-letter Trong “Ðúng” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "9:7–9:8 text/lookalike-letter Trong “Ðó” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "12:11–12:12 text/lookalike-letter Trong “Ðó” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
        "14:10–14:11 text/special-space Khoảng trắng đặc biệt U+00A0 được thay bằng dấu cách thường. ["~" → " "]",
        "16:7–16:8 text/lookalike-letter Trong “Ðông” có ký tự U+00D0 chỉ trông giống “Đ”. ["Ð" → "Đ"]",
      ],
      "tree": "heading depth=2
      text "Điểm "
      strong
        text "tiêm chủng"
      text " nước"
    paragraph
      image url=a.png alt=Đường làng title=Ảnh Đẹp
      text " và "
      link url=b.md title=SĐ x
        text "xem"
    blockquote
      paragraph
        text "Lời người khác:\\nĐúng"
    list
      listItem
        paragraph
          text "một\\nhai Đó"
    footnoteDefinition identifier=1
      paragraph
        text "Chú\\nthích Đó"
    table
      tableRow
        tableCell
          text "Ð"
        tableCell
          text "Lúa mùa"
      tableRow
        tableCell
          text "a"
        tableCell
          text "Đông xuân"",
    }
  `)
})

test('what is escaped or would become markup is reported without a fix', () => {
  const markdown = [
    '\u200b- không thành danh sách',
    '\u00a0**Thụt** vào',
    '1.\u00a0Một, hai',
    '\\* sao \u00d0ó',
    'a\u200b*b, **c**\u200b"d"',
    '[S\u00d0]\n\n[S\u00d0]: a.md',
    '![a\\_ \u00d0ó](a.png)',
  ].join('\n\n')
  expect(fixed(normalise, markdown).found).toMatchInlineSnapshot(`
    [
      "1:1–1:2 text/invisible-sign Có ký tự vô hình U+200B, đã bỏ.",
      "3:1–3:2 text/special-space Khoảng trắng đặc biệt U+00A0 được bỏ đi.",
      "5:3–5:4 text/special-space Khoảng trắng đặc biệt U+00A0 được thay bằng dấu cách thường.",
      "7:7–7:8 text/lookalike-letter Trong “Ðó” có ký tự U+00D0 chỉ trông giống “Đ”.",
      "9:2–9:3 text/invisible-sign Ở “a” có ký tự vô hình U+200B, đã bỏ.",
      "9:12–9:13 text/invisible-sign Ở “c” có ký tự vô hình U+200B, đã bỏ.",
      "11:3–11:4 text/lookalike-letter Trong “SÐ” có ký tự U+00D0 chỉ trông giống “Đ”.",
      "15:1–15:17 text/lookalike-letter Trong “Ðó” có ký tự U+00D0 chỉ trông giống “Đ”.",
    ]
  `)
})

test('code, addresses and other languages stay', () => {
  const markdown =
    '`\u00d0ó` https://a.example/\u00d0 [x](b\u00d0.md) :tieng[\u00d0ak n\u00adao]{lang=is}\n\n    \u00d0ó\n\n:::tieng{lang=is}\n\u00d0ó ![\u00d0ó](a.png)\n:::'
  expect(fixed(normalise, markdown).found).toEqual([])
  expect(fixed(normalise, '\u00d0iểm', 'rad').found).toEqual([])
})
