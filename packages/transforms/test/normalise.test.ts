import { nfc } from '@bantin/transforms/nfc'
import { rawHtml } from '@bantin/transforms/raw-html'
import { directives } from '@bantin/transforms/restore-directives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listen, parse, run } from './parse.ts'

describe('nfc', () => {
  test('text, descriptions and titles become NFC', () => {
    const nfd = 'Nước sạch cho thôn Bến Đá'.normalize('NFD')
    const { tree, found } = run(nfc, `# ${nfd}\n\n![${nfd}](a.png "${nfd}")\n\n[**${nfd}**](b "${nfd}")`)
    expect(tree).toBe(tree.normalize('NFC'))
    expect(tree.match(/Nước sạch cho thôn Bến Đá/g)).toHaveLength(5)
    expect(found).toEqual([])
  })
  test('addresses and code stay', () => {
    const nfd = 'đường'.normalize('NFD')
    expect(run(nfc, `\`${nfd}\` [x](${nfd}.png)\n\n    ${nfd}`).tree.normalize('NFC')).not.toBe(
      run(nfc, `\`${nfd}\` [x](${nfd}.png)\n\n    ${nfd}`).tree,
    )
  })
  test('any text becomes what Unicode says, plain ones without a closer look too', () => {
    const letter = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('e\u0302\u0301', 'Å', '\u2000', '\u0340', 'ệ', '가'),
    )
    const everyCharacter = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
    const compose = (value: string) => {
      const node = { type: 'text' as const, value }
      nfc.run({ type: 'root', children: [{ type: 'paragraph', children: [node] }] }, listen())
      return node.value
    }
    for (const character of everyCharacter) expect(compose(character)).toBe(character.normalize('NFC'))
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        expect(compose(letters.join(''))).toBe(letters.join('').normalize('NFC'))
      }),
    )
  })
  test('Ê Đê letters with two marks stay whole', () => {
    expect(run(nfc, 'Ê\u0306 ê\u0306 Ơ\u0306').tree).toBe('paragraph\n  text "Ê̆ ê̆ Ơ̆"')
  })
})

describe('restore-directives: words behind a colon are text', () => {
  test.each([
    'Lưu ý:không dùng nước giếng.',
    'Giờ mở cửa:sáng 8:30, chiều:đóng',
    'email:bantin',
    'Tỉ lệ a:b:c',
    ':mở đầu, :kết',
    'x:a[nhãn]y',
    'x:a[]y',
    'x:a[]',
    'x:a[nhãn]{k="v"}y',
    'x:a[nhãn]{k=v}y',
    'x:a[nhãn]{k="v w"}y',
    'x:a{k}y',
    'x:a{.b.c #d}y',
    'x:a{#d .b k="v"}y',
    'phổ thông:tieng',
    'phổ thông:tieng[]',
  ])('%s', (markdown) => {
    expect(run(directives, markdown)).toEqual({ tree: `paragraph\n  text ${JSON.stringify(markdown)}`, found: [] })
  })

  test('a label keeps its markup', () => {
    expect(run(directives, 'a:b[c *d*] e').tree).toMatchInlineSnapshot(`
      "paragraph
        text "a:b[c "
        emphasis
          text "d"
        text "] e""
    `)
  })

  test('the text has the place of the whole', () => {
    const paragraph = parse('Lưu ý:không dùng')
    directives.run(paragraph, { language: 'vi', report: () => {} })
    expect(paragraph.children[0]).toMatchObject({
      children: [{ position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 17, offset: 16 } } }],
    })
  })

  test('trees without positions', () => {
    const tree = structuredClone(parse('x:a[nhãn]{k=v .c}'))
    const strip = (node: object): void => {
      delete (node as { position?: unknown }).position
      for (const child of 'children' in node ? (node.children as object[]) : []) strip(child)
    }
    strip(tree)
    directives.run(tree, { language: 'vi', report: () => {} })
    expect(tree.children).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: 'x:a[nhãn]{k="v" .c}' }] }])
  })

  test('words in another language stay a directive', () => {
    expect(run(directives, ':tieng[êa]{lang=rad} :tieng[êa] :tieng{lang=rad}').tree.match(/textDirective/g)).toHaveLength(3)
  })
})

