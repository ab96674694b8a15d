import { defineRule } from '@bantin/diagnostics'

/** A file of bytes that are no text. */
export const binary = defineRule({
  id: 'text/binary',
  severity: 'error',
  message: {
    vi: 'Tệp này không phải văn bản thuần: nội dung là dữ liệu nhị phân.',
    en: 'This is no plain text: the file holds binary data.',
  },
  help: {
    vi: 'Mở tệp bằng chương trình đã tạo ra nó và lưu thành .docx hoặc .txt.',
    en: 'Open the file in the program that made it and save it as .docx or .txt.',
  },
  explanation: {
    vi: 'Ảnh, tệp nén hay tệp văn phòng bị đổi đuôi thành .txt không đọc được như văn bản; đọc bừa chỉ cho ra ký tự vô nghĩa.',
    en: 'Pictures, archives and office files that were renamed to .txt cannot be read as text; what came out would mean nothing.',
  },
})

/** A file without a word. */
export const empty = defineRule({
  id: 'text/empty',
  severity: 'warning',
  message: { vi: 'Tệp không có chữ nào.', en: 'The file has no text.' },
  help: { vi: 'Kiểm tra xem có chọn nhầm tệp không.', en: 'See whether it is the right file.' },
  explanation: {
    vi: 'Tệp rỗng thường là tệp lưu hỏng hoặc sao chép dở dang.',
    en: 'An empty file is mostly one that was saved or copied in part.',
  },
})

/** A file over the limit. */
export const tooLarge = defineRule<{ bytes: number; limit: number }>({
  id: 'text/too-large',
  severity: 'error',
  message: {
    vi: ({ bytes, limit }) => `Tệp có ${bytes} byte, vượt giới hạn ${limit} byte.`,
    en: ({ bytes, limit }) => `The file has ${bytes} bytes; the limit is ${limit}.`,
  },
  help: {
    vi: 'Chia tệp thành nhiều phần, hoặc tăng tùy chọn limits.bytes.',
    en: 'Divide the file, or raise the option limits.bytes.',
  },
  explanation: {
    vi: 'Cả một năm bản tin chỉ vài megabyte chữ. Giới hạn giữ cho máy không bị treo vì một tệp bất thường.',
    en: 'A whole year of a bulletin is a few megabytes of text. The limit keeps a strange file from stopping the machine.',
  },
})

/** A file with more lines than the limit. */
export const tooManyLines = defineRule<{ lines: number; limit: number }>({
  id: 'text/too-many-lines',
  severity: 'error',
  message: {
    vi: ({ lines, limit }) => `Tệp có ${lines} dòng, vượt giới hạn ${limit} dòng.`,
    en: ({ lines, limit }) => `The file has ${lines} lines; the limit is ${limit}.`,
  },
  help: {
    vi: 'Chia tệp thành nhiều phần, hoặc tăng tùy chọn limits.lines.',
    en: 'Divide the file, or raise the option limits.lines.',
  },
  explanation: {
    vi: 'Cả một năm bản tin có chừng vài chục nghìn dòng. Giới hạn giữ cho máy không bị treo vì một tệp bất thường.',
    en: 'A whole year of a bulletin has some ten thousands of lines. The limit keeps a strange file from stopping the machine.',
  },
})

/** A name of a file that was left in the text. */
export const fileName = defineRule({
  id: 'text/file-name',
  severity: 'info',
  message: {
    vi: 'Chỗ này có tên tệp, có thể là ảnh hoặc tệp trình bày cần chèn; chữ được giữ nguyên.',
    en: 'A file is named here, perhaps a picture or a layout to be placed; the words were kept.',
  },
  help: {
    vi: 'Nếu là ảnh của bài, chép ảnh vào thư mục images và thay tên tệp bằng lệnh chèn ảnh. Nếu là ghi chú thừa, xóa đi.',
    en: 'If it is a picture of the item, copy it to the folder images and write the picture in its place. If it is a leftover note, delete it.',
  },
  explanation: {
    vi: 'Bản thảo dạng văn bản không chứa được ảnh nên người viết thường ghi tên tệp vào chỗ đặt ảnh.',
    en: 'A text file holds no pictures, so that authors write the name of the file where the picture belongs.',
  },
})
