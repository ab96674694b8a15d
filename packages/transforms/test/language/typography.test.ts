import { typography } from '@bantin/transforms/typography'
import { describe, expect, test } from 'vitest'
import { fixed, textAfter } from './run.ts'

describe('in one text', () => {
  test.each<[text: string, expected: string]>([
    ['Gặt sớm , phơi khô ; cất kho .', 'Gặt sớm, phơi khô; cất kho.'],
    ['Mang thẻ,giấy hẹn;đến sớm', 'Mang thẻ, giấy hẹn; đến sớm'],
    ['Nhà văn hóa ( tầng 2 )', 'Nhà văn hóa (tầng 2)'],
    ['Nước  lên   nhanh', 'Nước lên nhanh'],
    ['Gọi là "lúa ma" hay "cỏ lồng vực"', 'Gọi là “lúa ma” hay “cỏ lồng vực”'],
    ['Biển "cấm\nđường" đặt ở cầu', 'Biển “cấm\nđường” đặt ở cầu'],
    ['Dài 5" và 7\'', 'Dài 5" và 7\''],
    ['Lúc 7:30 , tỉ số 2 : 1, từ 2021-2025', 'Lúc 7:30, tỉ số 2 : 1, từ 2021-2025'],
    ['Xem a.vn/x,y và chờ…', 'Xem a.vn/x,y và chờ…'],
    ['Hàng một\n, hàng hai', 'Hàng một, hàng hai'],
  ])('%j → %j', (text, expected) => {
    expect(textAfter(typography(), text)).toBe(expected)
    expect(textAfter(typography(), expected)).toBe(expected)
  })
})

describe('across markup', () => {
  test.each<[markdown: string, expected: string]>([
    ['**Lưu ý** , mang thẻ', 'Lưu ý, mang thẻ'],
    ['Biển "**cấm** đường" ở cầu', 'Biển “cấm đường” ở cầu'],
    ['"`mã`" và "[thẻ](a.md)"', '“” và “thẻ”'],
    ['Nước **lên** nhanh', 'Nước lên nhanh'],
    ['( **tầng 2** )', '(tầng 2)'],
    ['Mang thẻ,**giấy hẹn**', 'Mang thẻ, giấy hẹn'],
    ['[Mang thẻ,](a.md)giấy', 'Mang thẻ,giấy'],
    ['một "nửa **trích', 'một "nửa **trích'],
    ['dòng "một\\\nhai" nữa', 'dòng "mộthai" nữa'],
  ])('%j → %j', (markdown, expected) => expect(textAfter(typography(), markdown)).toBe(expected))
})

