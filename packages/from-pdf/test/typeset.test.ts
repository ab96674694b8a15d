import { wordsOf } from '@bantin/drafting'
import { describe, expect, test } from 'vitest'
import { manuscriptOf, outline } from './support/read.ts'
import { typeset } from './support/typst.ts'

const SIGN = '#let sign(n) = text(size: 6pt, baseline: -3.5pt)[#n]\n'
const COLUMN =
  'Thóc phơi trên sân phải đảo đều, mỗi giờ một lượt, cho tới khi hạt giòn tan giữa hai hàm răng. Trời chuyển mưa thì gom ngay.'

describe.each<[name: string, tags: boolean]>([
  ['with tags', true],
  ['by its look', false],
])('%s', (_, tags) => {
  test.each<[name: string, source: string, expected: readonly string[]]>([
    [
      'a title, paragraphs, words that are bold or italic, a link',
      '= Gặt sớm\nNước lên *rất nhanh*, gặt _trước_ khi mưa. Xem #link("https://songngan.example/gat")[lịch gặt].\n\nMỗi nhà cử hai người ra đồng.',
      [
        `${tags ? 'heading1: ' : ''}**Gặt sớm**`,
        'Nước lên **rất nhanh**, gặt _trước_ khi mưa. Xem [lịch gặt](https://songngan.example/gat).',
        'Mỗi nhà cử hai người ra đồng.',
      ],
    ],
    [
      'lists',
      '- Phơi mỏng\n- Đảo đều, mỗi giờ một lượt cho tới khi hạt thóc giòn tan, kể cả những hôm trời chỉ hửng nắng một lúc\n\nRồi:\n\n+ Đóng bao\n+ Cất kho',
      [
        '• Phơi mỏng',
        '• Đảo đều, mỗi giờ một lượt cho tới khi hạt thóc giòn tan, kể cả những hôm trời chỉ hửng nắng một lúc',
        'Rồi:',
        '1. Đóng bao',
        '2. Cất kho',
      ],
    ],
    [
      'lists in lists',
      'Việc của mỗi nhà trong tuần này là:\n\n+ Phơi mỏng\n  - đảo đều\n  - mỗi giờ một lượt\n    + sáng\n    + chiều\n+ Đóng bao\n  + cân\n  + ghi sổ\n+ Cất kho',
      [
        'Việc của mỗi nhà trong tuần này là:',
        '1. Phơi mỏng',
        '  • đảo đều',
        '  • mỗi giờ một lượt',
        '    1. sáng',
        '    2. chiều',
        '2. Đóng bao',
        '  1. cân',
        '  2. ghi sổ',
        '3. Cất kho',
      ],
    ],
    [
      'a ruled table with a merged cell',
      '#table(columns: 3, [Xóm], [Ngày], [Nơi tiêm], [Đông], [12/5], table.cell(rowspan: 2)[Sân đình], [Đoài], [13/5])\nHết bảng.',
      ['| Xóm | Ngày | Nơi tiêm |', '| Đông | 12/5 | Sân đình |', '| Đoài | 13/5 |', 'Hết bảng.'],
    ],
    [
      'two columns below a title over both',
      `#align(center)[#text(size: 16pt)[*Phơi thóc, đóng bao, cất kho cho khô*]]\n#columns(2)[#set par(justify: true)\n${Array.from({ length: 8 }, (_, i) => `Đoạn ${i + 1}. ${COLUMN}\n`).join('\n')}]\nDòng cuối nằm dưới cả hai cột chữ.`,
      [
        '**Phơi thóc, đóng bao, cất kho cho khô**',
        ...Array.from({ length: 8 }, (_, i) => `Đoạn ${i + 1}. ${COLUMN}`),
        'Dòng cuối nằm dưới cả hai cột chữ.',
      ],
    ],
    [
      'a paragraph that goes on over the page',
      `#set page(height: 60mm)\n#set par(justify: true)\n${`${COLUMN} `.repeat(5)}\n\nMở đoạn mới.`,
      [Array.from({ length: 5 }, () => COLUMN).join(' '), 'Mở đoạn mới.'],
    ],
  ])('%s', async (_name, source, expected) => {
    expect(outline((await manuscriptOf(typeset(source, { tags }))).blocks)).toEqual(expected)
  })

  test('running heads and page numbers are left out, and listed', async () => {
    const source = `#set page(numbering: "– 1 –", header: [Bản tin Làng Ven · Số 7])\nTrang đầu nói về gặt lúa.\n#pagebreak()\nTrang hai nói về phơi thóc.\n#pagebreak()\nTrang ba nói về cất kho.`
    const { blocks, leftOut } = await manuscriptOf(typeset(source, { tags }))
    expect(outline(blocks)).toEqual(['Trang đầu nói về gặt lúa.', 'Trang hai nói về phơi thóc.', 'Trang ba nói về cất kho.'])
    expect(leftOut.map(({ kind, text, place }) => `${place.page} ${kind} ${text}`)).toEqual(
      [1, 2, 3].flatMap((page) => [`${page} running-head Bản tin Làng Ven · Số 7`, `${page} page-number – ${page} –`]),
    )
  })

  test('a raised sign and small letters at the foot of the page are a note', async () => {
    const source = `${SIGN}Mang theo thuốc#sign(1) và giấy tờ khi rời nhà lên điểm cao.\n#place(bottom)[#text(size: 8pt)[#sign(1) Danh mục thuốc dán tại trạm y tế.]]`
    const { blocks, notes } = await manuscriptOf(typeset(source, { tags }), { tags: false })
    expect(outline(blocks)).toEqual(['Mang theo thuốc[^1-1] và giấy tờ khi rời nhà lên điểm cao.'])
    expect([...notes].map(([id, note]) => [id, outline(note)])).toEqual([['1-1', ['Danh mục thuốc dán tại trạm y tế.']]])
  })
})