describe('restore-directives: blocks of unknown name are reported and stay as blocks', () => {
  test.each<[markdown: string, found: string[]]>([
    [':::ghi-nhớ\na\n:::', ['1:1–1:11 directive/unknown Không có khối nào tên là “:::ghi-nhớ”. Có phải “:::ghi-nho”?']],
    [':::luuy\na\n:::', ['1:1–1:8 directive/unknown Không có khối nào tên là “:::luuy”. Có phải “:::luu-y”?']],
    [':::quảng-cáo-lớn\na\n:::', ['1:1–1:17 directive/unknown Không có khối nào tên là “:::quảng-cáo-lớn”.']],
    ['::luu-y[a]', ['1:1–1:8 directive/unknown Không có khối nào tên là “::luu-y”. Có phải “:::luu-y”?']],
    ['::cheen', ['1:1–1:8 directive/unknown Không có khối nào tên là “::cheen”. Có phải “::chen”?']],
    [':::chen\na\n:::', ['1:1–1:8 directive/unknown Không có khối nào tên là “:::chen”. Có phải “::chen”?']],
    ['::chen{tep="a.md"}', []],
    [':::cau-hoi\na\n:::', []],
    [':::tieng{lang=rad}\na\n:::', []],
  ])('%j', (markdown, found) => expect(run(directives, markdown).found).toEqual(found))

  test('their content', () => {
    expect(run(directives, ':::hop[Nhãn *a*]\nb\n\n- c\n:::\n\n::anh[Nhãn]{x=y}\n\n::anh').tree).toMatchInlineSnapshot(`
      "paragraph
        text "Nhãn "
        emphasis
          text "a"
      paragraph
        text "b"
      list
        listItem
          paragraph
            text "c"
      paragraph
        text "Nhãn"
      paragraph
        text "::anh""
    `)
  })

  test('inside one another', () => {
    expect(run(directives, '::::ngoai\n:::trong\na\n:::\n::::').tree).toBe('paragraph\n  text "a"')
  })

  test.each<[name: string, markdown: string, found: string[]]>([
    [
      'to the end of the file',
      ':::ghi-nho\na\n\n## b\n\nc\n',
      ['1:1–1:11 directive/unclosed Khối “:::ghi-nho” không có dòng đóng :::, nên kéo đến hết bài.'],
    ],
    [
      'without a line feed at the end',
      ':::ghi-nho\na',
      ['1:1–1:11 directive/unclosed Khối “:::ghi-nho” không có dòng đóng :::, nên kéo đến hết bài.'],
    ],
    ['empty', 'x\n\n:::luu-y', ['3:1–3:9 directive/unclosed Khối “:::luu-y” không có dòng đóng :::, nên kéo đến hết bài.']],
    ['closed', ':::luu-y\na\n:::\n', []],
    ['closed and empty', ':::luu-y\n:::', []],
    ['closed behind blank lines', ':::luu-y\na\n\n\n:::   \n\nb', []],
    ['closed in a list', '- x\n  :::luu-y\n  a\n  :::\n- y', []],
  ])('not closed: %s', (_, markdown, found) => expect(run(directives, markdown).found).toEqual(found))
})

describe('raw-html', () => {
  test('blocks become paragraphs, inline tags text', () => {
    expect(run(rawHtml, '<div class="x">\nNội dung\n</div>\n\nx <b>đậm</b> y\n\n> <script>alert(1)</script>')).toMatchInlineSnapshot(`
      {
        "found": [
          "1:1–3:7 markdown/raw-html Thẻ HTML trong bài không có tác dụng và sẽ in ra như chữ thường.",
          "5:3–5:6 markdown/raw-html Thẻ HTML trong bài không có tác dụng và sẽ in ra như chữ thường.",
          "7:3–7:28 markdown/raw-html Thẻ HTML trong bài không có tác dụng và sẽ in ra như chữ thường.",
        ],
        "tree": "paragraph
        text "<div class=\\"x\\">\\nNội dung\\n</div>"
      paragraph
        text "x <b>đậm</b> y"
      blockquote
        paragraph
          text "<script>alert(1)</script>"",
      }
    `)
  })
  test.each<[markdown: string, places: string[]]>([
    ['a <b>đ</b> <i>n</i>', ['1:3–1:6', '1:12–1:15']],
    ['a </b>', ['1:3–1:7']],
    ['<!-- ghi chú -->', ['1:1–1:17']],
    ['a\n\n<table>\n<tr><td>x</td></tr>\n</table>', ['3:1–5:9']],
    ['1 < 2 và `<b>`', []],
  ])('%j is reported at %j', (markdown, places) => {
    const { found, tree } = run(rawHtml, markdown)
    expect(found).toEqual(
      places.map((place) => `${place} markdown/raw-html Thẻ HTML trong bài không có tác dụng và sẽ in ra như chữ thường.`),
    )
    expect(tree).not.toMatch(/^\s*html/m)
  })
})
