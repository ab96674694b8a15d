import { describe, expect, test } from 'vitest'
import { emptyManuscript, type Manuscript, type ManuscriptBlock } from '../../src/index.ts'
import { toMarkdown } from '../../src/tree/to-markdown.ts'
import { toTree } from '../../src/tree/to-tree.ts'
import { cell, paragraph, run, table } from '../build.ts'

/** The Markdown of blocks, and the ids of what was told. */
function write(blocks: readonly ManuscriptBlock[], parts: Partial<Manuscript> = {}, orphans: readonly string[] = []) {
  const manuscript = emptyManuscript({ blocks, ...parts })
  const { tree, diagnostics, images, guesses } = toTree(blocks, { manuscript, id: 'lua', file: 'lua.docx', orphans })
  return { markdown: toMarkdown(tree).trimEnd(), told: diagnostics.map(({ ruleId }) => ruleId.replace('import/', '')), images, guesses }
}

const mark = (label: string, level = 0, ordered = /\d|\p{L}/u.test(label)) => ({
  list: { list: 'a', level, ordered, label, ...(ordered ? { number: Number.parseInt(label, 10) } : {}) },
})

describe('words in a line', () => {
  test.each<[name: string, runs: Parameters<typeof paragraph>[0], markdown: string]>([
    ['neighbours of one look are one', [run('Lưu ', { bold: true }), run('ý', { bold: true }), run(': gặt')], '**Lưu ý**: gặt'],
    ['blanks stand outside', [run('gặt '), run(' sớm ', { italic: true }), run('kẻo lũ')], 'gặt  *sớm* kẻo lũ'],
    ['a blank between bold runs is bold', [run('Nước', { bold: true }), run(' '), run('sạch', { bold: true })], '**Nước sạch**'],
    ['most of a word decides', [run('th', { bold: true }), run('óc khô')], 'thóc khô'],
    ['most of a word decides, the other way', [run('t'), run('hóc', { bold: true }), run(' khô')], '**thóc** khô'],
    ['punctuation beside a letter is not marked', [run('(trang '), run('4)', { bold: true }), run('xem')], '(trang **4**)xem'],
    ['signs alone are not marked', [run('gặt'), run(' – ', { bold: true }), run('phơi')], 'gặt – phơi'],
    ['bold over italics', [run('rất ', { bold: true }), run('khô', { bold: true, italic: true })], '**rất _khô_**'],
    ['struck out', [run('ngày 5', { strike: true }), run(' ngày 6')], '~~ngày 5~~ ngày 6'],
    ['a line break', [run('Trạm y tế\n  Bến Đá')], 'Trạm y tế\\\nBến Đá'],
    ['a tab', [run('Số máy\t0200 555 0116')], 'Số máy 0200 555 0116'],
    ['exponents and indices', [run('10'), run('−3', { script: 'super' }), run(' m'), run('2', { script: 'super' })], '10⁻³ m²'],
    ['a link', [run('xem '), run('lịch', { link: 'https://songngan.example/a b' })], 'xem [lịch](https://songngan.example/a%20b)'],
    ['an address in the text', [run('xem https://songngan.example/lich.')], 'xem https://songngan.example/lich.'],
    ['another language', [run('gọi là '), run('êa doh', { language: 'rad-VN' })], 'gọi là :tieng[êa doh]{lang=rad}'],
    ['Khmer without a tag', [run('gọi là '), run('ទឹក')], 'gọi là :tieng[ទឹក]{lang=km}'],
    ['English tags are not believed', [run('nước sạch', { language: 'en-US' })], 'nước sạch'],
  ])('%s', (_, runs, markdown) => expect(write([paragraph(runs)])).toEqual({ markdown, told: [], images: [], guesses: [] }))

  test.each<[name: string, runs: Parameters<typeof paragraph>[0], markdown: string, told: string[]]>([
    [
      'underlined',
      [run('gặt', { underline: true }), run(' sớm '), run('phơi', { underline: true })],
      'gặt sớm phơi',
      ['underline-dropped'],
    ],
    ['a letter that cannot be raised', [run('m'), run('x', { script: 'super' })], 'mx', ['script-dropped']],
    ['a script', [run('bấm', { link: 'javascript:alert(1)' })], 'bấm', ['link-dropped']],
    ['a file', [run('bấm', { link: 'file:///C:/a.doc' })], 'bấm', ['link-dropped']],
    ['a link to nowhere', [run('bấm', { link: '#x' })], 'bấm', ['link-dropped']],
    ['a sign without a note', [run('bấm'), { type: 'note', id: 'x' }], 'bấm', ['note-missing']],
  ])('%s is told', (_, runs, markdown, told) => expect(write([paragraph(runs)])).toMatchObject({ markdown, told }))
})

