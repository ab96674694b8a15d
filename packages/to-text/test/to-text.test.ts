import { compileWritten } from '@bantin/testing'
import { type ToTextOptions, toText } from '@bantin/to-text'
import type { Link, Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'

const png = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>')

/** The tree of an item with this text; another item can be linked to. */
async function treeOf(markdown: string): Promise<Root> {
  const issue = await compileWritten({
    items: { lua: [{ title: 'Gặt lúa' }, markdown], rau: [{ title: 'Trồng rau' }, 'Tưới sáng.\n'] },
    files: { 'i/images/a.svg': png },
  })
  return issue.items[0]?.tree as Root
}

const written = async (markdown: string, options?: ToTextOptions) => toText(await treeOf(markdown), options)

describe('blocks', () => {
  test.each<[name: string, markdown: string, wrapped: string, flowing: string]>([
    ['a paragraph', 'Gặt sớm,\nphơi *mỏng*, **kê cao**.', 'Gặt sớm, phơi mỏng,\nkê cao.', 'Gặt sớm, phơi mỏng, kê cao.'],
    ['a break', 'Gặt sớm,\\\nphơi mỏng.', 'Gặt sớm,\nphơi mỏng.', 'Gặt sớm,\nphơi mỏng.'],
    [
      'headings',
      '## Phơi thóc\n\nA.\n\n### Trên sân\n\nB.',
      'Phơi thóc\n---------\n\nA.\n\nTrên sân\n........\n\nB.',
      '■ Phơi thóc\n\nA.\n\n▪ Trên sân\n\nB.',
    ],
    ['a rule', 'A.\n\n***\n\nB.', 'A.\n\n* * *\n\nB.', 'A.\n\n* * *\n\nB.'],
    [
      'lists within lists',
      '- Gặt\n  - liềm\n    - đá mài\n- Phơi',
      '- Gặt\n  + liềm\n    * đá mài\n- Phơi',
      '- Gặt\n  + liềm\n    * đá mài\n- Phơi',
    ],
    [
      'numbers that grow longer',
      '9. Gặt\n10. Phơi rất lâu trên sân gạch rộng',
      '9.  Gặt\n10. Phơi rất lâu\n    trên sân gạch\n    rộng',
      '9.  Gặt\n10. Phơi rất lâu trên sân gạch rộng',
    ],
    ['a loose list', '- Gặt\n\n- Phơi\n\n  Đảo đều.', '- Gặt\n\n- Phơi\n\n  Đảo đều.', '- Gặt\n\n- Phơi\n\n  Đảo đều.'],
    ['tasks', '- [x] Gặt\n- [ ] Phơi', '- [x] Gặt\n- [ ] Phơi', '- [x] Gặt\n- [ ] Phơi'],
    ['a quotation', '> Gặt sớm.\n>\n> > Phơi.', '> Gặt sớm.\n>\n> > Phơi.', '> Gặt sớm.\n>\n> > Phơi.'],
    [
      'code',
      '```\nGÀU  = 12 và một dòng dài\n\n   thụt\n```',
      'GÀU  = 12 và một dòng dài\n\n   thụt',
      'GÀU  = 12 và một dòng dài\n\n   thụt',
    ],
    [
      'a box',
      ':::luu-y[Dây đứt]\nĐứng xa.\n\n- Gọi thợ\n:::',
      '[Lưu ý: Dây đứt]\n| Đứng xa.\n|\n| - Gọi thợ',
      '[Lưu ý: Dây đứt]\nĐứng xa.\n\n- Gọi thợ',
    ],
    ['a box without a title', ':::ghi-nho\nGặt sớm.\n:::', '[Ghi nhớ]\n| Gặt sớm.', '[Ghi nhớ]\nGặt sớm.'],
    ['a passage', ':::tieng{lang=rad}\nÊa doh.\n:::', '[Klei Êđê]\nÊa doh.', '[Klei Êđê]\nÊa doh.'],
    ['a picture', '![Ruộng “cạn”](../images/a.svg "Lúa chín.")', '[Ảnh: Ruộng “cạn”]\nLúa chín.', '[Ảnh: Ruộng “cạn”]\nLúa chín.'],
    [
      'a table that fits',
      'Bảng: Giá\n\n| Thứ | Đồng |\n| --- | ---: |\n| Thóc | 7.900 |\n| Đỗ | 950 |',
      'Bảng 1. Giá\nThứ    Đồng\n----  -----\nThóc  7.900\nĐỗ      950',
      'Bảng\u00a01. Giá\n[Các cột: Thứ; Đồng]\n\nThứ: Thóc\nĐồng: 7.900\n\nThứ: Đỗ\nĐồng: 950',
    ],
    [
      'a table that does not',
      '| Ngày | Việc của cả thôn | |\n| --- | --- | --- |\n| 3/11 | Dọn đường làng | * |\n| 4/11 | | Nghỉ |',
      '[Các cột: Ngày; Việc\ncủa cả thôn]\n\nNgày: 3/11\nViệc của cả thôn:\n  Dọn đường làng\n*\n\nNgày: 4/11\nNghỉ',
      '[Các cột: Ngày; Việc của cả thôn]\n\nNgày: 3/11\nViệc của cả thôn: Dọn đường làng\n*\n\nNgày: 4/11\nNghỉ',
    ],
  ])('%s', async (_, markdown, wrapped, flowing) => {
    const tree = await treeOf(markdown)
    expect(toText(tree, { width: 20 })).toBe(wrapped)
    expect(toText(tree, { width: Number.POSITIVE_INFINITY })).toBe(flowing)
  })
})

describe('words within a line', () => {
  test.each<[markdown: string, text: string]>([
    ['Xem [lịch gặt](https://songngan.example/lich).', 'Xem lịch gặt <https://songngan.example/lich>.'],
    ['Xem <https://songngan.example/lich>.', 'Xem <https://songngan.example/lich>.'],
    ['Xem [songngan.example](https://songngan.example/).', 'Xem <https://songngan.example/>.'],
    ['Xem [hai bước](https://songngan.example/a<b>).', 'Xem hai bước <https://songngan.example/a%3Cb%3E>.'],
    ['Viết tới <tin@songngan.example>.', 'Viết tới tin@songngan.example.'],
    ['Viết tới [tòa soạn](mailto:tin@songngan.example).', 'Viết tới tòa soạn <tin@songngan.example>.'],
    ['Gọi [số của xã](tel:02005550100).', 'Gọi số của xã <02005550100>.'],
    ['Xem [bài rau](rau.md).', 'Xem bài rau (rau).'],
    ['Giá ~~5.000~~ 4.000 đồng.', 'Giá [Gạch bỏ: 5.000] 4.000 đồng.'],
    ['Gõ `xem --nhanh` rồi chờ.', 'Gõ xem --nhanh rồi chờ.'],
    ['Gọi nước là :tieng[êa]{lang=rad}.', 'Gọi nước là êa.'],
    ['Ảnh ![chấm xanh](../images/a.svg) ở đây.', 'Ảnh [Ảnh: chấm xanh] ở đây.'],
    ['Theo 15/TB-KL trong tháng 11.', 'Theo 15/TB-KL trong tháng 11.'],
    ['1 < 2 & {{3}}]]> \\<b>', '1 < 2 & {{3}}]]> <b>'],
  ])('%s', async (markdown, text) => {
    expect(await written(markdown, { referTo: (id) => `(${id})` })).toBe(text)
  })
})

describe('notes', () => {
  const markdown =
    'Đo[^a] hai lần[^b], lần sau[^a].\n\n[^a]: Bằng thước, xem[^c].\n\n[^b]: Cộng:\n\n    - bến trên\n    - bến dưới\n\n[^c]: Thước gỗ.'

  test('stand behind the text', async () => {
    expect(await written(markdown)).toBe(
      `Đo[1] hai lần[2], lần sau[1].

Chú thích
.........
[1] Bằng thước, xem[3].

[2] Cộng:

    - bến trên
    - bến dưới

[3] Thước gỗ.`,
    )
  })

  test('or where the text refers to them, once', async () => {
    expect(await written(markdown, { notes: 'inline', width: 200 })).toBe(
      'Đo [Chú thích 1: Bằng thước, xem [Chú thích 3: Thước gỗ.].] hai lần [Chú thích 2: Cộng: - bến trên - bến dưới], lần sau [Chú thích 1].',
    )
  })

  test('that refer to themselves come to an end', () => {
    const reference = { type: 'footnoteReference', identifier: 'a' } as const
    const definition = { type: 'footnoteDefinition', identifier: 'a', children: [{ type: 'paragraph', children: [reference] }] } as const
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [reference] }, definition] } as unknown as Root
    expect(toText(tree, { notes: 'inline' })).toBe('[Chú thích 1: [Chú thích 1]]')
    expect(toText(tree)).toBe('[1]\n\nChú thích\n.........\n[1] [1]')
  })

  test('to which nothing refers are not lost', () => {
    const note = { type: 'paragraph', children: [{ type: 'text', value: 'Cộng cả hai.' }] } as const
    const tree = { type: 'root', children: [{ type: 'footnoteDefinition', identifier: 'a', children: [note] }] } as unknown as Root
    expect(toText(tree, { notes: 'inline' })).toBe('[Chú thích 1: Cộng cả hai.]')
  })

  test('in a circle of their own stand there once', async () => {
    expect(await written('Đo.\n\n[^a]: Thước[^b].\n\n[^b]: Gỗ[^a].', { notes: 'inline', width: 200 })).toBe(
      'Đo.\n\n[Chú thích 1: Thước [Chú thích 2: Gỗ [Chú thích 1].].]',
    )
  })

  test('within notes within notes stand behind the text, however long the chain', async () => {
    const chain = Array.from({ length: 3000 }, (_, i) => `[^${i}]: Nấc ${i}[^${i + 1}].`).join('\n\n')
    const text = await written(`Đo[^0].\n\n${chain}\n\n[^3000]: Hết.`, { notes: 'inline', width: 200 })
    expect(text.split('\n', 3).join('\n')).toMatchInlineSnapshot(`
      "Đo [Chú thích 1: Nấc 0 [Chú thích 2: Nấc 1 [Chú thích 3: Nấc 2 [Chú thích 4: Nấc 3 [Chú thích 5].].].].].

      [Chú thích 5: Nấc 4 [Chú thích 6: Nấc 5 [Chú thích 7: Nấc 6 [Chú thích 8: Nấc 7 [Chú thích 9].].].].]"
    `)
    expect(text.match(/Nấc \d+/g)).toEqual(Array.from({ length: 3000 }, (_, i) => `Nấc ${i}`))
  })
})

