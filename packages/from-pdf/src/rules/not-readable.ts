import { defineRule } from '@bantin/diagnostics'

/** A file that pdf.js cannot open. */
export const notReadable = defineRule({
  id: 'pdf/unreadable',
  severity: 'error',
  message: {
    vi: 'Không đọc được tệp PDF này: tệp hỏng, bị cắt cụt, hoặc không phải PDF.',
    en: 'The PDF cannot be read: it is damaged, cut off, or no PDF.',
  },
  help: {
    vi: 'Chép lại tệp từ nguồn, hoặc mở bằng trình xem PDF và in ra PDF mới.',
    en: 'Copy the file again from its source, or open it in a PDF viewer and print it to a new PDF.',
  },
  explanation: {
    vi: 'Bảng mục lục hỏng được dựng lại khi có thể. Thông báo này nghĩa là không dựng lại được trang nào, hoặc đọc quá lâu.',
    en: 'A damaged table of contents of the file is rebuilt where that can be done. This finding means that no page was left, or that it took too long.',
  },
})
