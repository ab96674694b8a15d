import { documentsCited } from '@bantin/transforms'
import { citations } from '@bantin/transforms/citations'
import { describe, expect, test } from 'vitest'
import { lines, listen, parse, sketch } from '../parse.ts'
import { apply, read } from './read.ts'

const registry = [
  { id: 'thuy-loi', docType: 'Luật', name: 'Thủy lợi', year: '2017', url: 'https://vanban.example/thuy-loi' },
  {
    id: 'kenh',
    docType: 'Kế hoạch',
    number: '45',
    symbol: 'KH-UBND',
    date: '2026-03-02',
    url: 'https://vanban.example/45',
    title: 'Kế hoạch nạo vét kênh',
  },
  { id: 'nuoc-11', docType: 'Kết luận', number: '09', symbol: 'KL/TW', term: 'XII', url: 'https://vanban.example/kl-12' },
  { id: 'nuoc-13', docType: 'Kết luận', number: '09', symbol: 'KL/TW', term: 'XIII', url: 'https://vanban.example/kl-13' },
]
const LAW = 'https://vanban.example/thuy-loi'

const cited = (markdown: string, options?: Parameters<typeof citations>[0]) => {
  const tree = parse(markdown)
  citations(options).run(tree, listen())
  return documentsCited(tree)
}

describe('links', () => {
  test.each<[markdown: string, expected: string]>([
    ['Theo Luật Thủy lợi năm 2017, xã giữ kênh.', `Theo [Luật Thủy lợi năm 2017](${LAW}), xã giữ kênh.`],
    ['Theo khoản 2 Điều 5 Luật Thủy lợi', `Theo [khoản 2 Điều 5 Luật Thủy lợi](${LAW})`],
    ['**Luật Thủy lợi năm 2017** nói', `[Luật Thủy lợi năm 2017](${LAW}) nói`],
    ['## Về Luật Thủy lợi năm 2017\n\n- Luật Thủy lợi', `Về [Luật Thủy lợi năm 2017](${LAW})\n\n[Luật Thủy lợi](${LAW})`],
    ['| Luật Thủy lợi năm 2017 |\n| - |', `[Luật Thủy lợi năm 2017](${LAW})`],
    ['“Luật Thủy lợi năm 2017” cho phép', `“[Luật Thủy lợi năm 2017](${LAW})” cho phép`],
    ['Luật Thủy lợi năm 2017 ra đời. Luật này rõ.', `[Luật Thủy lợi năm 2017](${LAW}) ra đời. Luật này rõ.`],
    [
      'Kế hoạch số 45/KH-UBND ngày 2/3/2026 giao tổ.\n\nKế hoạch 45/KH-UBND',
      '[Kế hoạch số 45/KH-UBND ngày 2/3/2026](https://vanban.example/45) giao tổ.\n\n[Kế hoạch 45/KH-UBND](https://vanban.example/45)',
    ],
    ['Theo Luật **Thủy lợi** năm 2017', 'Theo Luật Thủy lợi năm 2017'],
    ['[Xem Luật Thủy lợi năm 2017](a)', '[Xem Luật Thủy lợi năm 2017](a)'],
    ['> Luật Thủy lợi năm 2017', 'Luật Thủy lợi năm 2017'],
    ['`Luật Thủy lợi năm 2017`', '`Luật Thủy lợi năm 2017`'],
    [':::tieng{lang=rad}\nLuật Thủy lợi năm 2017\n:::', 'Luật Thủy lợi năm 2017'],
    ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP'],
    ['Luật Thủy lợi năm\n\n2017', `[Luật Thủy lợi](${LAW}) năm\n\n2017`],
  ])('%j → %j', (markdown, expected) => expect(apply(citations({ registry }), markdown).text).toBe(expected))

  test('nothing is linked without addresses', () => {
    expect(apply(citations(), 'Luật Thủy lợi năm 2017').text).toBe('Luật Thủy lợi năm 2017')
  })

  test('urlOf comes first, and may lead to an article', () => {
    const urlOf = ({ pinpoint, symbol }: { pinpoint?: { dieu?: string | string[] }; symbol?: string }) =>
      pinpoint?.dieu ? `${LAW}#dieu-${pinpoint.dieu}` : symbol === 'NĐ-CP' ? 'https://vanban.example/nd' : undefined
    expect(apply(citations({ registry, urlOf }), 'Điều 5 Luật Thủy lợi và Luật Thủy lợi; Nghị định số 30/2020/NĐ-CP').text).toBe(
      `[Điều 5 Luật Thủy lợi](${LAW}#dieu-5) và [Luật Thủy lợi](${LAW}); [Nghị định số 30/2020/NĐ-CP](https://vanban.example/nd)`,
    )
  })

  test('a short form goes where the full form goes', () => {
    const urlOf = ({ date }: { date?: string }) => (date ? `https://vanban.example/${date}` : undefined)
    expect(apply(citations({ urlOf }), 'Nghị định số 30/2020/NĐ-CP ngày 5/3/2020.\n\nNghị định 30/2020/NĐ-CP').text).toBe(
      '[Nghị định số 30/2020/NĐ-CP ngày 5/3/2020](https://vanban.example/2020-03-05).\n\n[Nghị định 30/2020/NĐ-CP](https://vanban.example/2020-03-05)',
    )
  })

  test('the parts around a link keep their places', () => {
    const tree = parse('- Xem\n  Luật Thủy lợi năm 2017 nhé')
    citations({ registry }).run(tree, listen())
    expect(JSON.stringify(tree, (key, value) => (key === 'offset' ? undefined : value))).toContain(
      '{"type":"link","url":"https://vanban.example/thuy-loi","title":null,"children":[{"type":"text","value":"Luật Thủy lợi năm 2017","position":{"start":{"line":2,"column":3},"end":{"line":2,"column":25}}}],"position":{"start":{"line":2,"column":3},"end":{"line":2,"column":25}}}',
    )
  })
})

