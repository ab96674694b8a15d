import { formatDiagnostics } from '@bantin/diagnostics'
import { decodeText, MAX_TEXT_BYTES } from '@bantin/parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))
const utf16 = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((char) => {
      const code = char.charCodeAt(0)
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

const report = (input: Uint8Array, language: 'vi' | 'en' = 'vi') =>
  formatDiagnostics(decodeText(input, { file: 'a.md' }).diagnostics, { language })

describe('texts', () => {
  test.each<[name: string, input: Uint8Array, text: string]>([
    ['plain', utf8('Lúa chín\n'), 'Lúa chín\n'],
    ['byte order mark', bytes([0xef, 0xbb, 0xbf], 'Lúa'), 'Lúa'],
    ['CRLF', utf8('Lúa\r\nchín\r\n'), 'Lúa\nchín\n'],
    ['CR alone', utf8('Lúa\rchín'), 'Lúa\nchín'],
    ['astral characters', utf8('𠮷 🌾'), '𠮷 🌾'],
    ['a U+FEFF that is no mark', utf8('Lúa\ufeffchín'), 'Lúa\ufeffchín'],
    ['NFD stays', utf8('Lu\u0301a'), 'Lu\u0301a'],
  ])('%s', (_, input, text) => {
    const decoded = decodeText(input, { file: 'a.md' })
    expect(decoded.text).toBe(text)
    expect(decoded.diagnostics.filter((one) => one.severity !== 'info')).toEqual([])
  })

  test('what was read over is told', () => {
    expect(report(bytes([0xef, 0xbb, 0xbf], 'a\nLúa\r\nchín\r\n'))).toMatchInlineSnapshot(`
      "a.md:1:1  ghi chú  Tệp bắt đầu bằng dấu thứ tự byte (BOM); đã bỏ qua.
        file/byte-order-mark · Không cần làm gì. Nếu muốn, lưu lại tệp dưới dạng “UTF-8 không BOM”.

      a.md:2:4  ghi chú  Tệp xuống dòng kiểu Windows (CRLF); đã đọc như xuống dòng thường.
        file/crlf · Không cần làm gì.

      2 ghi chú"
    `)
  })
})

describe('refusals', () => {
  const cases: Record<string, Uint8Array> = {
    empty: utf8(''),
    'blanks only': utf8(' \n\t\n'),
    'byte order mark only': bytes([0xef, 0xbb, 0xbf]),
    'Latin-1': bytes('# G', [0xe0], ' con\n'),
    TCVN3: bytes('B', [0xb6], 'n tin\n'),
    'on line 3, column 5': bytes('Lúa\r\nchín\r\nđều ', [0xff], '!'),
    'cut short': utf8('Lúa').subarray(0, 2),
    'overlong NUL': bytes('a', [0xc0, 0x80]),
    'surrogate as UTF-8': bytes('a', [0xed, 0xa0, 0x80]),
    'beyond U+10FFFF': bytes('a', [0xf4, 0x90, 0x80, 0x80]),
    'UTF-16 LE': utf16('Lúa', true),
    'UTF-16 BE': utf16('Lúa', false),
    'UTF-16 without a mark': utf16('Lua', true).subarray(2),
    NUL: utf8('Lúa\nchín\u0000'),
    escape: utf8('\u001b[31mLúa'),
    'C1 control': utf8('Lúa \u0093chín\u0094'),
    noncharacter: utf8('Lúa\uffff'),
    Word: bytes('PK\u0003\u0004', [20, 0]),
    'old Word': bytes([0xd0, 0xcf, 0x11, 0xe0]),
    RTF: utf8('{\\rtf1\\ansi Lua}'),
    PDF: utf8('%PDF-1.7\n'),
    PNG: bytes([0x89], 'PNG'),
    JPEG: bytes([0xff, 0xd8, 0xff, 0xe0]),
    'too large': new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61),
    '50 MB': new Uint8Array(50_000_000),
  }

  test('have no text', () => {
    for (const [name, input] of Object.entries(cases)) expect(decodeText(input, { file: 'a.md' }).text, name).toBeUndefined()
  })

  test('in Vietnamese', () => {
    expect(
      Object.entries(cases)
        .map(([name, input]) => `${name}: ${report(input)}`)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "empty: a.md  lỗi  Tệp trống, không có nội dung.
        file/empty · Viết nội dung vào tệp, hoặc bỏ tệp khỏi số này.

      1 lỗi

      blanks only: a.md  lỗi  Tệp trống, không có nội dung.
        file/empty · Viết nội dung vào tệp, hoặc bỏ tệp khỏi số này.

      1 lỗi

      byte order mark only: a.md  lỗi  Tệp trống, không có nội dung.
        file/empty · Viết nội dung vào tệp, hoặc bỏ tệp khỏi số này.

      a.md:1:1  ghi chú  Tệp bắt đầu bằng dấu thứ tự byte (BOM); đã bỏ qua.
        file/byte-order-mark · Không cần làm gì. Nếu muốn, lưu lại tệp dưới dạng “UTF-8 không BOM”.

      1 lỗi, 1 ghi chú

      Latin-1: a.md:1:4  lỗi  Tệp không phải UTF-8: byte 0xE0 ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      TCVN3: a.md:1:2  lỗi  Tệp không phải UTF-8: byte 0xB6 ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      on line 3, column 5: a.md:3:5  lỗi  Tệp không phải UTF-8: byte 0xFF ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      cut short: a.md:1:2  lỗi  Tệp không phải UTF-8: byte 0xC3 ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      overlong NUL: a.md:1:2  lỗi  Tệp không phải UTF-8: byte 0xC0 ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      surrogate as UTF-8: a.md:1:2  lỗi  Tệp không phải UTF-8: byte 0xED ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      beyond U+10FFFF: a.md:1:2  lỗi  Tệp không phải UTF-8: byte 0xF4 ở đây không hợp lệ.
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      UTF-16 LE: a.md:1:1  lỗi  Tệp không phải UTF-8 mà là UTF-16 (Notepad gọi là “Unicode”).
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      UTF-16 BE: a.md:1:1  lỗi  Tệp không phải UTF-8 mà là UTF-16 (Notepad gọi là “Unicode”).
        file/not-utf8 · Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.

      1 lỗi

      UTF-16 without a mark: a.md:1:2  lỗi  Có ký tự điều khiển U+0000 trong tệp; đây có thể không phải tệp văn bản.
        file/control-character · Xóa ký tự ở vị trí này, hoặc xuất lại tệp dưới dạng văn bản thuần.

      1 lỗi

      NUL: a.md:2:5  lỗi  Có ký tự điều khiển U+0000 trong tệp; đây có thể không phải tệp văn bản.
        file/control-character · Xóa ký tự ở vị trí này, hoặc xuất lại tệp dưới dạng văn bản thuần.

      1 lỗi

      escape: a.md:1:1  lỗi  Có ký tự điều khiển U+001B trong tệp; đây có thể không phải tệp văn bản.
        file/control-character · Xóa ký tự ở vị trí này, hoặc xuất lại tệp dưới dạng văn bản thuần.

      1 lỗi

      C1 control: a.md:1:5  lỗi  Có ký tự điều khiển U+0093 trong tệp; đây có thể không phải tệp văn bản.
        file/control-character · Xóa ký tự ở vị trí này, hoặc xuất lại tệp dưới dạng văn bản thuần.

      1 lỗi

      noncharacter: a.md:1:4  lỗi  Có ký tự điều khiển U+FFFF trong tệp; đây có thể không phải tệp văn bản.
        file/control-character · Xóa ký tự ở vị trí này, hoặc xuất lại tệp dưới dạng văn bản thuần.

      1 lỗi

      Word: a.md  lỗi  Đây là tệp Word (.docx) hoặc tệp nén ZIP, không phải tệp văn bản.
        file/not-text · Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.

      1 lỗi

      old Word: a.md  lỗi  Đây là tệp Word đời cũ (.doc), không phải tệp văn bản.
        file/not-text · Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.

      1 lỗi

      RTF: a.md  lỗi  Đây là tệp RTF, không phải tệp văn bản.
        file/not-text · Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.

      1 lỗi

      PDF: a.md  lỗi  Đây là tệp PDF, không phải tệp văn bản.
        file/not-text · Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.

      1 lỗi

      PNG: a.md  lỗi  Đây là ảnh PNG, không phải tệp văn bản.
        file/not-text · Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.

      1 lỗi

      JPEG: a.md  lỗi  Đây là ảnh JPEG, không phải tệp văn bản.
        file/not-text · Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.

      1 lỗi

      too large: a.md  lỗi  Tệp quá lớn: 5,1 MB, giới hạn là 5 MB.
        file/too-large · Chia bài thành nhiều bài, hoặc kiểm tra xem tệp có bị chép nhầm không.

      1 lỗi

      50 MB: a.md  lỗi  Tệp quá lớn: 50 MB, giới hạn là 5 MB.
        file/too-large · Chia bài thành nhiều bài, hoặc kiểm tra xem tệp có bị chép nhầm không.

      1 lỗi"
    `)
  })

  test('in English', () => {
    const told = Object.entries(cases).map(([name, input]) => [name, decodeText(input, { file: 'a.md' }).diagnostics.at(-1)] as const)
    expect(told.map(([name, one]) => `${name}: ${one?.message.en} ${one?.help.en}`).join('\n')).toMatchInlineSnapshot(`
      "empty: The file is empty. Write something into the file, or take it out of the issue.
      blanks only: The file is empty. Write something into the file, or take it out of the issue.
      byte order mark only: The file is empty. Write something into the file, or take it out of the issue.
      Latin-1: The file is not UTF-8: the byte 0xE0 here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      TCVN3: The file is not UTF-8: the byte 0xB6 here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      on line 3, column 5: The file is not UTF-8: the byte 0xFF here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      cut short: The file is not UTF-8: the byte 0xC3 here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      overlong NUL: The file is not UTF-8: the byte 0xC0 here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      surrogate as UTF-8: The file is not UTF-8: the byte 0xED here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      beyond U+10FFFF: The file is not UTF-8: the byte 0xF4 here is not valid. Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      UTF-16 LE: The file is not UTF-8 but UTF-16 (which Notepad calls “Unicode”). Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      UTF-16 BE: The file is not UTF-8 but UTF-16 (which Notepad calls “Unicode”). Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.
      UTF-16 without a mark: There is a control character U+0000 in the file; it may not be a text file. Delete the character here, or export the file as plain text again.
      NUL: There is a control character U+0000 in the file; it may not be a text file. Delete the character here, or export the file as plain text again.
      escape: There is a control character U+001B in the file; it may not be a text file. Delete the character here, or export the file as plain text again.
      C1 control: There is a control character U+0093 in the file; it may not be a text file. Delete the character here, or export the file as plain text again.
      noncharacter: There is a control character U+FFFF in the file; it may not be a text file. Delete the character here, or export the file as plain text again.
      Word: This is a Word file (.docx) or a ZIP archive, not a text file. Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.
      old Word: This is an old Word file (.doc), not a text file. Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.
      RTF: This is an RTF file, not a text file. Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.
      PDF: This is a PDF file, not a text file. Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.
      PNG: This is a PNG image, not a text file. Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.
      JPEG: This is a JPEG image, not a text file. Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.
      too large: The file is too large: 5.1 MB, the limit is 5 MB. Split the item, or see whether the file was copied by mistake.
      50 MB: The file is too large: 50 MB, the limit is 5 MB. Split the item, or see whether the file was copied by mistake."
    `)
  })
})

test('the bound is an option', () => {
  expect(decodeText(utf8('abc'), { file: 'a.md', maxBytes: 3 }).text).toBe('abc')
  expect(decodeText(utf8('abcd'), { file: 'a.md', maxBytes: 3 }).text).toBeUndefined()
})

describe('properties', () => {
  test('any bytes give a text or an error, never both and never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const { text, diagnostics } = decodeText(input, { file: 'a.md' })
        expect(text === undefined).toBe(diagnostics.some((one) => one.severity === 'error'))
      }),
    )
  })

  test('any printable text comes back as it was, but for line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(
          text.trim() !== '' &&
            !/[\r\ufeff\p{Cc}]/u.test(text) &&
            decodeText(utf8(text), { file: 'a.md' }).diagnostics.every((one) => one.ruleId !== 'file/not-text'),
        )
        expect(decodeText(utf8(text), { file: 'a.md' }).text).toBe(text)
      }),
    )
  })

  test('the place of a broken byte lies behind the text before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Lúa', ' ', '\n', '\r\n', 'đ', '🌾')), (parts) => {
        const before = parts.join('')
        const place = decodeText(bytes('a', before, [0xff]), { file: 'a.md' }).diagnostics.at(-1)?.place
        const lines = `a${before}`.split(/\r\n|\n/)
        expect(place?.start).toEqual({ line: lines.length, column: (lines.at(-1) as string).length + 1 })
      }),
    )
  })
})
