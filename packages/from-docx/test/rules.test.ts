import { formatDiagnostics } from '@bantin/diagnostics'
import { rules } from '@bantin/from-docx'
import { expect, test } from 'vitest'
import type { DocxOptions } from '../src/index.ts'
import { buildDocx } from './support/build.ts'
import { picture, shape } from './support/drawing.ts'
import { readBytes } from './support/read.ts'
import { by, p, r, run, v } from './support/words.ts'

const bytes = buildDocx({
  body: [
    p(`<w:ins ${by('Hà')}>${r('Gặt')}</w:ins>`),
    p(`<w:ins ${by('Hà')}>${r('Phơi')}</w:ins>${r('mật mã', v('vanish'))}`),
    p('<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>'),
    p(run('<w:object/>') + run(shape(''))),
    p(picture('i1') + picture('i2')),
    '<w:altChunk r:id="x"/>',
    p(r('Hết') + run('<w:footnoteReference w:id="2"/>')),
  ].join(''),
  relations: ['i1 image https://songngan.example/a.png External'],
  files: { 'vbaProject.bin': 'x' },
})

async function told(language: 'vi' | 'en', file: Uint8Array, options?: DocxOptions): Promise<string> {
  return formatDiagnostics((await readBytes(file, options)).diagnostics, { language })
}

test('what is said about the contents, in Vietnamese', async () => {
  expect(await told('vi', bytes)).toMatchInlineSnapshot(`
    "ban-tin.docx  ghi chú  Tệp có chứa macro; macro không được chạy và không được nhập.
      docx/macros · Không cần làm gì. Nếu không rõ vì sao tệp có macro, hãy hỏi người gửi trước khi mở bằng Word.

    ban-tin.docx:1:1  cảnh báo  Tệp còn 2 chỗ sửa đang theo dõi (đoạn 1, 2); đã nhập như thể chấp nhận hết.
      docx/tracked-changes · Xem danh sách chữ bị bỏ trong báo cáo nhập. Tốt hơn: vào thẻ Xem lại trong Word, chấp nhận hoặc từ chối từng chỗ rồi nhập lại.

    ban-tin.docx:2:1  cảnh báo  Tệp có 1 chỗ chữ ẩn, không được nhập (đoạn 2).
      docx/hidden-text · Xem chữ ẩn trong danh sách bị bỏ của báo cáo nhập. Nếu cần, bỏ dấu chọn Ẩn trong hộp Phông chữ của Word rồi nhập lại.

    ban-tin.docx:3:1  ghi chú  1 công thức đã được viết thành một dòng chữ (đoạn 3).
      docx/equation · Đối chiếu với bản gốc. Công thức phức tạp nên thay bằng ảnh có lời mô tả.

    ban-tin.docx:4:1  ghi chú  1 hình vẽ (nét, khung, mũi tên…) không được nhập (đoạn 4).
      docx/drawing · Nếu hình có ý nghĩa, hãy lưu nó thành ảnh trong Word (bấm chuột phải › Lưu dưới dạng ảnh) và chèn ảnh đó.

    ban-tin.docx:4:1  cảnh báo  1 đối tượng nhúng (bảng tính, biểu đồ, sơ đồ…) không nhập được (đoạn 4).
      docx/embedded-object · Trong Word, chụp đối tượng thành ảnh, hoặc chép số liệu ra một bảng, rồi nhập lại.

    ban-tin.docx:5:1  lỗi  1 đoạn được chèn dưới dạng tệp khác (HTML, RTF…) và chưa đọc được (đoạn 5).
      docx/alternative-chunk · Mở tệp bằng Word và lưu lại: Word chuyển các đoạn đó thành chữ thường. Rồi nhập lại.

    ban-tin.docx:5:1  cảnh báo  1 ảnh chỉ được liên kết, không nằm trong tệp (đoạn 5).
      docx/linked-picture · Trong Word, vào Tệp › Thông tin › Sửa liên kết đến tệp, ngắt liên kết để ảnh nằm trong tệp, rồi nhập lại.

    ban-tin.docx:5:1  lỗi  Tệp thiếu 1 phần mà thân bài cần (ảnh).
      docx/missing-part · Xin lại tệp gốc. Nếu Word mở được và thấy đủ, hãy lưu thành bản khác rồi nhập bản đó.

    ban-tin.docx:6:1  lỗi  Tệp thiếu 1 phần mà thân bài cần (chú thích cuối trang).
      docx/missing-part · Xin lại tệp gốc. Nếu Word mở được và thấy đủ, hãy lưu thành bản khác rồi nhập bản đó.

    3 lỗi, 4 cảnh báo, 3 ghi chú"
  `)
})

