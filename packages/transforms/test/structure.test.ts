import { additions } from '@bantin/transforms/additions'
import { callouts } from '@bantin/transforms/callouts'
import { figures } from '@bantin/transforms/figures'
import { headingLevels } from '@bantin/transforms/heading-levels'
import { passages } from '@bantin/transforms/passages'
import { tableCaptions } from '@bantin/transforms/table-captions'
import { describe, expect, test } from 'vitest'
import { parse, run } from './parse.ts'

describe('callouts', () => {
  test.each<[markdown: string, tree: string]>([
    [':::ghi-nho\na\n:::', 'callout kind=remember\n  paragraph\n    text "a"'],
    [':::luu-y\na\n:::', 'callout kind=caution\n  paragraph\n    text "a"'],
    [':::cau-hoi\n1. a\n:::', 'callout kind=question\n  list\n    listItem\n      paragraph\n        text "a"'],
    [
      ':::luu-y[Nhớ *kỹ*]\na\n:::',
      'callout kind=caution\n  calloutTitle\n    text "Nhớ "\n    emphasis\n      text "kỹ"\n  paragraph\n    text "a"',
    ],
    [':::luu-y[]\na\n:::', 'callout kind=caution\n  paragraph\n    text "a"'],
    ['::::ghi-nho\n:::luu-y\na\n:::\n::::', 'callout kind=remember\n  callout kind=caution\n    paragraph\n      text "a"'],
    ['> :::luu-y\n> a\n> :::', 'blockquote\n  callout kind=caution\n    paragraph\n      text "a"'],
    [':::khac\na\n:::', 'containerDirective name=khac\n  paragraph\n    text "a"'],
    [':::toString\na\n:::', 'containerDirective name=toString\n  paragraph\n    text "a"'],
  ])('%j', (markdown, tree) => expect(run(callouts, markdown)).toEqual({ tree, found: [] }))

  test('have the place of the directive', () => {
    const tree = parse('x\n\n:::luu-y\na\n:::')
    const { position } = tree.children[1] ?? {}
    callouts.run(tree, { language: 'vi', report: () => {} })
    expect(tree.children[1]).toMatchObject({ type: 'callout', position })
  })
})

describe('additions', () => {
  test.each<[markdown: string, tree: string]>([
    [':::bo-sung\na\n:::', 'addition\n  paragraph\n    text "a"'],
    [':::them\n- a\n:::', 'addition\n  list\n    listItem\n      paragraph\n        text "a"'],
    [
      ':::bo-sung[Ở *xã* ta]\na\n:::',
      'addition\n  paragraph\n    text "Ở "\n    emphasis\n      text "xã"\n    text " ta"\n  paragraph\n    text "a"',
    ],
    ['::::bo-sung\n:::them\na\n:::\n::::', 'addition\n  addition\n    paragraph\n      text "a"'],
    ['> :::bo-sung\n> a\n> :::', 'blockquote\n  addition\n    paragraph\n      text "a"'],
    [':::bo-sung\n:::', 'addition'],
    [':::bo\na\n:::', 'containerDirective name=bo\n  paragraph\n    text "a"'],
  ])('%j', (markdown, tree) => expect(run(additions, markdown)).toEqual({ tree, found: [] }))

  test('say whose they are, and have the place of the directive', () => {
    const tree = parse('x\n\n:::bo-sung\na\n:::')
    const { position } = tree.children[1] ?? {}
    additions.run(tree, { language: 'vi', publisher: 'Xã Đồi Thông', report: () => {} })
    expect(tree.children[1]).toMatchObject({ type: 'addition', by: 'Xã Đồi Thông', position })
  })
})

