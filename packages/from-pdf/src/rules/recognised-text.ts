import { defineRule } from '@bantin/diagnostics'
import { listPages } from './list-pages.ts'

/** Pages whose text is an unseen layer over a picture. */
export const recognisedText = defineRule<{ pages: readonly number[] }>({
  id: 'pdf/recognised-text',
  severity: 'warning',
  message: {
    vi: ({ pages }) => `Chữ ở trang ${listPages(pages)} là lớp chữ ẩn do máy nhận dạng từ ảnh; có thể sai dấu.`,
    en: ({ pages }) =>
      `The text of page ${listPages(pages)} is an unseen layer that a machine recognised in a picture; its marks may be wrong.`,
  },
  help: {
    vi: 'Soát từng chữ với ảnh của trang.',
    en: 'Proofread every word against the picture of the page.',
  },
  explanation: {
    vi: 'Phần mềm quét hay nhầm dấu thanh, số và tên riêng.',
    en: 'Scanning programs often mistake tone marks, numbers and names.',
  },
})
