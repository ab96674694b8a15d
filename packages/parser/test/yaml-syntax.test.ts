import { parseYaml } from '@bantin/parser'
import { describe, expect, test } from 'vitest'
import { report } from './report.ts'

const read = (text: string, file: string) => parseYaml(text, { file }).diagnostics

const MALFORMED = {
  'colon in a value': 'id: a\ntitle: Nước sạch: thau bể',
  'colon in a value above a group': 'imprint: tổ in: hai\n  responsible: a\n  quantity: 5\n  periodicity: b\nkind: regular',
  'no blank behind the colon': 'title:Gặt sớm\nsubtitle: Lúa',
  'no colon': 'title: Gặt sớm\nLúa chín đều\nsubtitle: Lúa',
  'quote not closed': 'title: "Gặt sớm\nsubtitle: Lúa',
  'single quote not closed': "title: 'Gặt sớm",
  'quote closed by the next quote': 'title: "Gặt sớm\nsubtitle: "Lúa"',
  'text behind a quote': 'title: "Khẩn" phòng lũ',
  tab: 'publisher:\n\tname: Tổ thông tin',
  'deeper than its neighbours': 'title: Gặt sớm\n  subtitle: Lúa',
  'shallower than its neighbours': 'items:\n  - item: a\n section: b',
  'duplicate key': 'title: Gặt sớm\nsubtitle: Lúa\ntitle: Gặt muộn',
  'duplicate key in braces': 'image: { src: a.jpg, src: b.jpg }',
  'words behind a #': 'title: Bản tin #5 tháng 11',
  'colour without quotes': 'theme:\n  colours:\n    accent: #1c6b57',
  'colour in braces': 'theme: { colours: { accent: #1c6b57 } }',
  'alias by accident': 'title: *Lưu ý* khi gặt',
  'one word that looks like an alias': 'title: *Gấp*',
  'anchor by accident': 'title: &Nông dân',
  'tag by accident': 'title: !Khẩn phòng lũ',
  'binary tag': 'title: !!binary TMO6YQ==',
  'timestamp tag': 'date: !!timestamp 2026-11-05',
  'list by accident': 'title: [Khẩn] Phòng lũ',
  'group by accident': 'title: {Khẩn} Phòng lũ',
  percent: 'title: %giảm',
  'at sign': 'title: @bantin',
  backtick: 'title: `lúa`',
  'dash as a value': 'title: - Gặt sớm',
  'question mark as a value': 'title: ? Gặt sớm',
  'greater-than as text': 'title: > 5 tấn một ha',
  'bracket not closed': 'id: a\nkeywords: [lúa, gặt\ntitle: Gặt sớm',
  'brace not closed': 'image: { src: a.jpg\ntitle: Gặt sớm',
  'comma missing': 'image: { src: a.jpg alt: Lúa }',
  'comma twice': 'keywords: [lúa,, gặt]',
  'list as a key': '? [a, b]\n: c',
  'two documents': 'title: Gặt sớm\n---\ntitle: Gặt muộn',
  'bad escape': 'title: "C:\\Users\\lua"',
  'unknown directive': '%BANTIN 1\n---\ntitle: Lúa',
  'alias that contains itself': 'keywords: &a [*a]',
  'stray closing bracket': 'title: Gặt sớm\n]',
}