describe('blocks', () => {
  test.each<[name: string, blocks: ManuscriptBlock[], markdown: string]>([
    [
      'headings begin at level 2 and skip none',
      [paragraph('Một', { level: 3 }), paragraph('Hai', { level: 7 }), paragraph('Ba', { level: 3 })],
      '## Một\n\n### Hai\n\n## Ba',
    ],
    [
      'a heading keeps its number and loses its bold',
      [paragraph([run('Gặt', { bold: true })], { level: 1, ...mark('2.1.') })],
      '## 2.1. Gặt',
    ],
    ['an empty paragraph is nothing', [paragraph('Gặt'), paragraph(' '), paragraph('Phơi')], 'Gặt\n\nPhơi'],
    ['quotations', [paragraph('Gặt', { role: 'quote' }), paragraph('Phơi', { role: 'quote' })], '> Gặt\n>\n> Phơi'],
    ['code', [paragraph('a = 1', { role: 'code' }), paragraph('  b', { role: 'code' })], '```\na = 1\n  b\n```'],
    [
      'rules, but not at the ends',
      [
        { type: 'rule', place: { line: 1 } },
        paragraph('a'),
        { type: 'rule', place: { line: 1 } },
        paragraph('b'),
        { type: 'rule', place: { line: 1 } },
      ],
      'a\n\n***\n\nb',
    ],
    [
      'a passage',
      [paragraph([run('Êa doh.', { language: 'rad' })]), paragraph([run('Mnăm.', { language: 'rad' })])],
      ':::tieng{lang=rad}\nÊa doh.\n\nMnăm.\n:::',
    ],
    [
      'a table',
      [
        table([
          ['Ngày', 'Việc'],
          ['5/11', 'Gặt | phơi'],
        ]),
      ],
      '| Ngày | Việc |\n| --- | --- |\n| 5/11 | Gặt \\| phơi |',
    ],
    [
      'columns on one side',
      [
        table([
          ['Trạm', 'Mực'],
          ['Bến Đá', cell('2,4', { alignment: 'end' })],
        ]),
      ],
      '| Trạm | Mực |\n| --- | ---: |\n| Bến Đá | 2,4 |',
    ],
    [
      'the title of a table',
      [
        paragraph([run('Bảng 1. ', { bold: true }), run('Mực nước')], { role: 'caption' }),
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ],
      'Bảng 1. Mực nước\n\n| a | b |\n| --- | --- |\n| c | d |',
    ],
  ])('%s', (_, blocks, markdown) => expect(write(blocks)).toMatchObject({ markdown, told: [] }))

  test.each<[name: string, blocks: ManuscriptBlock[], markdown: string]>([
    ['bullets', [paragraph('a', mark('-')), paragraph('b', mark('•')), paragraph('c', mark('+', 1))], '- a\n- b\n  - c'],
    ['numbers from where they start', [paragraph('a', mark('3.')), paragraph('b', mark('4.'))], '3. a\n4. b'],
    ['numbers that jump', [paragraph('a', mark('1.')), paragraph('b', mark('5.'))], '1. a\n\n5) b'],
    ['numbers with text between', [paragraph('a', mark('1.')), paragraph('giữa'), paragraph('b', mark('2.'))], '1. a\n\ngiữa\n\n2. b'],
    ['letters stay text', [paragraph('a', mark('a)')), paragraph('b', mark('b)'))], 'a) a\n\nb) b'],
    [
      'letters below a number',
      [paragraph('a', mark('1.')), paragraph('b', mark('a)', 1)), paragraph('c', mark('2.'))],
      '1. a\n\n   a) b\n\n2. c',
    ],
    ['numbers of two parts stay text', [paragraph('a', mark('1.2.'))], '1.2. a'],
    ['levels beyond reason', [paragraph('a', mark('-', 1e9)), paragraph('b', mark('-', 0))], '- a\n\n* b'],
  ])('lists: %s', (_, blocks, markdown) => expect(write(blocks)).toMatchObject({ markdown, told: [] }))

  test.each<[name: string, blocks: ManuscriptBlock[], markdown: string, told: string[]]>([
    [
      'merged cells',
      [
        table([
          [cell('Hai cột', { columns: 2 }), 'c'],
          [cell('hai hàng', { rows: 2 }), 'd', 'e'],
          ['f', 'g'],
        ]),
      ],
      '| Hai cột | | c |\n| --- | --- | --- |\n| hai hàng | d | e |\n| | f | g |',
      ['merged-cells'],
    ],
    [
      'lines in a cell',
      [
        table([
          ['a', 'b'],
          [cell([paragraph('c'), paragraph('d\ne')]), 'f'],
        ]),
      ],
      '| a | b |\n| --- | --- |\n| c / d / e | f |',
      ['lines-in-cell'],
    ],
    [
      'two header rows',
      [
        table(
          [
            ['a', 'b'],
            ['c', 'd'],
            ['e', 'f'],
          ],
          2,
        ),
      ],
      '| a | b |\n| --- | --- |\n| c | d |\n| e | f |',
      ['header-rows'],
    ],
    [
      'a table in a cell',
      [
        table([
          ['a', 'b'],
          [
            cell([
              paragraph('c'),
              table([
                ['x', 'y'],
                ['z', 'w'],
              ]),
            ]),
            'd',
          ],
        ]),
      ],
      '| a | b |\n| --- | --- |\n| c | d |\n\n| x | y |\n| --- | --- |\n| z | w |',
      ['moved-from-cell'],
    ],
    ['one cell', [table([['Nhớ mang thẻ.']])], ':::ghi-nho\nNhớ mang thẻ.\n:::', ['box-as-callout']],
    [
      'a letterhead',
      [
        table([
          ['ỦY BAN XÃ BẾN ĐÁ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['Số: 12/TB', 'Độc lập - Tự do - Hạnh phúc'],
        ]),
      ],
      'ỦY BAN XÃ BẾN ĐÁ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/TB\n\nĐộc lập - Tự do - Hạnh phúc',
      ['layout-table'],
    ],
    [
      'a short box',
      [{ type: 'box', place: { line: 1 }, blocks: [paragraph([run('Cần nhớ', { bold: true })]), paragraph('Mang thẻ.')] }],
      ':::ghi-nho[Cần nhớ]\nMang thẻ.\n:::',
      ['box-as-callout'],
    ],
    ['a long box', [{ type: 'box', place: { line: 1 }, blocks: [paragraph('Dài. '.repeat(400).trim())] }], 'Dài. '.repeat(400).trim(), []],
  ])('%s', (_, blocks, markdown, told) => expect(write(blocks)).toMatchObject({ markdown, told }))
})

describe('notes', () => {
  test('are numbered by their signs, and may hold notes and paragraphs', () => {
    const notes = new Map([
      ['z', [paragraph('Sau.')]],
      ['a', [paragraph([run('Trước.'), { type: 'note', id: 'z' }]), paragraph('Đoạn hai.')]],
      ['mồ côi', [paragraph('Không dấu.')]],
    ])
    expect(write([paragraph([run('Gặt'), { type: 'note', id: 'a' }, run(' sớm')])], { notes }, ['mồ côi'])).toEqual({
      markdown: 'Gặt[^1] sớm\n\n[^1]: Trước.[^2]\n\n    Đoạn hai.\n\n[^2]: Sau.\n\n[^3]: Không dấu.',
      told: ['note-without-sign'],
      images: [],
      guesses: [],
    })
  })

  test('that refer to themselves come once', () => {
    const notes = new Map([['a', [paragraph([run('Xem'), { type: 'note', id: 'a' }])]]])
    expect(write([paragraph([run('Gặt'), { type: 'note', id: 'a' }])], { notes }).markdown).toBe('Gặt[^1]\n\n[^1]: Xem[^1]')
  })
})

describe('links within the file', () => {
  test('lead to headings', () => {
    const blocks = [
      paragraph([run('xem '), run('phần sau', { link: '#_Toc1' })]),
      paragraph('Nước sạch', { level: 1 }),
      paragraph([{ type: 'anchor', id: '_Toc1' }, run('Nước sạch')], { level: 1 }),
    ]
    expect(write(blocks)).toMatchObject({ markdown: 'xem [phần sau](#nuoc-sach-2)\n\n## Nước sạch\n\n## Nước sạch', told: [] })
  })
})

describe('pictures', () => {
  const png = { name: 'image1.png', bytes: new Uint8Array([1]), mediaType: 'image/png' }
  const emf = { name: 'image2.emf', bytes: new Uint8Array([2]), mediaType: 'image/x-emf' }
  const pictures = new Map([
    ['a', png],
    ['b', emf],
  ])

  test('get a path, and the caption below them', () => {
    const blocks = [
      paragraph([{ type: 'picture', picture: 'a' }]),
      paragraph([run('Ảnh: Ruộng ', { italic: true }), run('"bậc thang"')], { role: 'caption' }),
    ]
    expect(write(blocks, { pictures })).toEqual({
      markdown: String.raw`![](images/lua-1.png "Ảnh: Ruộng \"bậc thang\"")`,
      told: [],
      images: [{ path: 'images/lua-1.png', bytes: png.bytes, mediaType: 'image/png' }],
      guesses: [expect.objectContaining({ kind: 'alt', item: 'lua', value: 'Ảnh: Ruộng "bậc thang"', confidence: 0.4 })],
    })
  })

  test('stand beside the words of their paragraph', () => {
    const blocks = [paragraph([{ type: 'picture', picture: 'a', alt: 'Ruộng' }, run('Gặt.'), { type: 'picture', picture: 'a' }])]
    expect(write(blocks, { pictures })).toMatchObject({ markdown: '![Ruộng](images/lua-1.png)\n\nGặt.\n\n![](images/lua-1.png)', told: [] })
  })

  test('that cannot be shown are kept, those that are missing are told', () => {
    const blocks = [
      paragraph([
        { type: 'picture', picture: 'b' },
        { type: 'picture', picture: 'c', alt: 'Sơ đồ đê' },
      ]),
    ]
    expect(write(blocks, { pictures })).toMatchObject({
      markdown: '![](images/lua-1.emf)\n\nSơ đồ đê',
      told: ['picture-format', 'picture-missing'],
    })
  })

  test('leave cells', () => {
    const blocks = [
      table([
        ['a', 'b'],
        [cell([paragraph([{ type: 'picture', picture: 'a' }, run('c')])]), 'd'],
      ]),
    ]
    expect(write(blocks, { pictures })).toMatchObject({
      markdown: '| a | b |\n| --- | --- |\n| c | d |\n\n![](images/lua-1.png)',
      told: ['moved-from-cell'],
    })
  })
})

describe('bounds', () => {
  test('boxes and tables nested 100,000 deep', { timeout: 20_000 }, () => {
    let block: ManuscriptBlock = paragraph('Đáy')
    for (let i = 0; i < 100_000; i++) block = i % 2 ? { type: 'box', blocks: [block], place: { line: 1 } } : table([[cell([block])]])
    expect(write([block]).markdown).toBe(':::ghi-nho\nĐáy\n:::')
  })

  test('cells that claim to cover everything', () => {
    const { markdown } = write([
      table([
        [cell('a', { columns: 1e9, rows: 1e9 }), 'b'],
        ['c', 'd'],
      ]),
    ])
    expect(markdown.match(/[abcd]/g)?.join('')).toBe('abcd')
  })
})
