import { footnotes } from '@bantin/transforms/footnotes'
import { headingIds } from '@bantin/transforms/heading-ids'
import { internalLinks } from '@bantin/transforms/internal-links'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines, listen, parse, run } from './parse.ts'

describe('footnotes', () => {
  const numbers = (markdown: string) => run(footnotes, markdown).tree.match(/footnote\w+ identifier=.*/g)

  test('in the order of the first reference, not of the notes', () => {
    expect(numbers('a[^x] b[^y] c[^x]\n\n[^y]: hai\n\n[^x]: một')).toMatchInlineSnapshot(`
      [
        "footnoteReference identifier=x {"number":1,"occurrence":1}",
        "footnoteReference identifier=y {"number":2,"occurrence":1}",
        "footnoteReference identifier=x {"number":1,"occurrence":2}",
        "footnoteDefinition identifier=y {"number":2,"references":1}",
        "footnoteDefinition identifier=x {"number":1,"references":2}",
      ]
    `)
  })
  test('a note that another note refers to comes behind those of the text', () => {
    expect(numbers('a[^x] b[^y]\n\n[^x]: một[^z]\n\n[^y]: hai\n\n[^z]: ba[^x]')).toMatchInlineSnapshot(`
      [
        "footnoteReference identifier=x {"number":1,"occurrence":1}",
        "footnoteReference identifier=y {"number":2,"occurrence":1}",
        "footnoteDefinition identifier=x {"number":1,"references":2}",
        "footnoteReference identifier=z {"number":3,"occurrence":1}",
        "footnoteDefinition identifier=y {"number":2,"references":1}",
        "footnoteDefinition identifier=z {"number":3,"references":1}",
        "footnoteReference identifier=x {"number":1,"occurrence":2}",
      ]
    `)
  })
  test('a note that nothing refers to comes last, and is reported', () => {
    const markdown = 'a[^x]\n\n[^thừa]: không ai nhắc\n\n[^x]: một'
    expect(numbers(markdown)).toMatchInlineSnapshot(`
      [
        "footnoteReference identifier=x {"number":1,"occurrence":1}",
        "footnoteDefinition identifier=thừa {"number":2,"references":0}",
        "footnoteDefinition identifier=x {"number":1,"references":1}",
      ]
    `)
    expect(run(footnotes, markdown).found).toEqual(['3:1–3:23 note/unused Chú thích [^thừa] không được nhắc đến ở đâu trong bài.'])
  })
  test('notes that only notes refer to stand behind the one that does; of a circle, the first is reported', () => {
    const markdown = 'a\n\n[^vòng]: một[^quanh]\n\n[^quanh]: hai[^vòng]\n\n[^lẻ]: ba[^sau]\n\n[^sau]: bốn'
    expect(numbers(markdown)).toMatchInlineSnapshot(`
      [
        "footnoteDefinition identifier=vòng {"number":3,"references":1}",
        "footnoteReference identifier=quanh {"number":4,"occurrence":1}",
        "footnoteDefinition identifier=quanh {"number":4,"references":1}",
        "footnoteReference identifier=vòng {"number":3,"occurrence":1}",
        "footnoteDefinition identifier=lẻ {"number":1,"references":0}",
        "footnoteReference identifier=sau {"number":2,"occurrence":1}",
        "footnoteDefinition identifier=sau {"number":2,"references":1}",
      ]
    `)
    expect(run(footnotes, markdown).found).toMatchInlineSnapshot(`
      [
        "7:1–7:16 note/unused Chú thích [^lẻ] không được nhắc đến ở đâu trong bài.",
        "3:1–3:21 note/unused Chú thích [^vòng] không được nhắc đến ở đâu trong bài.",
      ]
    `)
  })
  test('every note has a number of its own, and every reference the number of its note', () => {
    const names = ['một', 'hai', 'ba', 'bốn', 'năm']
    const links = fc.array(fc.constantFrom(...names), { maxLength: 3 }).map((all) => all.map((name) => ` [^${name}]`).join(''))
    fc.assert(
      fc.property(links, fc.tuple(links, links, links, links, links), (text, inNotes) => {
        const markdown = [`chữ${text}`, ...names.map((name, i) => `[^${name}]: chú${inNotes[i]}`)].join('\n\n')
        const found = (numbers(markdown) ?? []).map((one) => /(\w+) identifier=(\S+) \{"number":(\d+)/.exec(one)?.slice(1))
        const notes = new Map(found.flatMap((one) => (one?.[0] === 'footnoteDefinition' ? [[one[1], one[2]] as const] : [])))
        expect([...notes.values()].map(Number).sort()).toEqual([1, 2, 3, 4, 5])
        for (const one of found) expect(one?.[2]).toBe(notes.get(one?.[1]))
      }),
    )
  })
  test('a note written twice', () => {
    expect(run(footnotes, 'a[^x]\n\n[^x]: một\n\n[^x]: hai').found).toEqual([
      '5:1–5:10 note/defined-twice Chú thích [^x] được viết hai lần; lần đầu ở dòng 3.',
    ])
  })
  test.each<[markdown: string, found: string[]]>([
    ['a[^1] b', ['1:2–1:6 note/undefined Không có chú thích nào là [^1].']],
    [
      'a[^12]\n\n[^13]: x',
      [
        '3:1–3:9 note/unused Chú thích [^13] không được nhắc đến ở đâu trong bài.',
        '1:2–1:7 note/undefined Không có chú thích nào là [^12]. Có phải [^13]?',
      ],
    ],
    ['dòng một\ndòng **hai** và[^x]', ['2:16–2:20 note/undefined Không có chú thích nào là [^x].']],
    ['> dòng\n> hai[^x]', ['2:6–2:10 note/undefined Không có chú thích nào là [^x].']],
    ['- dòng\n  hai[^x]', ['2:6–2:10 note/undefined Không có chú thích nào là [^x].']],
    ['| a[^x] |\n| - |', ['1:4–1:8 note/undefined Không có chú thích nào là [^x].']],
    ['a[^x][^y]', ['1:2–1:6 note/undefined Không có chú thích nào là [^x].', '1:6–1:10 note/undefined Không có chú thích nào là [^y].']],
    ['`[^x]` [^] [^ x] [x]', []],
    ['a[^x]\n\n[^x]: một', []],
    ['', []],
  ])('%j: %j', (markdown, found) => expect(run(footnotes, markdown).found).toEqual(found))
})

describe('heading-ids', () => {
  const ids = (...headings: string[]) =>
    run(headingIds, headings.map((one) => `## ${one}`).join('\n')).tree.match(/(?<="id":")[^"]*/g) ?? []

  test.each<[headings: string[], ids: string[]]>([
    [['Thau rửa bể'], ['thau-rua-be']],
    [['Đường thủy: an toàn'], ['duong-thuy-an-toan']],
    [
      ['tỉnh', 'tĩnh'],
      ['tinh', 'tinh-2'],
    ],
    [
      ['tỉnh', 'tĩnh', 'tinh-2', 'TÍNH'],
      ['tinh', 'tinh-2', 'tinh-2-2', 'tinh-3'],
    ],
    [
      ['tinh-2', 'tỉnh', 'tĩnh'],
      ['tinh-2', 'tinh', 'tinh-3'],
    ],
    [
      ['???', '!!!', 'ទឹក'],
      ['muc', 'muc-2', 'muc-3'],
    ],
    [['Nước *sạch* `m³`[^1] ![ảnh](a)'], ['nuoc-sach-m-1']],
    [
      ['constructor', '__proto__'],
      ['constructor', 'proto'],
    ],
  ])('%j', (headings, expected) => expect(ids(...headings)).toEqual(expected))

  test('never collide', () => {
    const heading = fc.constantFrom('tỉnh', 'tĩnh', 'tinh 2', 'tinh-2-2', 'tinh 3', '…', 'mục', 'muc 2', 'muc 2 2')
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 20 }), (headings) => {
        const given = ids(...headings)
        expect(given).toHaveLength(headings.length)
        expect(new Set(given).size).toBe(headings.length)
        for (const id of given) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      }),
    )
  })
})

