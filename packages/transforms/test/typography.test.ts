import { noBreak } from '@bantin/transforms/no-break'
import { nonBreakingSpaces } from '@bantin/transforms/non-breaking-spaces'
import { directives } from '@bantin/transforms/restore-directives'
import { describe, expect, test } from 'vitest'
import { listen, parse, run, sketch } from './parse.ts'

/** U+00A0 is written ~ here. */
const spaced = (text: string, language?: string) =>
  JSON.parse(run(nonBreakingSpaces, text, language).tree.replace(/^paragraph\n {2}text /, '')) as string

describe('non-breaking-spaces', () => {
  test.each([
    ['giá 7.200 đồng một m³, dùng 14 m³', 'giá 7.200~đồng một m³, dùng 14~m³'],
    ['bón 2,5 kg phân, cách 30 cm', 'bón 2,5~kg phân, cách 30~cm'],
    ['4 mẹ con, 3 mét', '4 mẹ con, 3 mét'],
    ['0,86 mg/L', '0,86~mg/L'],
    ['25 °C và 3,5 %', '25~°C và 3,5~%'],
    ['thông báo số 12', 'thông báo số~12'],
    ['Số 264 và số liệu 2026', 'Số~264 và số liệu 2026'],
    ['Điều 5, khoản 2, điểm 3, Chương IV, Mục 1', 'Điều~5, khoản~2, điểm~3, Chương~IV, Mục~1'],
    ['khóa XIII, khoá IX', 'khóa~XIII, khoá~IX'],
    ['khóa vòi nước', 'khóa vòi nước'],
    ['ngày 5 tháng 11 năm 2026', 'ngày~5~tháng~11~năm~2026'],
    ['Ngày 30/9/2026, tháng 10', 'Ngày~30/9/2026, tháng~10'],
    ['hôm nay 5 ngày', 'hôm nay 5~ngày'],
    ['TP. Bến Cũ', 'TP.~Bến Cũ'],
    ['PGS. TS. Nguyễn V. A. Bình', 'PGS.~TS.~Nguyễn V.~A.~Bình'],
    ['đ/c Bình', 'đ/c~Bình'],
    ['Hết giờ. Nghỉ', 'Hết giờ. Nghỉ'],
    ['lúa – ngô', 'lúa~– ngô'],
    ['tấm số 3\nvà 4 kg', 'tấm số~3\nvà 4~kg'],
    ['đồng số phận', 'đồng số phận'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    if (text === '') return expect(run(nonBreakingSpaces, text).tree).toBe('')
    expect(spaced(text)).toBe(expected)
    expect(spaced(expected.replaceAll('~', '\u00a0'))).toBe(expected)
  })

  test.each(['rad', 'km', 'en', 'via'])('leaves %s alone', (language) => expect(spaced('số 12, 5 kg', language)).toBe('số 12, 5 kg'))
  test('knows Vietnamese with a region', () => expect(spaced('số 12', 'vi-VN')).toBe('số~12'))

  test('leaves code, addresses and descriptions of pictures alone', () => {
    const markdown = '`số 12` ![số 12](a.png) <https://a.example/5%20kg> [số 12](b "số 12")\n\n```\nsố 12\n```'
    expect(run(nonBreakingSpaces, markdown).tree).toMatchInlineSnapshot(`
      "paragraph
        inlineCode "số 12"
        text " "
        image url=a.png alt=số 12
        text " "
        link url=https://a.example/5%20kg
          text "https://a.example/5%20kg"
        text " "
        link url=b title=số 12
          text "số~12"
      code "số 12""
    `)
  })

  test('goes by the language of each passage', () => {
    const text = (value: string) => ({ type: 'text' as const, value })
    const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })
    const tree = (outer: string, inner: string) => {
      const root = parse('')
      root.children = [
        paragraph('số 1'),
        {
          type: 'passage',
          language: inner,
          children: [paragraph('số 2'), { type: 'passage', language: outer, children: [paragraph('số 3')] }],
        },
        { type: 'paragraph', children: [{ type: 'foreign', language: inner, children: [text('số 4')] }] },
      ]
      nonBreakingSpaces.run(root, { language: outer, report: () => {} })
      return sketch(root).match(/số.\d/g)
    }
    expect(tree('vi', 'rad')).toEqual(['số~1', 'số 2', 'số~3', 'số 4'])
    expect(tree('rad', 'vi')).toEqual(['số 1', 'số~2', 'số 3', 'số~4'])
  })
})

describe('no-break', () => {
  const kept = (text: string, language = 'vi') => {
    const tree = parse(text)
    for (const transform of [directives, noBreak]) transform.run(tree, listen(language))
    return [...sketch(tree).matchAll(/noBreak\n\s+text "([^"]*)"/g)].map(([, words]) => words)
  }

  test.each<[text: string, kept: string[]]>([
    ['Thông báo số 12/TB-TTSN nêu rõ', ['12/TB-TTSN']],
    ['29-NQ/TW, 30/2020/NĐ-CP; 45/GP-STT.', ['29-NQ/TW', '30/2020/NĐ-CP', '45/GP-STT']],
    ['(126/2025/QH15)', ['126/2025/QH15']],
    ['gọi 0200 555 0118 hoặc 0912.345.678', ['0200 555 0118', '0912.345.678']],
    ['+84 200 555 0101, (0200) 555 0101, 1900 1234', ['+84 200 555 0101', '(0200) 555 0101', '1900 1234']],
    ['giai đoạn 2021–2025, 0,2–1,0 mg/L, 3–5%', ['2021–2025', '0,2–1,0', '3–5%']],
    ['từ 12/10–23/10, 7:30–8:00', ['12/10–23/10', '7:30–8:00']],
    ['năm 2021–2025.', ['2021–2025']],
    ['10.000–20.000–30.000 đồng', ['10.000–20.000–30.000']],
    ['23/10/2026, 1.234.567,89, 8:30, 24/7', []],
    ['COVID-19, H5N1, A-12/B', []],
    ['12/tb-ttsn, 5/Thông', []],
    ['năm 2026 – 2027', []],
    ['a1–2, 1–2b', []],
    ['không có số', []],
  ])('%j: %j', (text, expected) => expect(kept(text)).toEqual(expected))

  test('splits the text around, each part with its place', () => {
    const tree = parse('> dòng\n> số 12/TB-TTSN nêu')
    noBreak.run(tree, { language: 'vi', report: () => {} })
    const [quote] = tree.children
    expect(quote).toMatchObject({
      children: [
        {
          children: [
            {
              type: 'text',
              value: 'dòng\nsố ',
              position: { start: { line: 1, column: 3, offset: 2 }, end: { line: 2, column: 6, offset: 12 } },
            },
            {
              type: 'noBreak',
              children: [{ type: 'text', value: '12/TB-TTSN' }],
              position: { start: { line: 2, column: 6 }, end: { line: 2, column: 16 } },
            },
            { type: 'text', value: ' nêu', position: { start: { line: 2, column: 16 }, end: { line: 2, column: 20, offset: 26 } } },
          ],
        },
      ],
    })
  })

  test('leaves other languages, code and printed addresses alone', () => {
    expect(kept('số 12/TB-TTSN', 'rad')).toEqual([])
    expect(kept('`12/TB-TTSN` https://a.example/12/TB-TTSN [12/TB-TTSN](https://b.example)')).toEqual(['12/TB-TTSN'])
  })

  test('works inside headings, cells, links and strong text', () => {
    expect(kept('## 1–2\n\n| 3–4 |\n| - |\n\n[5–6](a) **7–8** :x')).toEqual(['1–2', '3–4', '5–6', '7–8'])
  })
})