test('what is said about the contents, in English', async () => {
  expect(await told('en', bytes)).toMatchInlineSnapshot(`
    "ban-tin.docx  note  The file holds macros; they were not run and not imported.
      docx/macros · Nothing needs to be done. If you do not know why it has macros, ask the sender before you open it in Word.

    ban-tin.docx:1:1  warning  The file still has 2 tracked changes (paragraph 1, 2); it was imported as if all were accepted.
      docx/tracked-changes · See the list of what was left out in the report. Better: accept or reject each change in Word under Review, and import again.

    ban-tin.docx:2:1  warning  The file has hidden text in 1 place, which was not imported (paragraph 2).
      docx/hidden-text · See it in the list of what was left out. If it is needed, clear Hidden in the font dialog of Word and import again.

    ban-tin.docx:3:1  note  1 equation was written as a line of text (paragraph 3).
      docx/equation · Compare with the original. A complex equation is better shown as a picture with a description.

    ban-tin.docx:4:1  note  1 drawing (line, frame, arrow…) was not imported (paragraph 4).
      docx/drawing · If the drawing means something, save it as a picture in Word (right click › Save as Picture) and insert that.

    ban-tin.docx:4:1  warning  1 embedded object (sheet, chart, diagram…) could not be imported (paragraph 4).
      docx/embedded-object · In Word, turn the object into a picture or copy its figures into a table, and import again.

    ban-tin.docx:5:1  error  1 passage is stored as a file of another kind (HTML, RTF…) and could not be read (paragraph 5).
      docx/alternative-chunk · Open the file in Word and save it: Word turns these passages into ordinary text. Then import again.

    ban-tin.docx:5:1  warning  1 picture is only linked and not in the file (paragraph 5).
      docx/linked-picture · In Word, break the link under File › Info › Edit Links to Files, so that the picture is in the file, and import again.

    ban-tin.docx:5:1  error  The file lacks 1 part that its text needs (picture).
      docx/missing-part · Ask for the original file. If Word opens it and all is there, save a copy and import that.

    ban-tin.docx:6:1  error  The file lacks 1 part that its text needs (footnotes).
      docx/missing-part · Ask for the original file. If Word opens it and all is there, save a copy and import that.

    3 errors, 4 warnings, 3 notes"
  `)
})

const broken = async (language: 'vi' | 'en'): Promise<string> => {
  const texts = [
    await told(language, bytes, { changes: 'refuse' }),
    await told(language, bytes, { changes: 'reject', limits: { depth: 3 } }),
    await told(language, bytes.slice(0, bytes.length / 3)),
    await told(language, new Uint8Array(5)),
    await told(language, buildDocx({ document: '<!DOCTYPE x><x/>' })),
    await told(language, buildDocx({ document: '<w:document><w:p>' })),
  ]
  return texts.join('\n\n')
}

