import { defineRule } from '@bantin/diagnostics'

/** Pages that were not read, because the time or the number of pages was used up. */
export const unreadPages = defineRule<{ from: number; to: number }>({
  id: 'pdf/unread-pages',
  severity: 'error',
  message: {
    vi: ({ from, to }) => `Các trang ${from}–${to} chưa được đọc: đã hết thời gian, có trang quá nặng, hoặc quá số trang cho phép.`,
    en: ({ from, to }) =>
      `The pages ${from}–${to} were not read: the time was over, a page was too heavy, or there are more pages than allowed.`,
  },
  help: {
    vi: 'Tăng limits.seconds hoặc limits.pages, hoặc tách tệp thành nhiều phần.',
    en: 'Raise limits.seconds or limits.pages, or divide the file.',
  },
  explanation: {
    vi: 'Mỗi tệp chỉ được đọc trong một thời gian có hạn, để một tệp lỗi không làm treo cả lượt nhập. Phần đã đọc vẫn được giữ.',
    en: 'A file is read for a limited time only, so that a bad one does not stop the whole import. What was read is kept.',
  },
})
