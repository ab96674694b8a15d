import { toneStyle } from '@bantin/transforms/tone-style'
import { describe, expect, test } from 'vitest'
import { fixed, textAfter } from './run.ts'

describe('styles', () => {
  test.each<[text: string, first: string, main: string]>([
    ['Sức khoẻ, sức khỏe', 'Sức khỏe, sức khỏe', 'Sức khoẻ, sức khoẻ'],
    ['HOÀ GIẢI ở thuỷ điện', 'HÒA GIẢI ở thủy điện', 'HOÀ GIẢI ở thuỷ điện'],
    ['Quý, quà, giúp, toàn', 'Quý, quà, giúp, toàn', 'Quý, quà, giúp, toàn'],
    ['hòan thành', 'hoàn thành', 'hoàn thành'],
  ])('%j → %j, %j', (text, first, main) => {
    expect(textAfter(toneStyle(), text)).toBe(first)
    expect(textAfter(toneStyle({ style: 'first-vowel' }), text)).toBe(first)
    expect(textAfter(toneStyle({ style: 'main-vowel' }), text)).toBe(main)
  })
})

test('each form is reported once, where it first stands', () => {
  const markdown = '## Hoá đơn\n\nXuất hoá đơn,\nhoá đơn **hoá** chất.\n\n![Thuỷ lợi](a.png "Hoá chất")'
  expect(fixed(toneStyle({ style: 'first-vowel' }), markdown)).toMatchInlineSnapshot(`
    {
      "found": [
        "1:4–1:7 spelling/tone-style “Hoá” được viết lại thành “Hóa”, 2 chỗ trong bài. ["Hoá" → "Hóa"]",
        "3:6–3:9 spelling/tone-style “hoá” được viết lại thành “hóa”, 3 chỗ trong bài. ["hoá" → "hóa"]",
        "6:3–6:7 spelling/tone-style “Thuỷ” được viết lại thành “Thủy”. ["Thuỷ" → "Thủy"]",
      ],
      "tree": "heading depth=2
      text "Hóa đơn"
    paragraph
      text "Xuất hóa đơn,\\nhóa đơn "
      strong
        text "hóa"
      text " chất."
    paragraph
      image url=a.png alt=Thủy lợi title=Hóa chất",
    }
  `)
})

test('names that are protected, code, quotations and other languages stay', () => {
  const style = toneStyle({ style: 'first-vowel', protect: ['Thuý Hoà'] })
  const markdown = 'Cửa hàng Thuý Hoà, `hoá` <https://a.example/hoá> :tieng[hoá]{lang=rad}\n\n> hoá đơn'
  expect(fixed(style, markdown).found).toEqual([])
  expect(fixed(style, 'Bà Hoà ở Thuý Hoà').found).toHaveLength(1)
  expect(fixed(style, 'hoá', 'rad').found).toEqual([])
})
