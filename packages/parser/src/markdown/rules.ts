import { defineRule } from '@bantin/diagnostics'

/** Markdown nested beyond what a reader could follow. */
export const tooDeep = defineRule<{ limit: number }>({
  id: 'markdown/too-deep',
  severity: 'error',
  message: {
    vi: ({ limit }) => `Danh sách, trích dẫn hoặc khung lồng nhau quá ${limit} cấp.`,
    en: ({ limit }) => `Lists, quotations or boxes are nested more than ${limit} levels deep.`,
  },
  help: { vi: 'Giảm số cấp lồng nhau ở đây, hoặc đóng các khung :::.', en: 'Nest fewer levels here, or close the ::: boxes.' },
  explanation: {
    vi: 'Không trang in nào thể hiện được hàng chục cấp lồng nhau; một tệp như thế thường bị hỏng hoặc cố ý phá hoại, và có thể làm treo máy.',
    en: 'No page can show dozens of nested levels; such a file is damaged or hostile, and could hang the machine.',
  },
})

/** More signs in one paragraph than can be paired in reasonable time. */
export const tooTangled = defineRule({
  id: 'markdown/too-tangled',
  severity: 'error',
  message: {
    vi: 'Đoạn này quá dài hoặc có quá nhiều dấu * _ [ ] để đọc như Markdown.',
    en: 'This paragraph is too long, or has too many signs * _ [ ], to be read as Markdown.',
  },
  help: {
    vi: 'Ngăn đoạn bằng dòng trống. Nếu đây là dữ liệu chép nhầm, hãy xóa đi.',
    en: 'Break it up by blank lines. If it is data pasted by mistake, delete it.',
  },
  explanation: {
    vi: 'Ghép đôi các dấu trong một đoạn tốn thời gian theo bình phương số dấu: vài nghìn dấu đủ làm treo máy. Một bài thật không có quá vài trăm dấu trong một đoạn.',
    en: 'Pairing the signs of a paragraph takes time by the square of their number: some thousands can hang a machine. A real item has no more than some hundreds in a paragraph.',
  },
})
