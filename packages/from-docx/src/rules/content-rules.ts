import { defineRule } from '@bantin/diagnostics'
import { inParagraphs, type Places } from './places.ts'

/** Equations, which became a line of text. */
export const equation = defineRule<Places>({
  id: 'docx/equation',
  severity: 'info',
  message: {
    vi: (one) => `${one.count} công thức đã được viết thành một dòng chữ ${inParagraphs(one).vi}.`,
    en: (one) => `${one.count} ${one.count === 1 ? 'equation was' : 'equations were'} written as a line of text ${inParagraphs(one).en}.`,
  },
  help: {
    vi: 'Đối chiếu với bản gốc. Công thức phức tạp nên thay bằng ảnh có lời mô tả.',
    en: 'Compare with the original. A complex equation is better shown as a picture with a description.',
  },
  explanation: {
    vi: 'Bản tin không dàn công thức. Phân số thành (a+b)/2, số mũ thành x^2; không ký hiệu nào bị bỏ.',
    en: 'Bulletins set no equations. A fraction becomes (a+b)/2, a power x^2; no sign is left out.',
  },
})

/** Objects of other programs, which are never run. */
export const embeddedObject = defineRule<Places>({
  id: 'docx/embedded-object',
  severity: 'warning',
  message: {
    vi: (one) => `${one.count} đối tượng nhúng (bảng tính, biểu đồ, sơ đồ…) không nhập được ${inParagraphs(one).vi}.`,
    en: (one) =>
      `${one.count} embedded ${one.count === 1 ? 'object' : 'objects'} (sheet, chart, diagram…) could not be imported ${inParagraphs(one).en}.`,
  },
  help: {
    vi: 'Trong Word, chụp đối tượng thành ảnh, hoặc chép số liệu ra một bảng, rồi nhập lại.',
    en: 'In Word, turn the object into a picture or copy its figures into a table, and import again.',
  },
  explanation: {
    vi: 'Đối tượng nhúng là tệp của chương trình khác và có thể chứa mã chạy. Ảnh xem trước được giữ lại nếu có; chữ đọc được nằm trong danh sách bị bỏ.',
    en: 'An embedded object is a file of another program and may hold code. Its preview is kept where there is one; its words are in the list of what was left out.',
  },
})

/** Pictures that are not in the file. */
export const linkedPicture = defineRule<Places>({
  id: 'docx/linked-picture',
  severity: 'warning',
  message: {
    vi: (one) => `${one.count} ảnh chỉ được liên kết, không nằm trong tệp ${inParagraphs(one).vi}.`,
    en: (one) => `${one.count} ${one.count === 1 ? 'picture is' : 'pictures are'} only linked and not in the file ${inParagraphs(one).en}.`,
  },
  help: {
    vi: 'Trong Word, vào Tệp › Thông tin › Sửa liên kết đến tệp, ngắt liên kết để ảnh nằm trong tệp, rồi nhập lại.',
    en: 'In Word, break the link under File › Info › Edit Links to Files, so that the picture is in the file, and import again.',
  },
  explanation: {
    vi: 'Bộ nhập không tải gì từ mạng hay từ máy khác: địa chỉ có thể đã đổi, và tải về làm lộ ai đang đọc.',
    en: 'The importer fetches nothing from the network or another machine: the address may have changed, and fetching tells who reads.',
  },
})

/** Programs in the document. */
export const macros = defineRule({
  id: 'docx/macros',
  severity: 'info',
  message: {
    vi: 'Tệp có chứa macro; macro không được chạy và không được nhập.',
    en: 'The file holds macros; they were not run and not imported.',
  },
  help: {
    vi: 'Không cần làm gì. Nếu không rõ vì sao tệp có macro, hãy hỏi người gửi trước khi mở bằng Word.',
    en: 'Nothing needs to be done. If you do not know why it has macros, ask the sender before you open it in Word.',
  },
  explanation: {
    vi: 'Macro là chương trình nằm trong tài liệu, cũng là đường lây vi-rút quen thuộc. Bộ nhập chỉ đọc chữ và ảnh.',
    en: 'Macros are programs within a document, and a well-trodden way of viruses. The importer reads words and pictures only.',
  },
})

/** Whole files of another kind within the text. */
export const alternativeChunk = defineRule<Places>({
  id: 'docx/alternative-chunk',
  severity: 'error',
  message: {
    vi: (one) => `${one.count} đoạn được chèn dưới dạng tệp khác (HTML, RTF…) và chưa đọc được ${inParagraphs(one).vi}.`,
    en: (one) =>
      `${one.count} ${one.count === 1 ? 'passage is' : 'passages are'} stored as a file of another kind (HTML, RTF…) and could not be read ${inParagraphs(one).en}.`,
  },
  help: {
    vi: 'Mở tệp bằng Word và lưu lại: Word chuyển các đoạn đó thành chữ thường. Rồi nhập lại.',
    en: 'Open the file in Word and save it: Word turns these passages into ordinary text. Then import again.',
  },
  explanation: {
    vi: 'Một số phần mềm chèn nguyên tệp HTML hay RTF vào tài liệu để Word chuyển đổi khi mở. Chữ ở đó chưa có trong bản nháp, nên đây là lỗi.',
    en: 'Some programs put a whole HTML or RTF file into the document for Word to convert when it opens. Its words are not in the draft, so this is an error.',
  },
})

/** Drawings without words or pictures that can be taken. */
export const drawing = defineRule<Places>({
  id: 'docx/drawing',
  severity: 'info',
  message: {
    vi: (one) => `${one.count} hình vẽ (nét, khung, mũi tên…) không được nhập ${inParagraphs(one).vi}.`,
    en: (one) =>
      `${one.count} ${one.count === 1 ? 'drawing' : 'drawings'} (line, frame, arrow…) ${one.count === 1 ? 'was' : 'were'} not imported ${inParagraphs(one).en}.`,
  },
  help: {
    vi: 'Nếu hình có ý nghĩa, hãy lưu nó thành ảnh trong Word (bấm chuột phải › Lưu dưới dạng ảnh) và chèn ảnh đó.',
    en: 'If the drawing means something, save it as a picture in Word (right click › Save as Picture) and insert that.',
  },
  explanation: {
    vi: 'Hình vẽ của Word không có dạng ảnh trong tệp. Chữ trong khung vẫn được giữ.',
    en: 'A drawing of Word is not stored as a picture. The words in its frames are kept.',
  },
})

/** Words that are hidden in the document. */
export const hiddenText = defineRule<Places>({
  id: 'docx/hidden-text',
  severity: 'warning',
  message: {
    vi: (one) => `Tệp có ${one.count} chỗ chữ ẩn, không được nhập ${inParagraphs(one).vi}.`,
    en: (one) =>
      `The file has hidden text in ${one.count} ${one.count === 1 ? 'place' : 'places'}, which was not imported ${inParagraphs(one).en}.`,
  },
  help: {
    vi: 'Xem chữ ẩn trong danh sách bị bỏ của báo cáo nhập. Nếu cần, bỏ dấu chọn Ẩn trong hộp Phông chữ của Word rồi nhập lại.',
    en: 'See it in the list of what was left out. If it is needed, clear Hidden in the font dialog of Word and import again.',
  },
  explanation: {
    vi: 'Chữ ẩn không in ra nên người viết thường không định phát hành, nhưng cũng có thể bị ẩn nhầm.',
    en: 'Hidden text is not printed, so it is hardly meant to be published; but it may have been hidden by mistake.',
  },
})