test('places and fixes', () => {
  const markdown = [
    '# Họp tại "**nhà** văn hóa" , thôn ( tầng 2 )',
    '- mục  một\n  mang thẻ,giấy\n  **hẹn** .',
    '| Nơi  họp | a |\n| - | - |\n| Sân "đình" | ( b ) |',
    '![x  "y"](a.png) và [thẻ](a.md "xem  thêm")',
    'Gặt **sớm** **,** hay [ a ] và\n, b &amp; c  d',
  ].join('\n\n')
  expect(fixed(typography(), markdown)).toMatchInlineSnapshot(`
    {
      "found": [
        "1:11–1:12 typography/quotes Dấu nháy thẳng " được đổi thành “ ["\\"" → "“"]",
        "1:27–1:28 typography/quotes Dấu nháy thẳng " được đổi thành ” ["\\"" → "”"]",
        "1:28–1:29 typography/space-before-punct Thừa dấu cách trước “,”. [" " → ""]",
        "1:37–1:38 typography/space-inside-brackets Thừa dấu cách ở mặt trong của “(”. [" " → ""]",
        "1:44–1:45 typography/space-inside-brackets Thừa dấu cách ở mặt trong của “)”. [" " → ""]",
        "3:6–3:8 typography/double-space Có 2 dấu cách liền nhau. ["  " → " "]",
        "4:11–4:12 typography/space-after-punct Thiếu dấu cách sau “,”. ["," → ", "]",
        "5:10–5:11 typography/space-before-punct Thừa dấu cách trước “.”. [" " → ""]",
        "7:6–7:8 typography/double-space Có 2 dấu cách liền nhau. ["  " → " "]",
        "9:7–9:8 typography/quotes Dấu nháy thẳng " được đổi thành “ ["\\"" → "“"]",
        "9:12–9:13 typography/quotes Dấu nháy thẳng " được đổi thành ” ["\\"" → "”"]",
        "9:17–9:18 typography/space-inside-brackets Thừa dấu cách ở mặt trong của “(”. [" " → ""]",
        "9:19–9:20 typography/space-inside-brackets Thừa dấu cách ở mặt trong của “)”. [" " → ""]",
        "11:4–11:6 typography/double-space Có 2 dấu cách liền nhau. ["  " → " "]",
        "11:6–11:7 typography/quotes Dấu nháy thẳng " được đổi thành “ ["\\"" → "“"]",
        "11:8–11:9 typography/quotes Dấu nháy thẳng " được đổi thành ” ["\\"" → "”"]",
        "11:36–11:38 typography/double-space Có 2 dấu cách liền nhau. ["  " → " "]",
        "13:12–13:13 typography/space-before-punct Thừa dấu cách trước “,”.",
        "13:24–13:25 typography/space-inside-brackets Thừa dấu cách ở mặt trong của “[”.",
        "13:26–13:27 typography/space-inside-brackets Thừa dấu cách ở mặt trong của “]”.",
        "13:31–14:1 typography/space-before-punct Thừa dấu cách trước “,”.",
        "14:8–14:10 typography/double-space Có 2 dấu cách liền nhau.",
      ],
      "tree": "heading depth=1
      text "Họp tại “"
      strong
        text "nhà"
      text " văn hóa”, thôn (tầng 2)"
    list
      listItem
        paragraph
          text "mục một\\nmang thẻ, giấy\\n"
          strong
            text "hẹn"
          text "."
    table
      tableRow
        tableCell
          text "Nơi họp"
        tableCell
          text "a"
      tableRow
        tableCell
          text "Sân “đình”"
        tableCell
          text "(b)"
    paragraph
      image url=a.png alt=x “y”
      text " và "
      link url=a.md title=xem thêm
        text "thẻ"
    paragraph
      text "Gặt "
      strong
        text "sớm"
      text ""
      strong
        text ","
      text " hay [a] và, b & c d"",
    }
  `)
})

test('quotations, code, addresses and other languages stay', () => {
  const markdown = '> Lời  "người khác" ,\n\n`a  b` :tieng[x  "y" ,]{lang=rad} <https://a.example/x,y>\n\n:::tieng{lang=rad}\nx  "y" ,\n:::'
  expect(fixed(typography(), markdown).found).toEqual([])
  expect(fixed(typography(), 'a  b', 'rad').found).toEqual([])
})

describe('options', () => {
  test('dashes', () => {
    const text = 'kinh tế - xã hội 2021-2025'
    expect(textAfter(typography(), text)).toBe(text)
    expect(textAfter(typography({ rangeDash: true }), text)).toBe('kinh tế - xã hội 2021–2025')
    expect(textAfter(typography({ spacedDash: true }), text)).toBe('kinh tế – xã hội 2021-2025')
    expect(fixed(typography({ rangeDash: true, spacedDash: true }), text).found).toMatchInlineSnapshot(`
      [
        "1:8–1:11 typography/spaced-dash Gạch nối giữa hai dấu cách được đổi thành gạch ngang – [" - " → " – "]",
        "1:22–1:23 typography/range-dash Khoảng số dùng gạch nối; đã đổi thành – ["-" → "–"]",
      ]
    `)
  })
  test('rules that are off', () => {
    const off = ['quotes', 'double-space', 'space-inside-brackets', 'space-before-punct'] as const
    expect(fixed(typography({ off }), 'Họp  tại "nhà" , (  tầng 2 )').found).toEqual([])
    expect(textAfter(typography({ off: ['quotes'] }), 'Họp  tại "nhà"')).toBe('Họp tại "nhà"')
  })
})
