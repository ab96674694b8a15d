import { formatDiagnostics } from '@bantin/diagnostics'
import { rules, text } from '@bantin/from-text'
import { encode } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'

const findings = async (bytes: Uint8Array, options = {}) => {
  const { manuscript, diagnostics } = await text(options).read({ name: 'a.txt', bytes })
  const all = [...diagnostics, ...(manuscript?.diagnostics ?? [])]
  return `${formatDiagnostics(all, { language: 'vi' })}\n\n${formatDiagnostics(all, { language: 'en' })}`
}
const utf8 = (words: string) => new TextEncoder().encode(words)

// TCVN3 that was shown as Latin-1: the soft hyphen, which is its ư, was dropped
const LOST = new TextDecoder('latin1')
  .decode(encode('Trời mưa to, đường ngập nước, bà con chờ nước rút rồi mới qua cầu.', 'tcvn3'))
  .replaceAll('\u00ad', '')

test('bytes that are no text', async () => {
  expect(await findings(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toMatchInlineSnapshot(`
    "a.txt  lỗi  Tệp này không phải văn bản thuần: nội dung là dữ liệu nhị phân.
      text/binary · Mở tệp bằng chương trình đã tạo ra nó và lưu thành .docx hoặc .txt.

    1 lỗi

    a.txt  error  This is no plain text: the file holds binary data.
      text/binary · Open the file in the program that made it and save it as .docx or .txt.

    1 error"
  `)
})

test('a file without a word', async () => {
  expect(await findings(utf8(' \n\n'))).toMatchInlineSnapshot(`
    "a.txt  cảnh báo  Tệp không có chữ nào.
      text/empty · Kiểm tra xem có chọn nhầm tệp không.

    1 cảnh báo

    a.txt  warning  The file has no text.
      text/empty · See whether it is the right file.

    1 warning"
  `)
})

test('a file over the limit', async () => {
  expect(await findings(utf8('Gặt sớm'), { limits: { bytes: 4 } })).toMatchInlineSnapshot(`
    "a.txt  lỗi  Tệp có 11 byte, vượt giới hạn 4 byte.
      text/too-large · Chia tệp thành nhiều phần, hoặc tăng tùy chọn limits.bytes.

    1 lỗi

    a.txt  error  The file has 11 bytes; the limit is 4.
      text/too-large · Divide the file, or raise the option limits.bytes.

    1 error"
  `)
})

test('a file of too many lines', async () => {
  expect(await findings(utf8('Gặt\n\nPhơi'), { limits: { lines: 2 } })).toMatchInlineSnapshot(`
    "a.txt  lỗi  Tệp có 3 dòng, vượt giới hạn 2 dòng.
      text/too-many-lines · Chia tệp thành nhiều phần, hoặc tăng tùy chọn limits.lines.

    1 lỗi

    a.txt  error  The file has 3 lines; the limit is 2.
      text/too-many-lines · Divide the file, or raise the option limits.lines.

    1 error"
  `)
})

test('a file that was cut within a letter', async () => {
  expect(await findings(utf8('Sửa mái\nKê cao kho lúa ở').subarray(0, -1))).toMatchInlineSnapshot(`
    "a.txt:2:1  cảnh báo  Tệp có byte hỏng, bắt đầu từ dòng này; mỗi chỗ hỏng được ghi là �.
      text/damaged-bytes · Tìm các dấu � trong bản nháp và đối chiếu với bản gốc. Nếu tệp bị cắt giữa chừng, hãy xin lại tệp đầy đủ.

    1 cảnh báo

    a.txt:2:1  warning  The file has damaged bytes, from this line on; each such place is written as �.
      text/damaged-bytes · Look for � in the draft and compare with the original. If the file was cut off, ask for the whole file.

    1 warning"
  `)
})

test('a stray byte', async () => {
  expect(
    await findings(Uint8Array.from([...utf8('Sửa mái nhà, dọn rãnh nước\n'), 0xff, ...utf8('Kê cao kho thóc')])),
  ).toMatchInlineSnapshot(`
    "a.txt:2:1  cảnh báo  Tệp có byte hỏng, bắt đầu từ dòng này; mỗi chỗ hỏng được ghi là �.
      text/damaged-bytes · Tìm các dấu � trong bản nháp và đối chiếu với bản gốc. Nếu tệp bị cắt giữa chừng, hãy xin lại tệp đầy đủ.

    1 cảnh báo

    a.txt:2:1  warning  The file has damaged bytes, from this line on; each such place is written as �.
      text/damaged-bytes · Look for � in the draft and compare with the original. If the file was cut off, ask for the whole file.

    1 warning"
  `)
})

test('more than one encoding', async () => {
  expect(await findings(encode('Hẹn', 'vps'))).toMatchInlineSnapshot(`
    "a.txt  cảnh báo  Chưa chắc bảng mã của tệp: đã đọc theo vps, nhưng cũng có thể là tcvn3, viscii, tcvn5712-vn1.
      text/unsure-encoding · Đọc lại vài dòng. Nếu chữ sai, nhập lại với tùy chọn encoding ghi đúng bảng mã.

    1 cảnh báo

    a.txt  warning  The encoding of the file is not certain: it was read as vps, but could be tcvn3, viscii, tcvn5712-vn1.
      text/unsure-encoding · Look at some lines. If letters are wrong, import again with the option encoding.

    1 warning"
  `)
})

test('letters that were lost before', async () => {
  expect(await findings(utf8(LOST))).toMatchInlineSnapshot(`
    "a.txt:1:1  cảnh báo  Dòng này có chữ đã mất trước khi tệp được lưu.
      text/lost-letters · Đối chiếu bản nháp với bản in hoặc tệp gốc.

    1 cảnh báo

    a.txt:1:1  warning  Letters of this line were lost before the file was saved.
      text/lost-letters · Compare the draft with the printed text or the original file.

    1 warning"
  `)
})

test('the name of a file', async () => {
  expect(await findings(utf8('Xem anh1.jpg'))).toMatchInlineSnapshot(`
    "a.txt:1:5  ghi chú  Chỗ này có tên tệp, có thể là ảnh hoặc tệp trình bày cần chèn; chữ được giữ nguyên.
      text/file-name · Nếu là ảnh của bài, chép ảnh vào thư mục images và thay tên tệp bằng lệnh chèn ảnh. Nếu là ghi chú thừa, xóa đi.

    1 ghi chú

    a.txt:1:5  note  A file is named here, perhaps a picture or a layout to be placed; the words were kept.
      text/file-name · If it is a picture of the item, copy it to the folder images and write the picture in its place. If it is a leftover note, delete it.

    1 note"
  `)
})

test('an option that is no option', async () => {
  expect(await findings(utf8('Gặt'), { encoding: 'koi8-r' })).toMatchInlineSnapshot(`
    "a.txt  lỗi  Tùy chọn “encoding” của bộ đọc text không hợp lệ: không đúng dạng: “koi8-r”.
      import/bad-option · Sửa tùy chọn trong bantin.config.ts hoặc trên dòng lệnh.

    1 lỗi

    a.txt  error  The option “encoding” of the importer text is not valid: does not have the right form: “koi8-r”.
      import/bad-option · Correct the option in bantin.config.ts or on the command line.

    1 error"
  `)
})

test('the rules of the reader are listed', () => {
  expect(rules.map((one) => `${one.id} ${one.severity}`)).toEqual([
    'text/unsure-encoding warning',
    'text/damaged-bytes warning',
    'text/lost-letters warning',
    'text/binary error',
    'text/empty warning',
    'text/too-large error',
    'text/too-many-lines error',
    'text/file-name info',
  ])
})