describe('documents cited', () => {
  test('each once, in the order of first mention', () => {
    const markdown = `Theo Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ và Luật Thủy lợi, họp.

- Luật **Thủy lợi** năm 2017; Nghị định 30/2020/NĐ-CP; Nghị định này
- Quyết định số 12/QĐ-UBND của UBND xã

> Thông tư số 1/2024/TT-BTC`
    expect(cited(markdown, { registry })).toMatchInlineSnapshot(`
      [
        {
          "count": 3,
          "name": "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
        },
        {
          "count": 2,
          "name": "Luật Thủy lợi năm 2017",
          "url": "https://vanban.example/thuy-loi",
        },
        {
          "count": 1,
          "name": "Quyết định số 12/QĐ-UBND của Ủy ban nhân dân",
        },
      ]
    `)
  })

  test.each<[markdown: string, names: string[]]>([
    ['Luật Thủy lợi rồi Luật Thủy lợi năm 2017', ['Luật Thủy lợi năm 2017 ×2']],
    [
      'Luật Thủy lợi năm 2017, Luật Thủy lợi năm 2030, Luật Thủy lợi',
      ['Luật Thủy lợi năm 2017 ×1', 'Luật Thủy lợi năm 2030 ×1', 'Luật Thủy lợi ×1'],
    ],
    [
      'Kế hoạch 45/KH-UBND; Kế hoạch số 45/KH-UBND ngày 2/3/2026',
      ['Kế hoạch số 45/KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân ×2'],
    ],
    ['điểm a khoản 1 Điều 2 Nghị định số 30/2020/NĐ-CP', ['Nghị định số 30/2020/NĐ-CP của Chính phủ ×1']],
    [
      'Thông báo số 17/TB-TVĐT ngày 12/10/2026 và Thông báo số 3/TB-ĐTSN',
      ['Thông báo số 17/TB-TVĐT ngày 12 tháng 10 năm 2026 ×1', 'Thông báo số 3/TB-ĐTSN ×1'],
    ],
    ['Nghị quyết này có hiệu lực', []],
    ['Không dẫn gì', []],
    ['', []],
  ])('%j: %j', (markdown, names) => {
    expect(cited(markdown).map(({ name, count }) => `${name} ×${count}`)).toEqual(names)
  })

  test('a tree that was not looked at cites nothing', () => expect(documentsCited(parse('Luật Thủy lợi'))).toEqual([]))
})