test('a footnote of the tags', async () => {
  const { blocks, notes } = await manuscriptOf(typeset('Mang theo thuốc#footnote[Danh mục dán tại trạm.] khi rời nhà.'))
  expect(outline(blocks)).toEqual(['Mang theo thuốc[^1-1] khi rời nhà.'])
  expect(outline(notes.get('1-1') ?? [])).toEqual(['Danh mục dán tại trạm.'])
})

test('a picture with its description', async () => {
  const pixels = '#image(bytes((0, 128, 255, 64) * 16), format: (encoding: "rgba8", width: 4, height: 4), width: 40pt, alt: "Sân phơi")'
  const { blocks, pictures } = await manuscriptOf(typeset(`Trước ảnh.\n\n${pixels}\n\nSau ảnh.`))
  expect(outline(blocks)).toEqual(['Trước ảnh.', '![Sân phơi](page-1-1.png)', 'Sau ảnh.'])
  expect(
    [...pictures.values()].map(({ name, mediaType, bytes }) => [name, mediaType, String.fromCharCode(...bytes.subarray(1, 4))]),
  ).toEqual([['page-1-1.png', 'image/png', 'PNG']])
})

test('what the file says of itself', async () => {
  const source = '#set document(title: "Bản tin Làng Ven", author: "Tổ thông tin", date: datetime(year: 2026, month: 5, day: 4))\nMột câu.'
  const { facts } = await manuscriptOf(typeset(source))
  expect(facts).toEqual({ title: 'Bản tin Làng Ven', author: 'Tổ thông tin', date: '2026-05-04', language: 'vi' })
})

test('no word is lost, in the order of the page', async () => {
  const words = Array.from({ length: 400 }, (_, i) => `tiếng${i}`)
  const { blocks } = await manuscriptOf(typeset(`#set par(justify: true)\n${words.join(' ')}`, { tags: false }))
  expect(wordsOf(blocks).split(/\s+/).filter(Boolean)).toEqual(words)
})

test('letters that are drawn in two strokes are read once', async () => {
  const { blocks } = await manuscriptOf(typeset('Buôn mơ̆ng, ƀơ̆ng, trục.', { tags: false }))
  expect(wordsOf(blocks).normalize('NFC').trim()).toBe('Buôn mơ̆ng, ƀơ̆ng, trục.'.normalize('NFC'))
})