describe('passages', () => {
  test.each<[markdown: string, tree: string]>([
    [':::tieng{lang=rad}\nÊa doh\n:::', 'passage language=rad\n  paragraph\n    text "Êa doh"'],
    [':::tieng[Nhãn]{lang=km}\nទឹក\n:::', 'passage language=km\n  paragraph\n    text "Nhãn"\n  paragraph\n    text "ទឹក"'],
    [
      'nước là :tieng[êa *doh*]{lang=rad}.',
      'paragraph\n  text "nước là "\n  foreign language=rad\n    text "êa "\n    emphasis\n      text "doh"\n  text "."',
    ],
    [':tieng[x]{lang=zh-Hant}', 'paragraph\n  foreign language=zh-Hant\n    text "x"'],
    [
      '| a |\n| - |\n| :tieng[b]{lang=jra} |',
      'table\n  tableRow\n    tableCell\n      text "a"\n  tableRow\n    tableCell\n      foreign language=jra\n        text "b"',
    ],
  ])('%j', (markdown, tree) => expect(run(passages, markdown)).toEqual({ tree, found: [] }))

  test.each<[markdown: string, tree: string, found: string]>([
    [':::tieng\na\n:::', 'paragraph\n  text "a"', '1:1–1:7 directive/language-missing Khối “tieng” không ghi đây là tiếng gì.'],
    ['x :tieng[a]{lang="Ê Đê"} y', 'paragraph\n  text "x a y"', '1:3–1:25 directive/language-missing “Ê Đê” không phải là mã ngôn ngữ.'],
    [
      ':::tieng[Nhãn]{lang=""}\na\n:::',
      'paragraph\n  text "Nhãn"\nparagraph\n  text "a"',
      '1:1–1:7 directive/language-missing Khối “tieng” không ghi đây là tiếng gì.',
    ],
  ])('%j is an error, and the words stay', (markdown, tree, found) => expect(run(passages, markdown)).toEqual({ tree, found: [found] }))
})

describe('figures', () => {
  test.each([
    ['![Lúa](a.jpg "Chú thích")', 'figure kind=image\n  image url=a.jpg alt=Lúa\n  caption\n    text "Chú thích"'],
    ['![Lúa](a.jpg)', 'figure kind=image\n  image url=a.jpg alt=Lúa'],
    ['![Lúa](a.jpg " ")', 'figure kind=image\n  image url=a.jpg alt=Lúa'],
    [
      '![A](a.jpg "x")\n![B](b.jpg)',
      'figure kind=image\n  image url=a.jpg alt=A\n  caption\n    text "x"\nfigure kind=image\n  image url=b.jpg alt=B',
    ],
    ['- ![A](a.jpg)', 'list\n  listItem\n    figure kind=image\n      image url=a.jpg alt=A'],
    ['chữ ![A](a.jpg "x")', 'paragraph\n  text "chữ "\n  image url=a.jpg alt=A title=x'],
    ['[![A](a.jpg)](b)', 'paragraph\n  link url=b\n    image url=a.jpg alt=A'],
  ])('%j', (markdown, tree) => expect(run(figures, markdown)).toEqual({ tree, found: [] }))

  test.each([
    ['![](a.jpg "Chú thích")', '1:1–1:23'],
    ['chữ ![ ](a.jpg)', '1:5–1:16'],
    ['| ![](a.jpg) |\n| - |', '1:3–1:13'],
  ])('%j has no description', (markdown, place) =>
    expect(run(figures, markdown).found).toEqual([`${place} image/alt-missing Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.`]),
  )
})

