import { readFileSync } from 'node:fs'
import { formatDiagnostics } from '@bantin/diagnostics'
import { province } from '@bantin/fixtures'
import { parseItem, parseMarkdown } from '@bantin/parser'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'

const typesOf = (node: Nodes): string => ('children' in node ? `${node.type}(${node.children.map(typesOf).join(' ')})` : node.type)
const parse = (text: string) => parseMarkdown(text, { file: 'a.md' })

describe('syntax', () => {
  test.each<[name: string, text: string, tree: string]>([
    ['front matter', '---\ntitle: a\n---\n\nLúa', 'root(yaml paragraph(text))'],
    ['heading and emphasis', '## Gặt *sớm*', 'root(heading(text emphasis(text)))'],
    [
      'table',
      '| a | b |\n| - | -: |\n| 1 | 2 |',
      'root(table(tableRow(tableCell(text) tableCell(text)) tableRow(tableCell(text) tableCell(text))))',
    ],
    ['footnote', 'a[^1]\n\n[^1]: b', 'root(paragraph(text footnoteReference) footnoteDefinition(paragraph(text)))'],
    ['inline directive', ':tieng[chữ]{lang=km}', 'root(paragraph(textDirective(text)))'],
    ['leaf directive', '::chen{tep=a.md}', 'root(leafDirective())'],
    ['container directive', ':::ghi-nho[Nhớ]\nLúa\n:::', 'root(containerDirective(paragraph(text) paragraph(text)))'],
    ['strikethrough takes two tildes', '~~a~~ 5~10 tấn~', 'root(paragraph(delete(text) text))'],
    ['task list', '- [x] gặt', 'root(list(listItem(paragraph(text))))'],
    ['address by itself', 'https://songngan.example', 'root(paragraph(link(text)))'],
    ['raw HTML stays a node', '<b>a</b>', 'root(paragraph(html text html))'],
    ['nothing', '', 'root()'],
  ])('%s', (_, text, tree) => expect(typesOf(parse(text).tree)).toBe(tree))

  test('positions are those of the text', () => {
    const [, paragraph] = parse('## Gặt\n\nLúa 🌾 *chín*').tree.children
    expect(paragraph).toMatchObject({ children: [{ value: 'Lúa 🌾 ' }, { position: { start: { line: 3, column: 8, offset: 15 } } }] })
  })
})