test('what is said about files that cannot be read, in Vietnamese', async () => {
  expect(await broken('vi')).toMatchInlineSnapshot(`
    "ban-tin.docx:1:1  lỗi  Tệp còn 2 chỗ sửa đang theo dõi (đoạn 1, 2); theo tùy chọn changes, tệp không được nhập.
      docx/changes-refused · Vào thẻ Xem lại trong Word, chấp nhận hoặc từ chối từng chỗ, lưu rồi nhập lại.

    1 lỗi

    ban-tin.docx  ghi chú  Tệp có chứa macro; macro không được chạy và không được nhập.
      docx/macros · Không cần làm gì. Nếu không rõ vì sao tệp có macro, hãy hỏi người gửi trước khi mở bằng Word.

    ban-tin.docx  lỗi  Tệp vượt giới hạn về độ lồng nhau (thân bài): phần vượt quá không được đọc.
      docx/too-large · Chia tài liệu thành nhiều tệp, hoặc tăng giới hạn trong tùy chọn limits nếu tin cậy tệp này.

    1 lỗi, 1 ghi chú

    ban-tin.docx  lỗi  Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được gì.
      docx/damaged-file · Xin lại tệp từ người gửi, hoặc chép lại từ máy gốc. Nếu Word mở được, hãy lưu thành bản khác rồi nhập bản đó.

    1 lỗi

    ban-tin.docx  lỗi  Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được gì.
      docx/damaged-file · Xin lại tệp từ người gửi, hoặc chép lại từ máy gốc. Nếu Word mở được, hãy lưu thành bản khác rồi nhập bản đó.

    1 lỗi

    ban-tin.docx  lỗi  Một phần của tệp khai báo kiểu tài liệu riêng (thân bài); phần đó bị từ chối.
      docx/entities-refused · Word không bao giờ ghi như vậy. Hãy hỏi người gửi tệp này được tạo bằng gì; mở bằng Word và lưu lại nếu tin cậy.
      Nguồn: ISO/IEC 29500-2 (Open Packaging Conventions), 8.1.1.4 · chưa kiểm chứng

    1 lỗi

    ban-tin.docx  lỗi  Một phần của tệp bị hỏng (thân bài): chữ ở đó có thể thiếu hoặc sai.
      docx/damaged-part · Mở tệp bằng Word, để Word sửa, lưu thành bản khác rồi nhập bản đó. Hoặc đối chiếu bản nháp với bản gốc từng dòng.

    1 lỗi"
  `)
})

test('what is said about files that cannot be read, in English', async () => {
  expect(await broken('en')).toMatchInlineSnapshot(`
    "ban-tin.docx:1:1  error  The file still has 2 tracked changes (paragraph 1, 2); by the option changes it is not imported.
      docx/changes-refused · Accept or reject each change in Word under Review, save, and import again.

    1 error

    ban-tin.docx  note  The file holds macros; they were not run and not imported.
      docx/macros · Nothing needs to be done. If you do not know why it has macros, ask the sender before you open it in Word.

    ban-tin.docx  error  The file goes beyond the limit of nesting (body text): what is beyond it was not read.
      docx/too-large · Divide the document into several files, or raise the limit with the option limits if you trust the file.

    1 error, 1 note

    ban-tin.docx  error  The Word file is damaged or cut off; nothing of it could be read.
      docx/damaged-file · Ask the sender for the file again, or copy it again from where it was made. If Word opens it, save a copy and import that.

    1 error

    ban-tin.docx  error  The Word file is damaged or cut off; nothing of it could be read.
      docx/damaged-file · Ask the sender for the file again, or copy it again from where it was made. If Word opens it, save a copy and import that.

    1 error

    ban-tin.docx  error  A part of the file declares a document type of its own (body text); it is refused.
      docx/entities-refused · Word never writes that. Ask the sender what made the file; if you trust it, open it in Word and save it again.
      Source: ISO/IEC 29500-2 (Open Packaging Conventions), 8.1.1.4 · not verified

    1 error

    ban-tin.docx  error  A part of the file is damaged (body text): words in it may be missing or wrong.
      docx/damaged-part · Open the file in Word, let Word repair it, save a copy and import that. Or compare the draft with the original line by line.

    1 error"
  `)
})

test('the rules are listed', () => {
  expect(rules.map((one) => `${one.id} ${one.severity}`)).toMatchInlineSnapshot(`
    [
      "docx/encrypted error",
      "docx/damaged-file error",
      "docx/damaged-part error",
      "docx/too-large error",
      "docx/entities-refused error",
      "docx/no-document error",
      "docx/missing-part error",
      "docx/tracked-changes warning",
      "docx/changes-refused error",
      "docx/equation info",
      "docx/embedded-object warning",
      "docx/linked-picture warning",
      "docx/macros info",
      "docx/alternative-chunk error",
      "docx/drawing info",
      "docx/hidden-text warning",
    ]
  `)
  for (const { id, explanation } of rules) expect([id, explanation.vi !== '', explanation.en !== '']).toEqual([id, true, true])
})