describe('malformed YAML', () => {
  test('in Vietnamese, with the line', () =>
    expect(report(MALFORMED, read)).toMatchInlineSnapshot(`
      "colon in a value:2:8  lỗi  YAML sai cú pháp: giá trị có dấu hai chấm.
        1 │ id: a
        2 │ title: Nước sạch: thau bể
          │        ^^^^^^^^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      colon in a value above a group:1:10  lỗi  YAML sai cú pháp: giá trị có dấu hai chấm.
        1 │ imprint: tổ in: hai
          │          ^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      no blank behind the colon:1:1  lỗi  YAML sai cú pháp: thiếu dấu cách sau dấu hai chấm.
        1 │ title:Gặt sớm
          │ ^^^^^^^^^^^^^
        yaml/syntax · Viết “khóa: giá trị”, có dấu cách sau dấu hai chấm.

      1 lỗi

      no colon:2:1  lỗi  YAML sai cú pháp: dòng này không có dấu hai chấm.
        1 │ title: Gặt sớm
        2 │ Lúa chín đều
          │ ^^^^^^^^^^^^
        yaml/syntax · Viết “khóa: giá trị”. Nếu đây là đoạn tiếp của dòng trên, thụt đầu dòng vào.

      1 lỗi

      quote not closed:1:8  lỗi  YAML sai cú pháp: dấu ngoặc mở ở đây chưa được đóng.
        1 │ title: "Gặt sớm
          │        ^^^^^^^^
        yaml/syntax · Thêm dấu " vào cuối giá trị.

      1 lỗi

      single quote not closed:1:8  lỗi  YAML sai cú pháp: dấu ngoặc mở ở đây chưa được đóng.
        1 │ title: 'Gặt sớm
          │        ^^^^^^^^
        yaml/syntax · Thêm dấu ' vào cuối giá trị.

      1 lỗi

      quote closed by the next quote:1:8  lỗi  YAML sai cú pháp: dấu ngoặc mở ở đây chưa được đóng.
        1 │ title: "Gặt sớm
          │        ^^^^^^^^
        yaml/syntax · Thêm dấu " vào cuối giá trị.

      1 lỗi

      text behind a quote:1:15  lỗi  YAML sai cú pháp: giá trị đã hết mà còn chữ ở đây.
        1 │ title: "Khẩn" phòng lũ
          │               ^^^^^^^^
        yaml/syntax · Xóa phần thừa, hoặc đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      tab:2:1  lỗi  YAML sai cú pháp: dùng phím Tab để thụt dòng.
        1 │ publisher:
        2 │ 	name: Tổ thông tin
          │ ^
        yaml/syntax · Thay Tab bằng dấu cách; YAML chỉ nhận dấu cách.

      1 lỗi

      deeper than its neighbours:2:3  lỗi  YAML sai cú pháp: dòng này thụt vào quá sâu.
        1 │ title: Gặt sớm
        2 │   subtitle: Lúa
          │   ^^^^^^^^^^^^^
        yaml/syntax · Thụt đầu dòng thẳng hàng với các khóa cùng nhóm, bằng dấu cách.

      1 lỗi

      shallower than its neighbours:3:1  lỗi  YAML sai cú pháp: thụt đầu dòng sai.
        2 │   - item: a
        3 │  section: b
          │ ^
        yaml/syntax · Thụt đầu dòng thẳng hàng với các khóa cùng nhóm, bằng dấu cách.

      1 lỗi

      duplicate key:3:1  lỗi  YAML sai cú pháp: khóa “title” đã có ở dòng 1.
        2 │ subtitle: Lúa
        3 │ title: Gặt muộn
          │ ^^^^^
        yaml/syntax · Xóa một trong hai, hoặc gộp chúng lại.

      1 lỗi

      duplicate key in braces:1:22  lỗi  YAML sai cú pháp: khóa “src” đã có ở dòng 1.
        1 │ image: { src: a.jpg, src: b.jpg }
          │                      ^^^
        yaml/syntax · Xóa một trong hai, hoặc gộp chúng lại.

      1 lỗi

      words behind a #:1:16  lỗi  YAML sai cú pháp: chữ từ dấu # trở đi bị hiểu là lời chú và sẽ mất.
        1 │ title: Bản tin #5 tháng 11
          │                ^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép. Nếu đúng là lời chú, thêm dấu cách sau dấu #.

      1 lỗi

      colour without quotes:3:13  lỗi  YAML sai cú pháp: chữ từ dấu # trở đi bị hiểu là lời chú và sẽ mất.
        2 │   colours:
        3 │     accent: #1c6b57
          │             ^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép. Nếu đúng là lời chú, thêm dấu cách sau dấu #.

      1 lỗi

      colour in braces:1:29  lỗi  YAML sai cú pháp: chữ từ dấu # trở đi bị hiểu là lời chú và sẽ mất.
        1 │ theme: { colours: { accent: #1c6b57 } }
          │                             ^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép. Nếu đúng là lời chú, thêm dấu cách sau dấu #.

      1 lỗi

      alias by accident:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “*” bị hiểu là một tham chiếu.
        1 │ title: *Lưu ý* khi gặt
          │        ^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      one word that looks like an alias:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “*” bị hiểu là một tham chiếu.
        1 │ title: *Gấp*
          │        ^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      anchor by accident:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “&” bị hiểu là một neo.
        1 │ title: &Nông dân
          │        ^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      tag by accident:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “!” bị hiểu là một nhãn kiểu.
        1 │ title: !Khẩn phòng lũ
          │        ^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      binary tag:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “!” bị hiểu là một nhãn kiểu.
        1 │ title: !!binary TMO6YQ==
          │        ^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      timestamp tag:1:7  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “!” bị hiểu là một nhãn kiểu.
        1 │ date: !!timestamp 2026-11-05
          │       ^^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      list by accident:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “[” bị hiểu là một danh sách.
        1 │ title: [Khẩn] Phòng lũ
          │        ^^^^^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      group by accident:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “{” bị hiểu là một nhóm khóa.
        1 │ title: {Khẩn} Phòng lũ
          │        ^^^^^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      percent:1:8  lỗi  YAML sai cú pháp: giá trị không được bắt đầu bằng “%”.
        1 │ title: %giảm
          │        ^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      at sign:1:8  lỗi  YAML sai cú pháp: giá trị không được bắt đầu bằng “@”.
        1 │ title: @bantin
          │        ^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      backtick:1:8  lỗi  YAML sai cú pháp: giá trị không được bắt đầu bằng “\`”.
        1 │ title: \`lúa\`
          │        ^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      dash as a value:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “-” bị hiểu là một mục của danh sách.
        1 │ title: - Gặt sớm
          │        ^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      question mark as a value:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “?” bị hiểu là một khóa.
        1 │ title: ? Gặt sớm
          │        ^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      greater-than as text:1:8  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “>” bị hiểu là một đoạn nhiều dòng.
        1 │ title: > 5 tấn một ha
          │        ^^^^^^^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      bracket not closed:2:11  lỗi  YAML sai cú pháp: thiếu dấu “]” đóng “[” ở đây.
        1 │ id: a
        2 │ keywords: [lúa, gặt
          │           ^^^^^^^^^
        yaml/syntax · Thêm “]”, hoặc đặt cả giá trị trong ngoặc kép nếu đó là chữ.

      1 lỗi

      brace not closed:1:8  lỗi  YAML sai cú pháp: thiếu dấu “}” đóng “{” ở đây.
        1 │ image: { src: a.jpg
          │        ^^^^^^^^^^^^
        yaml/syntax · Thêm “}”, hoặc đặt cả giá trị trong ngoặc kép nếu đó là chữ.

      1 lỗi

      comma missing:1:15  lỗi  YAML sai cú pháp: trong [ ] hoặc { } thiếu dấu phẩy, hoặc có danh sách nhiều dòng.
        1 │ image: { src: a.jpg alt: Lúa }
          │               ^^^^^^^^^^^^^^^
        yaml/syntax · Ngăn các mục bằng một dấu phẩy; giá trị có dấu câu thì đặt trong ngoặc kép.

      1 lỗi

      comma twice:1:16  lỗi  YAML sai cú pháp: thừa một dấu phẩy.
        1 │ keywords: [lúa,, gặt]
          │                ^
        yaml/syntax · Ngăn các mục bằng một dấu phẩy; giá trị có dấu câu thì đặt trong ngoặc kép.

      1 lỗi

      list as a key:1:1  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “?” bị hiểu là một khóa.
        1 │ ? [a, b]
          │ ^^^^^^^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      two documents:2:1  lỗi  YAML sai cú pháp: tệp chỉ được có một tài liệu.
        1 │ title: Gặt sớm
        2 │ ---
          │ ^^^
        yaml/syntax · Bỏ dòng --- ở đây.

      1 lỗi

      bad escape:1:11  lỗi  YAML sai cú pháp: dấu \\ trong ngoặc kép không hợp lệ.
        1 │ title: "C:\\Users\\lua"
          │           ^
        yaml/syntax · Viết \\\\ để có một dấu \\, hoặc dùng ngoặc đơn.

      1 lỗi

      unknown directive:1:1  lỗi  YAML sai cú pháp: dòng bắt đầu bằng % không hợp lệ.
        1 │ %BANTIN 1
          │ ^^^^^^^^^
        yaml/syntax · Sửa dòng này.

      1 lỗi

      alias that contains itself:1:15  lỗi  YAML sai cú pháp: giá trị bắt đầu bằng “*” bị hiểu là một tham chiếu.
        1 │ keywords: &a [*a]
          │               ^^
        yaml/syntax · Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi

      stray closing bracket:2:1  lỗi  YAML sai cú pháp: giá trị đã hết mà còn chữ ở đây.
        1 │ title: Gặt sớm
        2 │ ]
          │ ^
        yaml/syntax · Xóa phần thừa, hoặc đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".

      1 lỗi"
    `))

  test('in English', () => {
    const told = Object.entries(MALFORMED).flatMap(([name, text]) =>
      read(text, name).map(({ message, help }) => `${name}: ${message.en} ${help.en}`),
    )
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "colon in a value: The YAML cannot be read: the value has a colon in it. Put the whole value in quotes; write a quotation mark inside it as \\".
      colon in a value above a group: The YAML cannot be read: the value has a colon in it. Put the whole value in quotes; write a quotation mark inside it as \\".
      no blank behind the colon: The YAML cannot be read: the space after the colon is missing. Write “key: value”, with a space after the colon.
      no colon: The YAML cannot be read: this line has no colon. Write “key: value”. If the line belongs to the one above, indent it.
      quote not closed: The YAML cannot be read: the quotation mark that opens here is not closed. Put a " at the end of the value.
      single quote not closed: The YAML cannot be read: the quotation mark that opens here is not closed. Put a ' at the end of the value.
      quote closed by the next quote: The YAML cannot be read: the quotation mark that opens here is not closed. Put a " at the end of the value.
      text behind a quote: The YAML cannot be read: there is more text after the end of the value. Delete what is too much, or put the whole value in quotes; write a quotation mark inside it as \\".
      tab: The YAML cannot be read: a tab is used for indentation. Put spaces in place of the tab; YAML takes nothing else.
      deeper than its neighbours: The YAML cannot be read: this line is indented too deep. Indent the line like the other keys of its group, with spaces.
      shallower than its neighbours: The YAML cannot be read: the indentation is wrong. Indent the line like the other keys of its group, with spaces.
      duplicate key: The YAML cannot be read: the key “title” stands on line 1 already. Delete one of the two, or join them.
      duplicate key in braces: The YAML cannot be read: the key “src” stands on line 1 already. Delete one of the two, or join them.
      words behind a #: The YAML cannot be read: the words from the # on are taken for a comment and would be lost. Put the whole value in quotes. If it is a comment, write a space after the #.
      colour without quotes: The YAML cannot be read: the words from the # on are taken for a comment and would be lost. Put the whole value in quotes. If it is a comment, write a space after the #.
      colour in braces: The YAML cannot be read: the words from the # on are taken for a comment and would be lost. Put the whole value in quotes. If it is a comment, write a space after the #.
      alias by accident: The YAML cannot be read: a value that begins with “*” is taken for an alias. Put the whole value in quotes; write a quotation mark inside it as \\".
      one word that looks like an alias: The YAML cannot be read: a value that begins with “*” is taken for an alias. Put the whole value in quotes; write a quotation mark inside it as \\".
      anchor by accident: The YAML cannot be read: a value that begins with “&” is taken for an anchor. Put the whole value in quotes; write a quotation mark inside it as \\".
      tag by accident: The YAML cannot be read: a value that begins with “!” is taken for a tag. Put the whole value in quotes; write a quotation mark inside it as \\".
      binary tag: The YAML cannot be read: a value that begins with “!” is taken for a tag. Put the whole value in quotes; write a quotation mark inside it as \\".
      timestamp tag: The YAML cannot be read: a value that begins with “!” is taken for a tag. Put the whole value in quotes; write a quotation mark inside it as \\".
      list by accident: The YAML cannot be read: a value that begins with “[” is taken for a list. Put the whole value in quotes; write a quotation mark inside it as \\".
      group by accident: The YAML cannot be read: a value that begins with “{” is taken for a group of keys. Put the whole value in quotes; write a quotation mark inside it as \\".
      percent: The YAML cannot be read: a value cannot begin with “%”. Put the whole value in quotes; write a quotation mark inside it as \\".
      at sign: The YAML cannot be read: a value cannot begin with “@”. Put the whole value in quotes; write a quotation mark inside it as \\".
      backtick: The YAML cannot be read: a value cannot begin with “\`”. Put the whole value in quotes; write a quotation mark inside it as \\".
      dash as a value: The YAML cannot be read: a value that begins with “-” is taken for an entry of a list. Put the whole value in quotes; write a quotation mark inside it as \\".
      question mark as a value: The YAML cannot be read: a value that begins with “?” is taken for a key. Put the whole value in quotes; write a quotation mark inside it as \\".
      greater-than as text: The YAML cannot be read: a value that begins with “>” is taken for a text of several lines. Put the whole value in quotes; write a quotation mark inside it as \\".
      bracket not closed: The YAML cannot be read: the “]” that closes this “[” is missing. Add “]”, or put the whole value in quotes if it is text.
      brace not closed: The YAML cannot be read: the “}” that closes this “{” is missing. Add “}”, or put the whole value in quotes if it is text.
      comma missing: The YAML cannot be read: inside [ ] or { } a comma is missing, or a list of several lines stands there. Put one comma between entries, and quotes around a value with punctuation in it.
      comma twice: The YAML cannot be read: there is a comma too many. Put one comma between entries, and quotes around a value with punctuation in it.
      list as a key: The YAML cannot be read: a value that begins with “?” is taken for a key. Put the whole value in quotes; write a quotation mark inside it as \\".
      two documents: The YAML cannot be read: a file may hold one document only. Take out the line --- here.
      bad escape: The YAML cannot be read: a \\ inside double quotes is not valid. Write \\\\ for one \\, or use single quotes.
      unknown directive: The YAML cannot be read: a line that begins with % is not valid. Correct this line.
      alias that contains itself: The YAML cannot be read: a value that begins with “*” is taken for an alias. Put the whole value in quotes; write a quotation mark inside it as \\".
      stray closing bracket: The YAML cannot be read: there is more text after the end of the value. Delete what is too much, or put the whole value in quotes; write a quotation mark inside it as \\"."
    `)
  })

  test('no value comes of it, and no place lies outside the text', () => {
    for (const [name, text] of Object.entries(MALFORMED)) {
      const { value, diagnostics } = parseYaml(text, { file: name })
      expect(value, name).toBeUndefined()
      for (const { place } of diagnostics) {
        const line = text.split('\n')[(place?.start.line ?? 0) - 1]
        expect(line, name).toBeDefined()
        expect(place?.start.column, name).toBeLessThanOrEqual((line as string).length + 1)
      }
    }
  })
})

describe('what YAML means', () => {
  test.each<[text: string, value: unknown]>([
    ['date: 2026-11-05', { date: '2026-11-05' }],
    ['period: 2026-11', { period: '2026-11' }],
    ['at: 2026-11-05T10:00:00Z', { at: '2026-11-05T10:00:00Z' }],
    ['answer: yes', { answer: 'yes' }],
    ['answer: no', { answer: 'no' }],
    ['time: 12:30', { time: '12:30' }],
    ['hex: 0x1F', { hex: 31 }],
    ['number: 264', { number: 264 }],
    ['text: "264"', { text: '264' }],
    ['1: một', { 1: 'một' }],
    ['true: đúng', { true: 'đúng' }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a: b # lời chú', { a: 'b' }],
    ['a: "b" #lời chú', { a: 'b' }],
    ['a: b#c', { a: 'b#c' }],
    ['a: "#1c6b57"', { a: '#1c6b57' }],
    ['#lời chú\na: b', { a: 'b' }],
    ['a: >\n  một\n  hai\n', { a: 'một hai\n' }],
    ['a: |\n  một # hai\n  ba\n', { a: 'một # hai\nba\n' }],
    ['a: một\n  hai', { a: 'một hai' }],
    ['%YAML 1.1\n---\na: no', { a: 'no' }],
    ['', null],
    ['# chỉ có lời chú', null],
  ])('%j', (text, value) => {
    expect(parseYaml(text, { file: 'a.yaml' })).toMatchObject({ value, diagnostics: [] })
  })

  test('`__proto__` is a key like any other', () => {
    const { value } = parseYaml('__proto__: { polluted: true }', { file: 'a.yaml' })
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('a file that is no YAML at all gets twenty errors at most', () => {
  expect(parseYaml('}\n'.repeat(500), { file: 'a.yaml' }).diagnostics).toHaveLength(20)
})