describe('lines', () => {
  const paragraph = (value: string): Nodes => ({ type: 'paragraph', children: [{ type: 'text', value }] })

  test.each<[what: string, text: string, lines: string[]]>([
    ['words with marks count as they look', 'ngườ\u0323i Việt Nam tươi tốt', ['ngườ\u0323i Việt Nam tươi', 'tốt']],
    ['composed letters', 'người Việt Nam tươi tốt', ['người Việt Nam tươi', 'tốt']],
    ['ideographs take two columns', 'gọi là 漢字仮名交文字列', ['gọi là 漢字仮名交文', '字列']],
    ['a sign that closes stays', 'gọi là 漢字仮名交文。字', ['gọi là 漢字仮名交', '文。字']],
    ['long words are not cut', `xem ${'ă'.repeat(30)} nhé`, ['xem', 'ă'.repeat(30), 'nhé']],
    ['words that belong together', 'vào sáng ngày\u00a05\u00a0tháng\u00a011 này', ['vào sáng', 'ngày 5 tháng 11 này']],
    [
      'Khmer breaks at its invisible blanks',
      'ទឹកស្អាតលាងដៃមុនលាងដៃ\u200bញ៉ាំបាយដាំទឹកឲ្យពុះញ៉ាំបាយពុះ',
      ['ទឹកស្អាតលាងដៃមុនលាងដៃ\u200b', 'ញ៉ាំបាយដាំទឹកឲ្យពុះញ៉ាំបាយពុះ'],
    ],
  ])('%s', (_, text, lines) => {
    expect(toText(paragraph(text), { width: 20 }).split('\n')).toEqual(lines)
  })

  test.each<[what: string, text: string, clean: string]>([
    ['control characters', 'a\u0000b\u0007c\u009fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['half of a pair', 'a\ud800b', 'a\ufffdb'],
    ['noncharacters', 'a\uffffb\ufdd0c', 'a\ufffdb\ufffdc'],
    ['soft hyphens and byte order marks', 'sinh\u00adhoạt \ufefftốt', 'sinhhoạt tốt'],
    ['signs of line ends', 'a\u2028b\r\nc', 'a b c'],
    ['marks of direction', 'a \u202eb\u202c \u2067c\u2069', 'a \u202eb\u202c \u2067c\u2069'],
  ])('%s', (_, text, clean) => {
    expect(toText(paragraph(text))).toBe(clean)
  })
})

test.each<[url: string, text: string]>([
  ['javascript:alert(1)', 'Bấm'],
  ['data:text/html,x', 'Bấm'],
  ['bai-khac.md', 'Bấm'],
  ['#phoi', 'Bấm'],
  ['HTTPS://songngan.example/a b\n', 'Bấm <HTTPS://songngan.example/a%20b%0A>'],
])('a link to %j', (url, text) => {
  const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: 'Bấm' }] } satisfies Link
  expect(toText({ type: 'root', children: [{ type: 'paragraph', children: [link] }] })).toBe(text)
})

test('what stands where it does not belong keeps its words', () => {
  const tree = {
    type: 'root',
    children: [
      { type: 'text', value: 'Chữ rơi ' },
      { type: 'strong', children: [{ type: 'text', value: 'đậm' }] },
      { type: 'unheardOf', children: [{ type: 'text', value: ' lạ' }] },
      { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'ô' }] }] },
    ],
  } as unknown as Root
  expect(toText(tree)).toBe('Chữ rơi đậm lạ\n\nô')
})

test('in English, the few words of the form are English', async () => {
  const text = await written('![Ruộng](../images/a.svg)\n\n:::cau-hoi\nAi gặt[^a]?\n:::\n\n[^a]: Cả nhà.', { language: 'en' })
  expect(text).toBe('[Picture: Ruộng]\n\n[Questions for discussion]\n| Ai gặt[1]?\n\nNotes\n.....\n[1] Cả nhà.')
})
