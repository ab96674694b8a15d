import type { Diagnostic } from '@bantin/diagnostics'
import { applyTransforms, type Transform } from '@bantin/transforms'
import { normalise } from '@bantin/transforms/normalise'
import remarkSpelling, { spelling } from '@bantin/transforms/spelling'
import { toneStyle } from '@bantin/transforms/tone-style'
import { typography } from '@bantin/transforms/typography'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { listen, parse } from '../parse.ts'

const whole = ({ ruleId, severity, message, help }: Diagnostic): string =>
  [`${ruleId} (${severity})`, message.vi, help.vi, message.en, help.en].join('\n').replaceAll('\u00a0', '~')

const CASES: readonly (readonly [transform: Transform, markdown: string])[] = [
  [normalise, '\u00d0iểm'],
  [normalise, 'n\u00adước'],
  [normalise, 'nước\u00a0sạch'],
  [typography(), 'Gặt sớm , phơi'],
  [typography(), 'Gặt sớm,phơi'],
  [typography(), 'Gặt sớm ( phơi)'],
  [typography(), 'Gặt  sớm'],
  [typography(), '"Gặt'],
  [typography(), '"Gặt"'],
  [typography({ rangeDash: true }), '2021-2025'],
  [typography({ spacedDash: true }), 'gặt - phơi'],
  [spelling(), 'quyêt toán'],
  [toneStyle({ style: 'main-vowel' }), 'hòa, hòa'],
]

test('the whole text of every rule', () => {
  const found = CASES.flatMap(([transform, markdown]) => {
    const context = listen()
    applyTransforms(parse(markdown), [transform], context)
    return context.found.slice(0, 1).map(whole)
  })
  expect(found.join('\n\n')).toMatchInlineSnapshot(`
    "text/lookalike-letter (warning)
    Trong “Ðiểm” có ký tự U+00D0 chỉ trông giống “Đ”.
    Gõ lại “Đ”. Bản phát hành đã dùng cách viết đúng.
    “Ðiểm” has the character U+00D0, which only looks like “Đ”.
    Type “Đ” again. What is published already has it right.

    text/invisible-sign (info)
    Ở “nước” có ký tự vô hình U+00AD, đã bỏ.
    Xóa rồi gõ lại chỗ này. Bản phát hành đã dùng cách viết đúng.
    “nước” has the invisible character U+00AD; it was taken out.
    Delete this place and type it again. What is published already has it right.

    text/special-space (info)
    Khoảng trắng đặc biệt U+00A0 được thay bằng dấu cách thường.
    Xóa và gõ lại bằng phím cách. Bản phát hành đã dùng cách viết đúng.
    The special space U+00A0 was made an ordinary one.
    Delete it and press the space bar. What is published already has it right.

    typography/space-before-punct (info)
    Thừa dấu cách trước “,”.
    Xóa dấu cách. Bản phát hành đã dùng cách viết đúng.
    There is a space before “,”.
    Delete the space. What is published already has it right.

    typography/space-after-punct (info)
    Thiếu dấu cách sau “,”.
    Thêm một dấu cách. Bản phát hành đã dùng cách viết đúng.
    There is no space after “,”.
    Add a space. What is published already has it right.

    typography/space-inside-brackets (info)
    Thừa dấu cách ở mặt trong của “(”.
    Xóa dấu cách. Bản phát hành đã dùng cách viết đúng.
    There is a space on the inner side of “(”.
    Delete the space. What is published already has it right.

    typography/double-space (info)
    Có 2 dấu cách liền nhau.
    Chỉ để một dấu cách. Bản phát hành đã dùng cách viết đúng.
    There are 2 spaces in a row.
    Leave one. What is published already has it right.

    typography/quotes (info)
    Dấu nháy thẳng " được đổi thành “
    Dùng “ ” và ‘ ’ bên trong. Bản phát hành đã dùng cách viết đúng.
    The straight quotation mark " became “
    Use “ ”, and ‘ ’ inside them. What is published already has it right.

    typography/range-dash (info)
    Khoảng số dùng gạch nối; đã đổi thành –
    Dùng gạch ngang –, không có dấu cách. Bản phát hành đã dùng cách viết đúng.
    A range of numbers had a hyphen; it became –
    Use an en dash without spaces. What is published already has it right.

    typography/spaced-dash (info)
    Gạch nối giữa hai dấu cách được đổi thành gạch ngang –
    Dùng gạch ngang –. Bản phát hành đã dùng cách viết đúng.
    A hyphen between spaces became an en dash –
    Use an en dash. What is published already has it right.

    spelling/impossible-syllable (warning)
    “quyêt” không đúng chính tả tiếng Việt. Có phải “quyết” hay “quyệt”?
    Sửa lại từ này. Nếu là tiếng khác, viết :tieng[…]{lang=…}; nếu là tên riêng, thêm vào “ignore” của spelling.
    “quyêt” is not possible in Vietnamese. Did you mean “quyết” or “quyệt”?
    Correct the word. Mark another language with :tieng[…]{lang=…}; add a name to “ignore” of spelling.

    spelling/tone-style (info)
    “hòa” được viết lại thành “hoà”, 2 chỗ trong bài.
    Viết dấu thanh theo kiểu của bản tin. Nếu đây là tên riêng phải giữ, thêm vào “protect” của toneStyle.
    “hòa” became “hoà”, in 2 places of the item.
    Place tone marks as the bulletin does. If it is a name that must stay, add it to “protect” of toneStyle."
  `)
})

test('options of a remark plugin', () => {
  const said = (options: Parameters<typeof remarkSpelling>[0] = {}) => {
    const processor = unified().use(remarkParse).use(remarkSpelling, options)
    const file = new VFile('Nghành điện, quyêt toán')
    processor.runSync(processor.parse(file), file)
    return file.messages.map((one) => one.reason)
  }
  expect(said()).toHaveLength(2)
  expect(said({ ignore: ['nghành'], messages: 'en' })).toEqual(['“quyêt” is not possible in Vietnamese. Did you mean “quyết” or “quyệt”?'])
  expect(said({ language: 'rad' })).toEqual([])
})
