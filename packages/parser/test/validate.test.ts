import { parseYaml, validate } from '@bantin/parser'
import { bulletin, issue, item, type Migration, migrate } from '@bantin/schema'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readAs, report } from './report.ts'

const inItem = (more: string) => `title: Gặt sớm\n${more}`
const inIssue = (more: string) => `schema: 1\nid: so-264\nnumber: 264\nperiod: 2026-11\ndate: 2026-11-05\nitems: [{ item: lua }]\n${more}`
const inBulletin = (more: string) =>
  `schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: a, title: A }]\n${more}`

const ITEMS = {
  empty: '',
  'comment only': '# bài\n',
  'no mapping': 'Gặt sớm',
  'a list': '- title: Gặt sớm',
  'mistyped key': 'titel: Gặt sớm',
  'key in Vietnamese': inItem('tóm tắt: Lúa chín.'),
  'mistyped key deep in a list': inItem('contributors:\n  - name: Ban Biên tập\n    rôle: editor'),
  'mistyped key beside the right one': inItem('titel: Gặt muộn'),
  'missing key in a group': inItem('image:\n  src: lua.jpg'),
  'missing key in a list': inItem('contributors:\n  - name: Ban Biên tập\n  - role: editor'),
  'number as text': 'title: 0264',
  'truth value as text': 'title: true',
  'list as text': 'title: [Khẩn]',
  'group as text': 'title: { Khẩn: lũ }',
  'nothing as text': 'title:',
  'blanks as text': 'title: "  "',
  'text as a list': inItem('keywords: lúa'),
  'number in a list': inItem('keywords: [lúa, 5]'),
  'text as a group': inItem('image: lua.jpg'),
  'nothing as a group': inItem('image:'),
  'unknown choice': inItem('contributors: [{ name: A, role: autor }]'),
  'choice in Vietnamese': inItem('contributors: [{ name: A, role: tác giả }]'),
  'list as a choice': inItem('audience: [public]'),
  'nothing as a choice': inItem('audience:'),
  'day first': inItem('date: 05/11/2026'),
  'short day and month': inItem('date: 2026-1-5'),
  'date and time': inItem('date: 2026-11-05T10:00:00+07:00'),
  'year alone': inItem('date: 2026'),
  'date in words': inItem('date: ngày 5 tháng 11'),
  'no such day': inItem('date: 2026-02-30'),
  'no leap year': inItem('date: 2025-02-29'),
  'no such day, day first': inItem('date: 31/04/2026'),
  'bad language': inItem('language: vn_VN'),
  'bad id': inItem('translationOf: Lúa thu đông'),
  'bad address': inItem('origin: { bulletin: a, title: A, url: "javascript:alert(1)" }'),
  'backslash in a path': inItem('image: { src: images\\lua.jpg, alt: Lúa }'),
  'escaped control character': 'title: "Lúa\\u0007"',
  'escaped lone surrogate': 'title: "Lúa\\ud800"',
  'long text': `title: ${'a'.repeat(1001)}`,
  'merge key': '<<: { title: Gặt sớm }\ntitle: Gặt',
}

const ISSUES = {
  'text as a number': inIssue('').replace('number: 264', 'number: "264"'),
  'thousands with a dot': inIssue('imprint: { quantity: 1.200 }'),
  'thousands with a comma': inIssue('imprint: { quantity: "1,200" }'),
  'with a unit': inIssue('imprint: { quantity: 1200 bản }'),
  'too many': inIssue('imprint: { quantity: 99999999999999999999 }'),
  'not positive': inIssue('').replace('number: 264', 'number: 0'),
  'month 13': inIssue('').replace('2026-11\n', '2026-13\n'),
  'period in words': inIssue('').replace('2026-11\n', 'tháng 11\n'),
  'no items': inIssue('').replace('[{ item: lua }]', '[]'),
  'items as words': inIssue('').replace('[{ item: lua }]', '[lua, rau]'),
  'no version': inIssue('').replace('schema: 1\n', ''),
  'version as text': inIssue('').replace('schema: 1', 'schema: "1"'),
  'mistyped group': inIssue('imprint:\n  responsable: { role: Giám đốc }'),
  'everything at once': 'schema: 1\nnumber: một\nperiod: 11/2026\ndate: 5/11\nkind: reguler\nitem: []\n',
}

const BULLETINS = {
  'unknown format': inBulletin('page: { format: a6 }'),
  'format as a number': inBulletin('page: { format: 5 }'),
  'nothing as a format': inBulletin('page: { format: }'),
  'own format without height': inBulletin('page:\n  format:\n    width: 160'),
  'own format, mistyped': inBulletin('page: { format: { width: 160, heigth: 240 } }'),
  'own format, too small': inBulletin('page: { format: { width: 16, height: 240 } }'),
  'three columns': inBulletin('page: { columns: 3 }'),
  'columns as text': inBulletin('page: { columns: "2" }'),
  'colour by name': inBulletin('theme: { colours: { accent: green } }'),
  'spelling of colours': inBulletin('theme: { colors: { accent: "#1c6b57" } }'),
  'one font': inBulletin('theme: { fonts: { serif: Noto Serif } }'),
  'nine fonts': inBulletin('theme: { fonts: { serif: [a, b, c, d, e, f, g, h, i] } }'),
  'no languages': inBulletin('languages: []'),
  'one language': inBulletin('languages: vi'),
  'phone without quotes': inBulletin('').replace('{ name: Tổ tin }', '{ name: Tổ tin, phone: 02005550100 }'),
  'bad mail': inBulletin('').replace('{ name: Tổ tin }', '{ name: Tổ tin, email: bantin }'),
  'site without https': inBulletin('').replace('{ name: Tổ tin }', '{ name: Tổ tin, website: songngan.example }'),
}