describe('internal-links', () => {
  const broken = (place: string, fragment: string, nearest = '') =>
    `${place} link/broken-fragment Trong bài không có đề mục “#${fragment}”.${nearest && ` Có phải “#${nearest}”?`}`

  test.each<[markdown: string, found: string[]]>([
    ['## Thau rửa bể\n\n[a](#thau-rua-be)', []],
    ['[a](#thau-rua-be)\n\n## Thau rửa bể', []],
    ['## Thau rửa bể\n\n[a](#thau-rua-b)', [broken('3:1–3:17', 'thau-rua-b', 'thau-rua-be')]],
    ['## Thau rửa bể\n\n[a](#Thau-rửa-bể)', [broken('3:1–3:18', 'Thau-rửa-bể', 'thau-rua-be')]],
    ['## Thau rửa bể\n\n[a](#xyz)', [broken('3:1–3:10', 'xyz')]],
    ['[a](#)', [broken('1:1–1:7', '')]],
    ['[a](#%)', [broken('1:1–1:8', '%')]],
    ['[a](nuoc-sach.md#x) [b](https://a.example/#x) [c](item:nuoc-sach#x)', []],
  ])('%j', (markdown, found) => {
    const tree = parse(markdown)
    const context = listen()
    headingIds.run(tree, context)
    const before = structuredClone(tree)
    internalLinks.run(tree, context)
    expect(lines(context.found)).toEqual(found)
    expect(tree).toEqual(before)
  })
})