describe('table-captions', () => {
  const table = '\n\n| a |\n| - |\n| b |\n'
  const shown = (markdown: string) =>
    run(tableCaptions, markdown)
      .tree.split('\n')
      .filter((line) => !/tableRow|tableCell|text "[ab]"$/.test(line))
      .join('\n')

  test.each([
    [`Bảng: Giá lúa${table}`, 'figure kind=table\n  caption {"label":"Bảng 1"}\n    text "Giá lúa"\n  table'],
    [`Bảng 1. Giá lúa${table}`, 'figure kind=table\n  caption {"label":"Bảng 1"}\n    text "Giá lúa"\n  table'],
    [
      `Bảng 1: Giá *lúa*${table}`,
      'figure kind=table\n  caption {"label":"Bảng 1"}\n    text "Giá "\n    emphasis\n      text "lúa"\n  table',
    ],
    [`Bảng: *Giá*${table}`, 'figure kind=table\n  caption {"label":"Bảng 1"}\n    emphasis\n      text "Giá"\n  table'],
    [
      `Bảng: x${table}\nBảng: y${table}`,
      'figure kind=table\n  caption {"label":"Bảng 1"}\n    text "x"\n  table\nfigure kind=table\n  caption {"label":"Bảng 2"}\n    text "y"\n  table',
    ],
    [`Bảng giá lúa${table}`, 'paragraph\n  text "Bảng giá lúa"\ntable'],
    [`Bảng:${table}`, 'paragraph\n  text "Bảng:"\ntable'],
    [`Bảng: x\n\ny${table}`, 'paragraph\n  text "Bảng: x"\nparagraph\n  text "y"\ntable'],
    [`Bảng: x\n\ny`, 'paragraph\n  text "Bảng: x"\nparagraph\n  text "y"'],
    ['> Bảng: x\n>\n> | a |\n> | - |', 'blockquote\n  figure kind=table\n    caption {"label":"Bảng 1"}\n      text "x"\n    table'],
    [`${table}${table}`, 'table\ntable'],
  ])('%j', (markdown, tree) => expect(shown(markdown)).toBe(tree))

  test('a number of the author is kept, and one out of order is reported', () => {
    const markdown = `Bảng 1. x${table}\nBảng 3. y${table}\nBảng: z${table}`
    expect(shown(markdown).match(/Bảng \d/g)).toEqual(['Bảng 1', 'Bảng 3', 'Bảng 4'])
    expect(run(tableCaptions, markdown).found).toEqual([
      '7:1–7:9 table/number-out-of-order Bảng này ghi số 3, theo thứ tự trong bài thì phải là 2.',
    ])
  })

  test('the caption has the place of its words', () => {
    const tree = parse(`Bảng: Giá lúa${table}`)
    tableCaptions.run(tree, { language: 'vi', report: () => {} })
    expect(tree.children[0]).toMatchObject({
      position: { start: { line: 1, column: 1 }, end: { line: 5, column: 6 } },
      children: [{ children: [{ position: { start: { line: 1, column: 7 }, end: { line: 1, column: 14 } } }] }, {}],
    })
  })
})

describe('heading-levels', () => {
  const skipped = (place: string, written: number, expected: number) =>
    `${place} heading/skipped-level Đề mục nhảy cấp: viết ${'#'.repeat(written)}, đúng thứ tự là ${'#'.repeat(expected)}.`
  const inBody = (place: string) => `${place} heading/title-in-body Đề mục một dấu # dành cho tên bài; trong bài bắt đầu từ ##.`

  test.each<[markdown: string, depths: number[], found: string[]]>([
    ['## a\n### b\n## c', [2, 3, 2], []],
    ['### a\n#### b', [2, 3], []],
    ['###### a', [2], []],
    ['# a\n## b\n### c', [2, 3, 4], [inBody('1:1–1:4')]],
    ['# a\n###### b', [2, 3], [inBody('1:1–1:4'), skipped('2:1–2:9', 6, 2)]],
    ['## a\n#### b\n#### c\n### d\n## e', [2, 3, 3, 3, 2], [skipped('2:1–2:7', 4, 3), skipped('3:1–3:7', 4, 3)]],
    ['### a\n## b', [2, 2], [skipped('1:1–1:6', 3, 2)]],
    ['# a\n## b\n### c\n#### d\n##### e\n###### f', [2, 3, 4, 5, 6, 6], [inBody('1:1–1:4')]],
    ['> ## a\n\n- ### b', [2, 3], []],
    ['chữ', [], []],
  ])('%j', (markdown, depths, found) => {
    const result = run(headingLevels, markdown)
    expect(result.tree.match(/(?<=depth=)\d/g)?.map(Number) ?? []).toEqual(depths)
    expect(result.found).toEqual(found)
  })
})