describe('whole messages', () => {
  test('items', () =>
    expect(report(ITEMS, readAs(item))).toMatchInlineSnapshot(`
      "empty:1:1  lỗi  Thiếu khóa bắt buộc “title”.
        1 │
          │ ^
        schema/missing-key · Thêm dòng “title: …”.

      1 lỗi

      comment only:1:1  lỗi  Thiếu khóa bắt buộc “title”.
        1 │ # bài
          │ ^
        schema/missing-key · Thêm dòng “title: …”.

      1 lỗi

      no mapping:1:1  lỗi  Phần YAML phải là nhóm khóa, ở đây lại là chữ.
        1 │ Gặt sớm
          │ ^^^^^^^
        schema/wrong-type · Viết mỗi khóa trên một dòng dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Các khóa dùng được: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.

      1 lỗi

      a list:1:1  lỗi  Phần YAML phải là nhóm khóa, ở đây lại là danh sách.
        1 │ - title: Gặt sớm
          │ ^^^^^^^^^^^^^^^^
        schema/wrong-type · Viết mỗi khóa trên một dòng dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Các khóa dùng được: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.

      1 lỗi

      mistyped key:1:1  lỗi  Không có khóa “titel” ở đây. Có phải “title”?
        1 │ titel: Gặt sớm
          │ ^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi

      key in Vietnamese:2:1  lỗi  Không có khóa “tóm tắt” ở đây.
        1 │ title: Gặt sớm
        2 │ tóm tắt: Lúa chín.
          │ ^^^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này. Các khóa dùng được: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.

      1 lỗi

      mistyped key deep in a list:4:5  lỗi  Không có khóa “rôle” ở đây. Có phải “role”?
        3 │   - name: Ban Biên tập
        4 │     rôle: editor
          │     ^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi

      mistyped key beside the right one:2:1  lỗi  Không có khóa “titel” ở đây. Có phải “title”?
        1 │ title: Gặt sớm
        2 │ titel: Gặt muộn
          │ ^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi

      missing key in a group:2:1  lỗi  Thiếu khóa bắt buộc “alt” trong “image”.
        1 │ title: Gặt sớm
        2 │ image:
          │ ^^^^^
        schema/missing-key · Thêm dòng “alt: …”.

      1 lỗi

      missing key in a list:4:5  lỗi  Thiếu khóa bắt buộc “name” trong mục thứ 2 của “contributors”.
        3 │   - name: Ban Biên tập
        4 │   - role: editor
          │     ^^^^
        schema/missing-key · Thêm dòng “name: …”.

      1 lỗi

      number as text:1:8  lỗi  Giá trị của “title” phải là chữ, ở đây lại là số (0264).
        1 │ title: 0264
          │        ^^^^
        schema/wrong-type · Đặt giá trị trong ngoặc kép để nó là chữ: "0264".

      1 lỗi

      truth value as text:1:8  lỗi  Giá trị của “title” phải là chữ, ở đây lại là đúng/sai (true).
        1 │ title: true
          │        ^^^^
        schema/wrong-type · Đặt giá trị trong ngoặc kép để nó là chữ: "true".

      1 lỗi

      list as text:1:8  lỗi  Giá trị của “title” phải là chữ, ở đây lại là danh sách.
        1 │ title: [Khẩn]
          │        ^^^^^^
        schema/wrong-type · Nếu đó là chữ, đặt cả giá trị trong ngoặc kép.

      1 lỗi

      group as text:1:8  lỗi  Giá trị của “title” phải là chữ, ở đây lại là nhóm khóa.
        1 │ title: { Khẩn: lũ }
          │        ^^^^^^^^^^^^
        schema/wrong-type · Nếu đó là chữ, đặt cả giá trị trong ngoặc kép.

      1 lỗi

      nothing as text:1:7  lỗi  Giá trị của “title” phải là chữ, ở đây lại là giá trị trống.
        1 │ title:
          │       ^
        schema/wrong-type · Viết giá trị sau dấu hai chấm, hoặc xóa khóa này nếu không cần.

      1 lỗi

      blanks as text:1:8  lỗi  Giá trị của “title” không được để trống.
        1 │ title: "  "
          │        ^^^^
        schema/bad-value · Viết giá trị, hoặc xóa khóa này nếu không cần.

      1 lỗi

      text as a list:2:11  lỗi  Giá trị của “keywords” phải là danh sách, ở đây lại là chữ.
        1 │ title: Gặt sớm
        2 │ keywords: lúa
          │           ^^^
        schema/wrong-type · Đặt giá trị trong ngoặc vuông: [lúa].

      1 lỗi

      number in a list:2:17  lỗi  Mục thứ 2 của “keywords” phải là chữ, ở đây lại là số (5).
        1 │ title: Gặt sớm
        2 │ keywords: [lúa, 5]
          │                 ^
        schema/wrong-type · Đặt giá trị trong ngoặc kép để nó là chữ: "5".

      1 lỗi

      text as a group:2:8  lỗi  Giá trị của “image” phải là nhóm khóa, ở đây lại là chữ.
        1 │ title: Gặt sớm
        2 │ image: lua.jpg
          │        ^^^^^^^
        schema/wrong-type · Viết mỗi khóa trên một dòng dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Các khóa dùng được: src, alt, caption, credit.

      1 lỗi

      nothing as a group:2:7  lỗi  Giá trị của “image” phải là nhóm khóa, ở đây lại là giá trị trống.
        1 │ title: Gặt sớm
        2 │ image:
          │       ^
        schema/wrong-type · Viết giá trị sau dấu hai chấm, hoặc xóa khóa này nếu không cần.

      1 lỗi

      unknown choice:2:33  lỗi  Giá trị của “role” không thể là “autor”. Có phải “author”?
        1 │ title: Gặt sớm
        2 │ contributors: [{ name: A, role: autor }]
          │                                 ^^^^^
        schema/unknown-choice · Chọn một trong: author, compiler, editor, translator, photographer, illustrator.

      1 lỗi

      choice in Vietnamese:2:33  lỗi  Giá trị của “role” không thể là “tác giả”.
        1 │ title: Gặt sớm
        2 │ contributors: [{ name: A, role: tác giả }]
          │                                 ^^^^^^^
        schema/unknown-choice · Chọn một trong: author, compiler, editor, translator, photographer, illustrator.

      1 lỗi

      list as a choice:2:11  lỗi  Giá trị của “audience” phải là chữ, ở đây lại là danh sách.
        1 │ title: Gặt sớm
        2 │ audience: [public]
          │           ^^^^^^^^
        schema/wrong-type · Chọn một trong: public, internal.

      1 lỗi

      nothing as a choice:2:10  lỗi  Giá trị của “audience” phải là chữ, ở đây lại là giá trị trống.
        1 │ title: Gặt sớm
        2 │ audience:
          │          ^
        schema/wrong-type · Chọn một trong: public, internal, hoặc xóa khóa này nếu không cần.

      1 lỗi

      day first:2:7  lỗi  Giá trị của “date” phải là ngày viết theo năm-tháng-ngày, ở đây lại là “05/11/2026”. Có phải 2026-11-05?
        1 │ title: Gặt sớm
        2 │ date: 05/11/2026
          │       ^^^^^^^^^^
        schema/date-notation · Viết 2026-11-05.

      1 lỗi

      short day and month:2:7  lỗi  Giá trị của “date” phải là ngày viết theo năm-tháng-ngày, ở đây lại là “2026-1-5”. Có phải 2026-01-05?
        1 │ title: Gặt sớm
        2 │ date: 2026-1-5
          │       ^^^^^^^^
        schema/date-notation · Viết 2026-01-05.

      1 lỗi

      date and time:2:7  lỗi  Giá trị của “date” phải là ngày viết theo năm-tháng-ngày, ở đây lại là “2026-11-05T10:00:00+07:00”. Có phải 2026-11-05?
        1 │ title: Gặt sớm
        2 │ date: 2026-11-05T10:00:00+07:00
          │       ^^^^^^^^^^^^^^^^^^^^^^^^^
        schema/date-notation · Viết 2026-11-05.

      1 lỗi

      year alone:2:7  lỗi  Giá trị của “date” phải là ngày viết theo năm-tháng-ngày, ở đây lại là “2026”.
        1 │ title: Gặt sớm
        2 │ date: 2026
          │       ^^^^
        schema/date-notation · Viết ngày theo mẫu 2026-11-05.

      1 lỗi

      date in words:2:7  lỗi  Giá trị của “date” phải là ngày viết theo năm-tháng-ngày, ở đây lại là “ngày 5 tháng 11”.
        1 │ title: Gặt sớm
        2 │ date: ngày 5 tháng 11
          │       ^^^^^^^^^^^^^^^
        schema/date-notation · Viết ngày theo mẫu 2026-11-05.

      1 lỗi

      no such day:2:7  lỗi  Giá trị của “date” là ngày không có trong lịch: “2026-02-30”.
        1 │ title: Gặt sớm
        2 │ date: 2026-02-30
          │       ^^^^^^^^^^
        schema/impossible-date · Sửa ngày hoặc tháng. Thứ tự viết là năm-tháng-ngày.

      1 lỗi

      no leap year:2:7  lỗi  Giá trị của “date” là ngày không có trong lịch: “2025-02-29”.
        1 │ title: Gặt sớm
        2 │ date: 2025-02-29
          │       ^^^^^^^^^^
        schema/impossible-date · Sửa ngày hoặc tháng. Thứ tự viết là năm-tháng-ngày.

      1 lỗi

      no such day, day first:2:7  lỗi  Giá trị của “date” là ngày không có trong lịch: “31/04/2026”.
        1 │ title: Gặt sớm
        2 │ date: 31/04/2026
          │       ^^^^^^^^^^
        schema/impossible-date · Sửa ngày hoặc tháng. Thứ tự viết là năm-tháng-ngày.

      1 lỗi

      bad language:2:11  lỗi  Giá trị của “language” không đúng dạng: “vn_VN”.
        1 │ title: Gặt sớm
        2 │ language: vn_VN
          │           ^^^^^
        schema/bad-value · Viết bằng mã ngôn ngữ: vi (Việt), km (Khmer), rad (Ê Đê), jra (Gia Rai), hmn (Mông).

      1 lỗi

      bad id:2:16  lỗi  Giá trị của “translationOf” không đúng dạng: “Lúa thu đông”.
        1 │ title: Gặt sớm
        2 │ translationOf: Lúa thu đông
          │                ^^^^^^^^^^^^
        schema/bad-value · Viết bằng chữ thường không dấu, chữ số và dấu gạch nối: lua-thu-dong.

      1 lỗi

      bad address:2:39  lỗi  Giá trị của “url” không đúng dạng: “javascript:alert(1)”.
        1 │ title: Gặt sớm
        2 │ origin: { bulletin: a, title: A, url: "javascript:alert(1)" }
          │                                       ^^^^^^^^^^^^^^^^^^^^^
        schema/bad-value · Viết địa chỉ web đầy đủ, bắt đầu bằng https://.

      1 lỗi

      backslash in a path:2:15  lỗi  Giá trị của “src” không đúng dạng: “images\\lua.jpg”.
        1 │ title: Gặt sớm
        2 │ image: { src: images\\lua.jpg, alt: Lúa }
          │               ^^^^^^^^^^^^^^
        schema/bad-value · Viết đường dẫn tính từ tệp này, dùng dấu /: ../images/lua.jpg.

      1 lỗi

      escaped control character:1:8  lỗi  Giá trị của “title” không đúng dạng: “Lúa␇”.
        1 │ title: "Lúa\\u0007"
          │        ^^^^^^^^^^^
        schema/bad-value · Viết bằng chữ in được, không có ký tự điều khiển.

      1 lỗi

      escaped lone surrogate:1:8  lỗi  Giá trị của “title” không đúng dạng: “Lúa�”.
        1 │ title: "Lúa\\ud800"
          │        ^^^^^^^^^^^
        schema/bad-value · Viết bằng chữ in được, không có ký tự điều khiển.

      1 lỗi

      long text:1:8  lỗi  Giá trị của “title” dài quá 1.000 ký tự.
        1 │ title: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
          │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        schema/bad-value · Rút gọn giá trị này.

      1 lỗi

      merge key:1:1  lỗi  Không có khóa “<<” ở đây.
        1 │ <<: { title: Gặt sớm }
          │ ^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này. Các khóa dùng được: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.

      1 lỗi"
    `))
  test('issues', () =>
    expect(report(ISSUES, readAs(issue))).toMatchInlineSnapshot(`
      "text as a number:3:9  lỗi  Giá trị của “number” phải là số, ở đây lại là chữ.
        2 │ id: so-264
        3 │ number: "264"
          │         ^^^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      1 lỗi

      thousands with a dot:7:22  lỗi  Giá trị của “quantity” phải là số nguyên, ở đây lại là số thập phân (1.200).
        6 │ items: [{ item: lua }]
        7 │ imprint: { quantity: 1.200 }
          │                      ^^^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      1 lỗi

      thousands with a comma:7:22  lỗi  Giá trị của “quantity” phải là số, ở đây lại là chữ.
        6 │ items: [{ item: lua }]
        7 │ imprint: { quantity: "1,200" }
          │                      ^^^^^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      1 lỗi

      with a unit:7:22  lỗi  Giá trị của “quantity” phải là số, ở đây lại là chữ.
        6 │ items: [{ item: lua }]
        7 │ imprint: { quantity: 1200 bản }
          │                      ^^^^^^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      1 lỗi

      too many:7:22  lỗi  Giá trị của “quantity” không được quá 10.000.000.
        6 │ items: [{ item: lua }]
        7 │ imprint: { quantity: 99999999999999999999 }
          │                      ^^^^^^^^^^^^^^^^^^^^
        schema/bad-value · Sửa lại con số ở đây.

      1 lỗi

      not positive:3:9  lỗi  Giá trị của “number” phải lớn hơn 0.
        2 │ id: so-264
        3 │ number: 0
          │         ^
        schema/bad-value · Sửa lại con số ở đây.

      1 lỗi

      month 13:4:9  lỗi  Giá trị của “period” không đúng dạng: “2026-13”.
        3 │ number: 264
        4 │ period: 2026-13
          │         ^^^^^^^
        schema/bad-value · Viết theo mẫu năm-tháng: 2026-11; số gộp: 2026-11/2026-12.

      1 lỗi

      period in words:4:9  lỗi  Giá trị của “period” không đúng dạng: “tháng 11”.
        3 │ number: 264
        4 │ period: tháng 11
          │         ^^^^^^^^
        schema/bad-value · Viết theo mẫu năm-tháng: 2026-11; số gộp: 2026-11/2026-12.

      1 lỗi

      no items:6:8  lỗi  Giá trị của “items” không được để trống.
        5 │ date: 2026-11-05
        6 │ items: []
          │        ^^
        schema/bad-value · Thêm ít nhất một mục.

      1 lỗi

      items as words:6:9  lỗi  Mục thứ 1 của “items” phải là nhóm khóa, ở đây lại là chữ.
        5 │ date: 2026-11-05
        6 │ items: [lua, rau]
          │         ^^^
        schema/wrong-type · Viết mỗi khóa trên một dòng dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Các khóa dùng được: item, section, file.

      items as words:6:14  lỗi  Mục thứ 2 của “items” phải là nhóm khóa, ở đây lại là chữ.
        5 │ date: 2026-11-05
        6 │ items: [lua, rau]
          │              ^^^
        schema/wrong-type · Viết mỗi khóa trên một dòng dạng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Các khóa dùng được: item, section, file.

      2 lỗi

      no version:1:1  lỗi  Thiếu khóa bắt buộc “schema”.
        1 │ id: so-264
          │ ^^
        schema/missing-key · Thêm dòng “schema: …”, ví dụ “schema: 1”.

      1 lỗi

      version as text:1:9  lỗi  Giá trị của “schema” phải là số, ở đây lại là chữ.
        1 │ schema: "1"
          │         ^^^
        schema/wrong-type · Viết 1, không có ngoặc kép.

      1 lỗi

      mistyped group:8:3  lỗi  Không có khóa “responsable” ở đây. Có phải “responsible”?
        7 │ imprint:
        8 │   responsable: { role: Giám đốc }
          │   ^^^^^^^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi

      everything at once:1:1  lỗi  Thiếu khóa bắt buộc “id”.
        1 │ schema: 1
          │ ^^^^^^
        schema/missing-key · Thêm dòng “id: …”, ví dụ “id: song-ngan-2026-11”.

      everything at once:2:9  lỗi  Giá trị của “number” phải là số, ở đây lại là chữ.
        1 │ schema: 1
        2 │ number: một
          │         ^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      everything at once:3:9  lỗi  Giá trị của “period” không đúng dạng: “11/2026”.
        2 │ number: một
        3 │ period: 11/2026
          │         ^^^^^^^
        schema/bad-value · Viết theo mẫu năm-tháng: 2026-11; số gộp: 2026-11/2026-12.

      everything at once:4:7  lỗi  Giá trị của “date” phải là ngày viết theo năm-tháng-ngày, ở đây lại là “5/11”.
        3 │ period: 11/2026
        4 │ date: 5/11
          │       ^^^^
        schema/date-notation · Viết ngày theo mẫu 2026-11-05.

      everything at once:5:7  lỗi  Giá trị của “kind” không thể là “reguler”. Có phải “regular”?
        4 │ date: 5/11
        5 │ kind: reguler
          │       ^^^^^^^
        schema/unknown-choice · Chọn một trong: regular, special, supplement, combined.

      everything at once:6:1  lỗi  Không có khóa “item” ở đây. Có phải “items”?
        5 │ kind: reguler
        6 │ item: []
          │ ^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      6 lỗi"
    `))
  test('bulletins', () =>
    expect(report(BULLETINS, readAs(bulletin))).toMatchInlineSnapshot(`
      "unknown format:6:17  lỗi  Giá trị của “format” không thể là “a6”. Có phải “a5”?
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { format: a6 }
          │                 ^^
        schema/unknown-choice · Chọn một trong: a5, 145x205, 190x270, a4.

      1 lỗi

      format as a number:6:17  lỗi  Giá trị của “format” không đúng dạng: “5”.
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { format: 5 }
          │                 ^
        schema/bad-value · Viết a5, 145x205, 190x270, a4, hoặc width và height tính bằng mi-li-mét.

      1 lỗi

      nothing as a format:6:17  lỗi  Giá trị của “format” đang để trống.
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { format: }
          │                 ^
        schema/bad-value · Viết a5, 145x205, 190x270, a4, hoặc width và height tính bằng mi-li-mét.

      1 lỗi

      own format without height:7:3  lỗi  Thiếu khóa bắt buộc “height” trong “format”.
        6 │ page:
        7 │   format:
          │   ^^^^^^
        schema/missing-key · Thêm dòng “height: …”.

      1 lỗi

      own format, mistyped:6:31  lỗi  Không có khóa “heigth” ở đây. Có phải “height”?
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { format: { width: 160, heigth: 240 } }
          │                               ^^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi

      own format, too small:6:26  lỗi  Giá trị của “width” phải từ 70 trở lên.
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { format: { width: 16, height: 240 } }
          │                          ^^
        schema/bad-value · Sửa lại con số ở đây.

      1 lỗi

      three columns:6:18  lỗi  Giá trị của “columns” không thể là “3”.
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { columns: 3 }
          │                  ^
        schema/unknown-choice · Chọn một trong: 1, 2.

      1 lỗi

      columns as text:6:18  lỗi  Giá trị của “columns” phải là số, ở đây lại là chữ.
        5 │ sections: [{ id: a, title: A }]
        6 │ page: { columns: "2" }
          │                  ^^^
        schema/wrong-type · Chọn một trong: 1, 2.

      1 lỗi

      colour by name:6:29  lỗi  Giá trị của “accent” không đúng dạng: “green”.
        5 │ sections: [{ id: a, title: A }]
        6 │ theme: { colours: { accent: green } }
          │                             ^^^^^
        schema/bad-value · Viết bằng # và sáu chữ số hệ 16, đặt trong ngoặc kép: "#1c6b57".

      1 lỗi

      spelling of colours:6:10  lỗi  Không có khóa “colors” ở đây. Có phải “colours”?
        5 │ sections: [{ id: a, title: A }]
        6 │ theme: { colors: { accent: "#1c6b57" } }
          │          ^^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      1 lỗi

      one font:6:26  lỗi  Giá trị của “serif” phải là danh sách, ở đây lại là chữ.
        5 │ sections: [{ id: a, title: A }]
        6 │ theme: { fonts: { serif: Noto Serif } }
          │                          ^^^^^^^^^^
        schema/wrong-type · Đặt giá trị trong ngoặc vuông: [Noto Serif].

      1 lỗi

      nine fonts:6:26  lỗi  Giá trị của “serif” có 9 mục, nhiều nhất là 8.
        5 │ sections: [{ id: a, title: A }]
        6 │ theme: { fonts: { serif: [a, b, c, d, e, f, g, h, i] } }
          │                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        schema/bad-value · Bớt số mục.

      1 lỗi

      no languages:6:12  lỗi  Giá trị của “languages” không được để trống.
        5 │ sections: [{ id: a, title: A }]
        6 │ languages: []
          │            ^^
        schema/bad-value · Thêm ít nhất một mục.

      1 lỗi

      one language:6:12  lỗi  Giá trị của “languages” phải là danh sách, ở đây lại là chữ.
        5 │ sections: [{ id: a, title: A }]
        6 │ languages: vi
          │            ^^
        schema/wrong-type · Đặt giá trị trong ngoặc vuông: [vi].

      1 lỗi

      phone without quotes:4:35  lỗi  Giá trị của “phone” phải là chữ, ở đây lại là số (02005550100).
        3 │ title: Làng Ven
        4 │ publisher: { name: Tổ tin, phone: 02005550100 }
          │                                   ^^^^^^^^^^^
        schema/wrong-type · Đặt giá trị trong ngoặc kép để nó là chữ: "02005550100".

      1 lỗi

      bad mail:4:35  lỗi  Giá trị của “email” không đúng dạng: “bantin”.
        3 │ title: Làng Ven
        4 │ publisher: { name: Tổ tin, email: bantin }
          │                                   ^^^^^^
        schema/bad-value · Viết địa chỉ thư điện tử: bantin@songngan.example.

      1 lỗi

      site without https:4:37  lỗi  Giá trị của “website” không đúng dạng: “songngan.example”.
        3 │ title: Làng Ven
        4 │ publisher: { name: Tổ tin, website: songngan.example }
          │                                     ^^^^^^^^^^^^^^^^
        schema/bad-value · Viết địa chỉ web đầy đủ, bắt đầu bằng https://.

      1 lỗi"
    `))

  test('in English', () => {
    const cases = [
      ...Object.entries(ITEMS).map((one) => [...one, item] as const),
      ...Object.entries(ISSUES).map((one) => [...one, issue] as const),
      ...Object.entries(BULLETINS).map((one) => [...one, bulletin] as const),
    ]
    const told = cases.flatMap(([name, text, schema]) =>
      readAs(schema)(text, name).map(({ message, help }) => `${name}: ${message.en} ${help.en}`),
    )
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "empty: The required key “title” is missing. Add a line “title: …”.
      comment only: The required key “title” is missing. Add a line “title: …”.
      no mapping: The YAML must be a group of keys, but this is text. Write each key on a line “key: value”, with a space after the colon. The keys are: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.
      a list: The YAML must be a group of keys, but this is a list. Write each key on a line “key: value”, with a space after the colon. The keys are: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.
      mistyped key: There is no key “titel” here. Did you mean “title”? Correct the key or delete it.
      key in Vietnamese: There is no key “tóm tắt” here. Correct the key or delete it. The keys are: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.
      mistyped key deep in a list: There is no key “rôle” here. Did you mean “role”? Correct the key or delete it.
      mistyped key beside the right one: There is no key “titel” here. Did you mean “title”? Correct the key or delete it.
      missing key in a group: The required key “alt” is missing in “image”. Add a line “alt: …”.
      missing key in a list: The required key “name” is missing in entry 2 of “contributors”. Add a line “name: …”.
      number as text: The value of “title” must be text, but this is a number (0264). Put the value in quotes, so that it is text: "0264".
      truth value as text: The value of “title” must be text, but this is true or false (true). Put the value in quotes, so that it is text: "true".
      list as text: The value of “title” must be text, but this is a list. If it is text, put the whole value in quotes.
      group as text: The value of “title” must be text, but this is a group of keys. If it is text, put the whole value in quotes.
      nothing as text: The value of “title” must be text, but this is an empty value. Write a value after the colon, or delete the key.
      blanks as text: The value of “title” must not be empty. Write a value, or delete the key.
      text as a list: The value of “keywords” must be a list, but this is text. Put the value in square brackets: [lúa].
      number in a list: Entry 2 of “keywords” must be text, but this is a number (5). Put the value in quotes, so that it is text: "5".
      text as a group: The value of “image” must be a group of keys, but this is text. Write each key on a line “key: value”, with a space after the colon. The keys are: src, alt, caption, credit.
      nothing as a group: The value of “image” must be a group of keys, but this is an empty value. Write a value after the colon, or delete the key.
      unknown choice: The value of “role” cannot be “autor”. Did you mean “author”? Choose one of: author, compiler, editor, translator, photographer, illustrator.
      choice in Vietnamese: The value of “role” cannot be “tác giả”. Choose one of: author, compiler, editor, translator, photographer, illustrator.
      list as a choice: The value of “audience” must be text, but this is a list. Choose one of: public, internal.
      nothing as a choice: The value of “audience” must be text, but this is an empty value. Choose one of: public, internal, or delete the key.
      day first: The value of “date” must be a day written as year-month-day, but this is “05/11/2026”. Did you mean 2026-11-05? Write 2026-11-05.
      short day and month: The value of “date” must be a day written as year-month-day, but this is “2026-1-5”. Did you mean 2026-01-05? Write 2026-01-05.
      date and time: The value of “date” must be a day written as year-month-day, but this is “2026-11-05T10:00:00+07:00”. Did you mean 2026-11-05? Write 2026-11-05.
      year alone: The value of “date” must be a day written as year-month-day, but this is “2026”. Write the day like 2026-11-05.
      date in words: The value of “date” must be a day written as year-month-day, but this is “ngày 5 tháng 11”. Write the day like 2026-11-05.
      no such day: The value of “date” is a day that the calendar does not have: “2026-02-30”. Correct the day or the month. The order is year-month-day.
      no leap year: The value of “date” is a day that the calendar does not have: “2025-02-29”. Correct the day or the month. The order is year-month-day.
      no such day, day first: The value of “date” is a day that the calendar does not have: “31/04/2026”. Correct the day or the month. The order is year-month-day.
      bad language: The value of “language” does not have the right form: “vn_VN”. Write a language tag: vi (Vietnamese), km (Khmer), rad (Ê Đê), jra (Gia Rai), hmn (Hmong).
      bad id: The value of “translationOf” does not have the right form: “Lúa thu đông”. Write lowercase letters without marks, digits and single hyphens: lua-thu-dong.
      bad address: The value of “url” does not have the right form: “javascript:alert(1)”. Write a whole web address that begins with https://.
      backslash in a path: The value of “src” does not have the right form: “images\\lua.jpg”. Write a path that starts from this file, with /: ../images/lua.jpg.
      escaped control character: The value of “title” does not have the right form: “Lúa”. Write characters that can be printed, no control characters.
      escaped lone surrogate: The value of “title” does not have the right form: “Lúa�”. Write characters that can be printed, no control characters.
      long text: The value of “title” is longer than 1,000 characters. Shorten the value.
      merge key: There is no key “<<” here. Correct the key or delete it. The keys are: title, subtitle, summary, contributors, language, translationOf, audience, date, image, keywords, origin, corrections.
      text as a number: The value of “number” must be a number, but this is text. Write digits only: no quotes, no dot, no comma, no unit.
      thousands with a dot: The value of “quantity” must be a whole number, but this is a decimal number (1.200). Write digits only: no quotes, no dot, no comma, no unit.
      thousands with a comma: The value of “quantity” must be a number, but this is text. Write digits only: no quotes, no dot, no comma, no unit.
      with a unit: The value of “quantity” must be a number, but this is text. Write digits only: no quotes, no dot, no comma, no unit.
      too many: The value of “quantity” must be 10,000,000 or less. Correct the number here.
      not positive: The value of “number” must be more than 0. Correct the number here.
      month 13: The value of “period” does not have the right form: “2026-13”. Write the period as year-month: 2026-11; of a combined issue: 2026-11/2026-12.
      period in words: The value of “period” does not have the right form: “tháng 11”. Write the period as year-month: 2026-11; of a combined issue: 2026-11/2026-12.
      no items: The value of “items” must not be empty. Add one entry at least.
      items as words: Entry 1 of “items” must be a group of keys, but this is text. Write each key on a line “key: value”, with a space after the colon. The keys are: item, section, file.
      items as words: Entry 2 of “items” must be a group of keys, but this is text. Write each key on a line “key: value”, with a space after the colon. The keys are: item, section, file.
      no version: The required key “schema” is missing. Add a line “schema: …”, for example “schema: 1”.
      version as text: The value of “schema” must be a number, but this is text. Write 1, without quotes.
      mistyped group: There is no key “responsable” here. Did you mean “responsible”? Correct the key or delete it.
      everything at once: The required key “id” is missing. Add a line “id: …”, for example “id: song-ngan-2026-11”.
      everything at once: The value of “number” must be a number, but this is text. Write digits only: no quotes, no dot, no comma, no unit.
      everything at once: The value of “period” does not have the right form: “11/2026”. Write the period as year-month: 2026-11; of a combined issue: 2026-11/2026-12.
      everything at once: The value of “kind” cannot be “reguler”. Did you mean “regular”? Choose one of: regular, special, supplement, combined.
      everything at once: The value of “date” must be a day written as year-month-day, but this is “5/11”. Write the day like 2026-11-05.
      everything at once: There is no key “item” here. Did you mean “items”? Correct the key or delete it.
      unknown format: The value of “format” cannot be “a6”. Did you mean “a5”? Choose one of: a5, 145x205, 190x270, a4.
      format as a number: The value of “format” does not have the right form: “5”. Write a5, 145x205, 190x270, a4, or width and height in millimetres.
      nothing as a format: The value of “format” is empty. Write a5, 145x205, 190x270, a4, or width and height in millimetres.
      own format without height: The required key “height” is missing in “format”. Add a line “height: …”.
      own format, mistyped: There is no key “heigth” here. Did you mean “height”? Correct the key or delete it.
      own format, too small: The value of “width” must be 70 or more. Correct the number here.
      three columns: The value of “columns” cannot be “3”. Choose one of: 1, 2.
      columns as text: The value of “columns” must be a number, but this is text. Choose one of: 1, 2.
      colour by name: The value of “accent” does not have the right form: “green”. Write # and six hexadecimal digits, in quotes: "#1c6b57".
      spelling of colours: There is no key “colors” here. Did you mean “colours”? Correct the key or delete it.
      one font: The value of “serif” must be a list, but this is text. Put the value in square brackets: [Noto Serif].
      nine fonts: The value of “serif” has 9 entries, 8 at most. Take out some entries.
      no languages: The value of “languages” must not be empty. Add one entry at least.
      one language: The value of “languages” must be a list, but this is text. Put the value in square brackets: [vi].
      phone without quotes: The value of “phone” must be text, but this is a number (02005550100). Put the value in quotes, so that it is text: "02005550100".
      bad mail: The value of “email” does not have the right form: “bantin”. Write an e-mail address: bantin@songngan.example.
      site without https: The value of “website” does not have the right form: “songngan.example”. Write a whole web address that begins with https://."
    `)
  })
})

describe('values', () => {
  test('defaults are filled in', () => {
    const yaml = parseYaml(inBulletin(''), { file: 'a.yaml' })
    expect(validate(bulletin, yaml, { file: 'a.yaml' }).value).toMatchObject({
      languages: ['vi'],
      periodicity: 'monthly',
      page: { format: 'a5', columns: 1 },
    })
  })

  test('texts lose line ends and outer blanks, and are composed', () => {
    const yaml = parseYaml('title: |\n  Ga\u0323\u0306t\n  sớm\nsubtitle: "2 000 tấn"', { file: 'a.md' })
    expect(validate(item, yaml, { file: 'a.md' }).value).toMatchObject({ title: 'Gặt sớm', subtitle: '2 000 tấn' })
  })

  test('a schema of somebody else gets plain words', () => {
    const schema = z.strictObject({
      code: z.string().regex(/^[A-Z]+$/),
      size: z.union([z.enum(['s', 'l']), z.strictObject({ cm: z.number() })]),
      odd: z.number().refine((n) => n % 2 === 1),
    })
    expect(report({ 'a.yaml': 'code: abc\nsize: { cm: mười }\nodd: 2' }, readAs(schema))).toMatchInlineSnapshot(`
      "a.yaml:1:7  lỗi  Giá trị của “code” không đúng dạng: “abc”.
        1 │ code: abc
          │       ^^^
        schema/bad-value · Sửa giá trị ở đây.

      a.yaml:2:13  lỗi  Giá trị của “cm” phải là số, ở đây lại là chữ.
        1 │ code: abc
        2 │ size: { cm: mười }
          │             ^^^^
        schema/wrong-type · Chỉ viết chữ số, không có ngoặc kép, dấu chấm, dấu phẩy hay đơn vị.

      a.yaml:3:6  lỗi  Giá trị của “odd” không đúng dạng: “2”.
        2 │ size: { cm: mười }
        3 │ odd: 2
          │      ^
        schema/bad-value · Sửa giá trị ở đây.

      3 lỗi"
    `)
  })
})

describe('migration, end to end', () => {
  const periodFromMonth: Migration = {
    kind: 'issue',
    from: 0,
    up: ({ month, year, ...rest }) => ({ ...rest, period: `${String(year)}-${String(month).padStart(2, '0')}` }),
  }
  const read = (text: string) => {
    const yaml = parseYaml(text, { file: 'issue.yaml' })
    const migrated = migrate(yaml.value, { kind: 'issue', to: 1, migrations: [periodFromMonth] })
    if (!('document' in migrated)) throw new Error(migrated.status)
    return validate(issue, yaml, { file: 'issue.yaml', value: migrated.document })
  }

  test('an old file is read like a new one', () => {
    const { value, diagnostics } = read('schema: 0\nid: so-1\nnumber: 1\nmonth: 3\nyear: 2020\ndate: 2020-03-02\nitems: [{ item: a }]')
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ schema: 1, period: '2020-03', kind: 'regular' })
  })

  test('findings still have the places of the old file', () => {
    const text = 'schema: 0\nid: so-1\nnumber: 1\nmonth: 13\nyear: 2020\ndate: 2020-03-32\nitems: [{ item: a }]'
    expect(report({ 'issue.yaml': text }, () => read(text).diagnostics)).toMatchInlineSnapshot(`
      "issue.yaml:1:1  lỗi  Giá trị của “period” không đúng dạng: “2020-13”.
        1 │ schema: 0
          │ ^^^^^^
        schema/bad-value · Viết theo mẫu năm-tháng: 2026-11; số gộp: 2026-11/2026-12.

      issue.yaml:6:7  lỗi  Giá trị của “date” là ngày không có trong lịch: “2020-03-32”.
        5 │ year: 2020
        6 │ date: 2020-03-32
          │       ^^^^^^^^^^
        schema/impossible-date · Sửa ngày hoặc tháng. Thứ tự viết là năm-tháng-ngày.

      2 lỗi"
    `)
  })
})