const nestedList = (levels: number) => Array.from({ length: levels }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')
const HOSTILE: Record<string, string> = {
  '100,000 quotes': '>'.repeat(100_000),
  '100,000 brackets': '['.repeat(100_000),
  '100,000 image openings': '!['.repeat(100_000),
  '100,000 stars around a word': `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`,
  '100,000 underscores and brackets': '_['.repeat(100_000),
  'list 1,000 deep': nestedList(1000),
  'lists in one line': '- + * '.repeat(1000),
  'quotes with lazy lines': `${'>'.repeat(1000)}a\n${'b\n'.repeat(1000)}`,
  'notes in notes': '[^a]: '.repeat(500),
  'boxes never closed': ':::ghi-nho\n'.repeat(1000),
  'images in images': `${'!['.repeat(3000)}${'](a)'.repeat(3000)}`,
  'emphasis 300 deep': `${'*a '.repeat(300)}${'b*'.repeat(300)}`,
  'paragraph of 100,000 lines': 'lúa\n'.repeat(100_000),
}

describe('bounds', () => {
  test('hostile texts are refused with their line', () => {
    const found = Object.entries(HOSTILE).flatMap(([name, text]) => parseMarkdown(`Lúa.\n\n${text}`, { file: name }).diagnostics)
    expect(formatDiagnostics(found)).toMatchInlineSnapshot(`
      "100,000 brackets:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      100,000 image openings:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      100,000 quotes:3:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      100,000 stars around a word:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      100,000 underscores and brackets:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      boxes never closed:1002:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      emphasis 300 deep:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      images in images:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      list 1,000 deep:1002:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      lists in one line:3:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      notes in notes:3:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      paragraph of 100,000 lines:3:1  lỗi  Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.
        markdown/too-tangled · Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.

      quotes with lazy lines:3:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      13 lỗi"
    `)
  })

  test('what an author may write is not', () => {
    const ordinary: Record<string, string> = {
      'ten levels': nestedList(10),
      'quotes eight deep': '> '.repeat(8),
      'a line of stars': '* '.repeat(200),
      'a line of dashes': '-'.repeat(5000),
      'a long table': `| a | b |\n| - | - |\n${'| **1** | [2](a.md) |\n'.repeat(400)}`,
      'a long list': '- [x](a.md) *y*\n'.repeat(400),
      'forty boxes': ':::ghi-nho\nLúa\n:::\n\n'.repeat(200),
      '5,000 paragraphs with links': 'Lúa [a](b.md) *chín* đều.\n\n'.repeat(5000),
    }
    for (const [name, text] of Object.entries(ordinary)) expect(parse(text).diagnostics, name).toEqual([])
  })

  test('the time to refuse is nothing beside the time to read as much ordinary text', () => {
    const time = (text: string) => {
      const start = performance.now()
      parse(text)
      return performance.now() - start
    }
    const ordinary = 'Lúa chín [đều](a.md) trên *ruộng*.\n\n'.repeat(2000)
    time(ordinary)
    const bound = time(ordinary)
    for (const [name, text] of Object.entries(HOSTILE)) if (name !== 'emphasis 300 deep') expect(time(text), name).toBeLessThan(2 * bound)
  })

  test('measuring costs a small part of reading', () => {
    const text = readFileSync(new URL(`${province.issue}/items/lua-thu-dong.md`, province.folder), 'utf8').repeat(5)
    const median = (run: () => unknown) => {
      const times = Array.from({ length: 15 }, () => {
        const start = performance.now()
        run()
        return performance.now() - start
      })
      return times.sort((a, b) => a - b)[7] as number
    }
    const refused = `${text}\n\n${'> '.repeat(60)}`
    expect(median(() => parse(refused))).toBeLessThan(0.1 * median(() => fromMarkdown(text)))
  })
})

describe('items', () => {
  const read = (text: string) => {
    const { diagnostics, meta, tree } = parseItem(text, { file: 'items/lua.md' })
    return `${formatDiagnostics(diagnostics, { sources: () => text })}\n→ ${meta ? JSON.stringify(meta.title) : 'no meta'}, ${typesOf(tree)}`
  }

  test('whole messages', () => {
    const cases: Record<string, string> = {
      good: '---\ntitle: Gặt sớm\n---\n\nLúa.\n',
      'no front matter': 'Lúa chín đều.\n',
      'blank line above': '\n---\ntitle: Gặt sớm\n---\n\nLúa.\n',
      'not closed': '---\ntitle: Gặt sớm\n\nLúa chín đều.\n',
      'empty front matter': '---\n---\n\nLúa.\n',
      'line numbers are those of the file': '---\ntitle: Gặt sớm\nsummary: Nước: sạch\n---\n\nLúa.\n',
      'mistyped key': '---\ntitle: Gặt sớm\n\nsumary: Lúa\n---\n\nLúa.\n',
      'words above a heading line': '---\ntitle: Gặt sớm\nsummary: Lúa\n---\n\n## Gặt\n',
      'too deep': `---\ntitle: Gặt sớm\n---\n\n${'>'.repeat(60)}\n`,
    }
    expect(
      Object.entries(cases)
        .map(([name, text]) => `${name}: ${read(text)}`)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "good: Không có lỗi.
      → "Gặt sớm", root(paragraph(text))

      no front matter: items/lua.md:1:1  lỗi  Bài không có phần đầu ghi tên bài.
        1 │ Lúa chín đều.
          │ ^^^
        item/front-matter-missing · Thêm ba dòng ngay đầu tệp, không có dòng trống phía trên: ---, rồi title: Tên bài, rồi ---.

      1 lỗi
      → no meta, root(paragraph(text))

      blank line above: items/lua.md:1:1  lỗi  Bài không có phần đầu ghi tên bài.
        1 │
          │ ^
        item/front-matter-missing · Thêm ba dòng ngay đầu tệp, không có dòng trống phía trên: ---, rồi title: Tên bài, rồi ---.

      1 lỗi
      → no meta, root(thematicBreak heading(text) paragraph(text))

      not closed: items/lua.md:1:1  lỗi  Phần đầu của bài mở bằng dòng --- nhưng không có dòng --- đóng lại.
        1 │ ---
          │ ^^^
        item/front-matter-not-closed · Thêm một dòng --- sau dòng cuối của phần đầu, trước chữ của bài.

      1 lỗi
      → no meta, root(thematicBreak paragraph(text) paragraph(text))

      empty front matter: items/lua.md:2:1  lỗi  Thiếu khóa bắt buộc “title”.
        1 │ ---
        2 │ ---
          │ ^
        schema/missing-key · Thêm dòng “title: …”.

      1 lỗi
      → no meta, root(paragraph(text))

      line numbers are those of the file: items/lua.md:3:10  lỗi  YAML sai cú pháp: giá trị có dấu hai chấm.
        2 │ title: Gặt sớm
        3 │ summary: Nước: sạch
          │          ^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi
      → no meta, root(paragraph(text))

      mistyped key: items/lua.md:4:1  lỗi  Không có khóa “sumary” ở đây. Có phải “summary”?
        3 │
        4 │ sumary: Lúa
          │ ^^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi
      → no meta, root(paragraph(text))

      words above a heading line: Không có lỗi.
      → "Gặt sớm", root(heading(text))

      too deep: items/lua.md:5:1  lỗi  Danh sách, trích dẫn hoặc khung lồng nhau quá 50 cấp.
        4 │
        5 │ >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
          │ ^
        markdown/too-deep · Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.

      1 lỗi
      → no meta, root()"
    `)
  })
})
