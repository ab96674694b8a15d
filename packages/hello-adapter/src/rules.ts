import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** An item begins without a summary. */
export const noSummary = defineRule<{ title: string }>({
  id: 'hello-adapter/no-summary',
  severity: 'info',
  message: {
    vi: ({ title }) => `Bài “${title}” không có tóm tắt ở đầu.`,
    en: ({ title }) => `The item “${title}” begins without a summary.`,
  },
  help: { vi: 'Thêm dòng summary vào đầu tệp của bài.', en: 'Add a line “summary” at the head of the item’s file.' },
  explanation: {
    vi: 'Người đọc văn bản thuần không thấy ảnh và cỡ chữ; câu tóm tắt cho biết bài nói về việc gì.',
    en: 'Readers of plain text see neither pictures nor sizes; a summary tells what the item is about.',
  },
})

/** The rules of this form. */
export const rules: readonly AnyRule[] = [noSummary]
