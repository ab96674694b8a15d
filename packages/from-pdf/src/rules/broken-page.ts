import { defineRule } from '@bantin/diagnostics'
import { listPages } from './list-pages.ts'

/** Pages of which something could not be read. */
export const brokenPage = defineRule<{ pages: readonly number[] }>({
  id: 'pdf/broken-page',
  severity: 'warning',
  message: {
    vi: ({ pages }) => `Có chỗ không đọc được ở trang ${listPages(pages)}: ảnh không giải mã được, nội dung hỏng hoặc quá nhiều chữ.`,
    en: ({ pages }) =>
      `Something could not be read on page ${listPages(pages)}: a picture that cannot be decoded, damaged content, or too many letters.`,
  },
  help: {
    vi: 'So các trang này với bản gốc, bổ sung phần thiếu.',
    en: 'Compare these pages with the original and add what is missing.',
  },
  explanation: {
    vi: 'Những phần khác của tệp vẫn được đọc.',
    en: 'The rest of the file was read all the same.',
  },
})