describe('the list', () => {
  const list = { title: 'Văn bản được dẫn' }
  test('stands at the end, once', () => {
    const tree = parse('Kế hoạch số 45/KH-UBND ngày 2/3/2026; Nghị định số 30/2020/NĐ-CP')
    const transform = citations({ registry, list })
    transform.run(tree, listen())
    const once = structuredClone(tree)
    transform.run(tree, listen())
    expect(tree).toEqual(once)
    expect(sketch(tree)).toMatchInlineSnapshot(`
      "paragraph
        link url=https://vanban.example/45
          text "Kế hoạch số 45/KH-UBND ngày 2/3/2026"
        text "; Nghị định số 30/2020/NĐ-CP"
      heading depth=2 {"isDocumentList":true}
        text "Văn bản được dẫn"
      list {"isDocumentList":true}
        listItem
          paragraph
            link url=https://vanban.example/45
              text "Kế hoạch nạo vét kênh"
        listItem
          paragraph
            text "Nghị định số 30/2020/NĐ-CP của Chính phủ""
    `)
  })
  test('no documents, no list', () => expect(apply(citations({ list }), 'Không dẫn gì').text).toBe('Không dẫn gì'))
  test('its heading has the level that is asked for', () => {
    const tree = parse('Luật Thủy lợi')
    citations({ list: { ...list, depth: 3 } }).run(tree, listen())
    expect(tree.children[1]).toMatchObject({ type: 'heading', depth: 3 })
  })
})

test('reports what was found, what may be several documents, and odd symbols', () => {
  const markdown = `Kết luận 09-KL/TW và Nghị quyết số 18/NQ-TW, 18/NQ-TW.

- Thông tư
  12/2024/ND-CP; Kế hoạch số 45/KH-UBND ngày 2/3/2026`
  const context = listen()
  citations({ registry }).run(parse(markdown), context)
  expect(lines(context.found)).toMatchInlineSnapshot(`
    [
      "1:1–1:18 citation/document-ambiguous “Kết luận 09-KL/TW” có thể là: Kết luận số 09-KL/TW khóa XII; Kết luận số 09-KL/TW khóa XIII. Không nối liên kết.",
      "1:36–1:44 citation/unusual-symbol Ký hiệu “18/NQ-TW” khác cách viết thường dùng: “18-NQ/TW”.",
      "4:3–4:16 citation/unusual-symbol Ký hiệu “12/2024/ND-CP” khác cách viết thường dùng: “12/2024/NĐ-CP”.",
      "- citation/documents-found Bài dẫn 4 văn bản (5 lần), 1 lần có liên kết.",
    ]
  `)
})

test.each([
  'Nghị quyết số 29 – NQ/TW, 29-NQ/TW',
  'Nghị định số 61-CP ngày 5/7/1994, Thông tư 89 TC/TCT ngày 9/11/1993',
  'Quyết định số 40/2006/QĐ-BGD&ĐT',
  'Sắc lệnh 135SL/GD',
  'Luật số 31/2024/QH15, Công văn số 123/UBND-VX, Luật số 21-LCT/HĐNN8',
])('%j has no odd symbol', (markdown) => {
  expect(apply(citations(), markdown).found.filter((line) => line.includes('unusual'))).toEqual([])
})

test('an item that cites nothing reports nothing, and stays', () => {
  expect(apply(citations({ registry }), 'Gặt lúa.')).toEqual({ text: read(parse('Gặt lúa.')), found: [] })
})
