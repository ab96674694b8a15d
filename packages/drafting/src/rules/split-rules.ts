import { defineRule } from '@bantin/diagnostics'

/** A file with more headings than an issue has items. */
export const notSplit = defineRule<{ headings: number; limit: number }>({
  id: 'import/not-split',
  severity: 'warning',
  message: {
    vi: ({ headings, limit }) => `Tệp có ${headings} tiêu đề cùng bậc, nhiều hơn ${limit} bài, nên không được tách thành bài.`,
    en: ({ headings, limit }) => `The file has ${headings} headings of one level, more than ${limit} items, and was not split.`,
  },
  help: {
    vi: 'Xem lại kiểu đoạn trong tệp: có thể mọi đoạn đều mang kiểu tiêu đề. Sửa rồi nhập lại, hoặc tách tệp thành nhiều tệp.',
    en: 'Look at the paragraph styles of the file: perhaps every paragraph is a heading. Correct them and import again, or cut the file in parts.',
  },
  explanation: {
    vi: 'Một số bản tin không có tới chừng ấy bài. Tệp được giữ thành một bài để không mất chữ nào.',
    en: 'No issue has so many items. The file was kept as one item, so that no word is lost.',
  },
})
