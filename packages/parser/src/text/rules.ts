import { defineRule, type Localised } from '@bantin/diagnostics'

/** A text file without text. */
export const emptyFile = defineRule({
  id: 'file/empty',
  severity: 'error',
  message: { vi: 'Tệp trống, không có nội dung.', en: 'The file is empty.' },
  help: { vi: 'Viết nội dung vào tệp, hoặc bỏ tệp khỏi số này.', en: 'Write something into the file, or take it out of the issue.' },
  explanation: {
    vi: 'Tệp trống thường là dấu hiệu của một lần lưu hoặc chép tệp bị hỏng, nên Bantin dừng lại thay vì xuất bản một bài trống.',
    en: 'An empty file is mostly the trace of a save or copy that failed, so Bantin stops rather than publish an empty item.',
  },
})

/** A file of another kind under the name of a text file. */
export const notText = defineRule<{ is: Localised }>({
  id: 'file/not-text',
  severity: 'error',
  message: { vi: ({ is }) => `Đây là ${is.vi}, không phải tệp văn bản.`, en: ({ is }) => `This is ${is.en}, not a text file.` },
  help: {
    vi: 'Mở tệp bằng đúng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu bằng UTF-8. Đổi đuôi tên tệp là chưa đủ.',
    en: 'Open the file in its own program, copy the words into a new text file and save that as UTF-8. Changing the extension is not enough.',
  },
  explanation: {
    vi: 'Bài và tệp cấu hình là văn bản thuần (.md, .yaml). Tệp Word, PDF hay ảnh đổi tên thành .md vẫn là tệp Word, PDF hay ảnh.',
    en: 'Items and settings are plain text (.md, .yaml). A Word file, PDF or image stays one under another name.',
  },
})

/** Bytes that are not UTF-8. */
export const notUtf8 = defineRule<{ byte: number; isUtf16: boolean }>({
  id: 'file/not-utf8',
  severity: 'error',
  message: {
    vi: ({ byte, isUtf16 }) =>
      isUtf16
        ? 'Tệp không phải UTF-8 mà là UTF-16 (Notepad gọi là “Unicode”).'
        : `Tệp không phải UTF-8: byte ${hex(byte)} ở đây không hợp lệ.`,
    en: ({ byte, isUtf16 }) =>
      isUtf16
        ? 'The file is not UTF-8 but UTF-16 (which Notepad calls “Unicode”).'
        : `The file is not UTF-8: the byte ${hex(byte)} here is not valid.`,
  },
  help: {
    vi: 'Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8. Văn bản gõ bằng phông TCVN3 (.VnTime) hoặc VNI cần được chuyển mã trước.',
    en: 'Open the file in an editor and save it as UTF-8. Text typed in TCVN3 (.VnTime) or VNI fonts has to be converted first.',
  },
  explanation: {
    vi: 'Bantin chỉ đọc UTF-8 và không đoán bảng mã: đoán sai sẽ lặng lẽ làm hỏng dấu tiếng Việt.',
    en: 'Bantin reads UTF-8 only and does not guess: a wrong guess would quietly damage the Vietnamese marks.',
  },
})

/** A byte order mark, read over. */
export const byteOrderMark = defineRule({
  id: 'file/byte-order-mark',
  severity: 'info',
  message: {
    vi: 'Tệp bắt đầu bằng dấu thứ tự byte (BOM); đã bỏ qua.',
    en: 'The file begins with a byte order mark (BOM); it was read over.',
  },
  help: {
    vi: 'Không cần làm gì. Nếu muốn, lưu lại tệp dưới dạng “UTF-8 không BOM”.',
    en: 'Nothing to do. If you like, save the file as “UTF-8 without BOM”.',
  },
  explanation: {
    vi: 'Notepad và một số chương trình Windows ghi BOM vào đầu tệp. Nó không phải là chữ nên không được in ra.',
    en: 'Notepad and other Windows programs put a BOM in front. It is not text, so it is not printed.',
  },
})

/** Windows line ends, read as line ends. */
export const windowsLineEnds = defineRule({
  id: 'file/crlf',
  severity: 'info',
  message: {
    vi: 'Tệp xuống dòng kiểu Windows (CRLF); đã đọc như xuống dòng thường.',
    en: 'The file has Windows line ends (CRLF); they were read as line ends.',
  },
  help: { vi: 'Không cần làm gì.', en: 'Nothing to do.' },
  explanation: {
    vi: 'Cùng một bài phải cho ra cùng một bản in, dù được gõ trên Windows hay máy khác.',
    en: 'The same item must give the same output, whether it was typed on Windows or elsewhere.',
  },
})

/** A NUL or other control character in a text file. */
export const controlCharacter = defineRule<{ code: number }>({
  id: 'file/control-character',
  severity: 'error',
  message: {
    vi: ({ code }) =>
      `Có ký tự điều khiển U+${code.toString(16).toUpperCase().padStart(4, '0')} trong tệp; đây có thể không phải tệp văn bản.`,
    en: ({ code }) =>
      `There is a control character U+${code.toString(16).toUpperCase().padStart(4, '0')} in the file; it may not be a text file.`,
  },
  help: {
    vi: 'Xóa ký tự ở vị trí này, hoặc xuất lại tệp dưới dạng văn bản thuần.',
    en: 'Delete the character here, or export the file as plain text again.',
  },
  explanation: {
    vi: 'Ký tự điều khiển không in được và làm hỏng tệp XML như EPUB, Word hay RSS.',
    en: 'Control characters cannot be printed and break XML such as EPUB, Word or RSS.',
  },
})

/** A text file beyond the bound. */
export const textTooLarge = defineRule<{ bytes: number; limit: number }>({
  id: 'file/too-large',
  severity: 'error',
  message: {
    vi: ({ bytes, limit }) => `Tệp quá lớn: ${megabytes(bytes, ',')} MB, giới hạn là ${megabytes(limit, ',')} MB.`,
    en: ({ bytes, limit }) => `The file is too large: ${megabytes(bytes, '.')} MB, the limit is ${megabytes(limit, '.')} MB.`,
  },
  help: {
    vi: 'Chia bài thành nhiều bài, hoặc kiểm tra xem tệp có bị chép nhầm không.',
    en: 'Split the item, or see whether the file was copied by mistake.',
  },
  explanation: {
    vi: 'Bantin giới hạn kích thước tệp để một tệp hỏng hay cố ý phá hoại không làm treo máy.',
    en: 'Bantin bounds the size of files so that a damaged or hostile one cannot hang the machine.',
  },
})

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

function megabytes(bytes: number, separator: string): string {
  return String(Math.ceil(bytes / 100_000) / 10).replace('.', separator)
}
