import { spelling } from '@bantin/transforms/spelling'
import { describe, expect, test } from 'vitest'
import { parse, sketch } from '../parse.ts'
import { fixed } from './run.ts'

test('impossible syllables, with their places; only a moved tone mark has a fix', () => {
  const markdown = [
    '## Nghành điện thuờng báo',
    'Công việc hòan thành, **ngh**ành nước\nsẽ quyêt toán.',
    '- Người dân *đựơc* mời\n  đến nhà',
    '| Điểm tíêp nhận |\n| - |\n| Pháttriển làng |',
    '![Nghành lúa](a.png "Sân khao thuờng") và [thẻ](a.md "Nghành y")',
    '[^1]: Nghành này',
  ].join('\n\n')
  const { tree, found } = fixed(spelling(), markdown)
  expect(tree).toBe(sketch(parse(markdown)))
  expect(found).toMatchInlineSnapshot(`
    [
      "1:4–1:10 spelling/impossible-syllable “Nghành” không đúng chính tả tiếng Việt. Có phải “Ngành”?",
      "1:16–1:22 spelling/impossible-syllable “thuờng” không đúng chính tả tiếng Việt. Có phải “thường”?",
      "3:11–3:15 spelling/impossible-syllable “hòan” không đúng chính tả tiếng Việt. Có phải “hoàn”? ["hòan" → "hoàn"]",
      "3:25–3:33 spelling/impossible-syllable “nghành” không đúng chính tả tiếng Việt. Có phải “ngành”?",
      "4:4–4:9 spelling/impossible-syllable “quyêt” không đúng chính tả tiếng Việt. Có phải “quyết” hay “quyệt”?",
      "6:14–6:18 spelling/impossible-syllable “đựơc” không đúng chính tả tiếng Việt. Có phải “được”? ["đựơc" → "được"]",
      "9:8–9:12 spelling/impossible-syllable “tíêp” không đúng chính tả tiếng Việt. Có phải “tiếp”? ["tíêp" → "tiếp"]",
      "13:3–13:9 spelling/impossible-syllable “Nghành” không đúng chính tả tiếng Việt. Có phải “Ngành”?",
      "13:31–13:37 spelling/impossible-syllable “thuờng” không đúng chính tả tiếng Việt. Có phải “thường”?",
      "13:55–13:61 spelling/impossible-syllable “Nghành” không đúng chính tả tiếng Việt. Có phải “Ngành”?",
      "15:7–15:13 spelling/impossible-syllable “Nghành” không đúng chính tả tiếng Việt. Có phải “Ngành”?",
    ]
  `)
})

describe('left alone', () => {
  test.each([
    'Bón 50 kg kali, 3 cm nước, gọi đường dây 0200 555 0101',
    'Krông Pắc, Ea H’leo, Đắk Lắk, Mát-xcơ-va',
    'Tải tệp PDF ở bantin.example, gửi thuờng@bantin.example',
    '`nghành`',
    '> Bản cũ viết “nghành”.',
    ':tieng[nghành]{lang=rad}',
    ':::tieng{lang=rad}\nnghành ![nghành](a.png)\n:::',
    '<https://a.example/nghành>',
  ])('%j', (markdown) => expect(fixed(spelling(), markdown).found).toEqual([]))
  test('another language', () => expect(fixed(spelling(), 'nghành', 'rad').found).toEqual([]))
  test('words to ignore', () => expect(fixed(spelling({ ignore: ['nghành'] }), 'Nghành điện').found).toEqual([]))
})

test('a word is judged by its own block', () => {
  const markdown = 'Visit the tiéng market\n\nNghành điện\n\nthe tiéng market'
  expect(fixed(spelling(), markdown).found.map((one) => one.split(' ')[0])).toEqual(['3:1–3:7'])
})
