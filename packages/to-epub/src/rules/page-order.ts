import { defineRule } from '@bantin/diagnostics'

/** A printed page that comes before that of an earlier item. */
export const pageOrder = defineRule<{ item: string; page: number; before: number }>({
  id: 'to-epub/page-order',
  severity: 'warning',
  message: {
    vi: ({ item, page, before }) => `Tùy chọn pages cho bài “${item}” bắt đầu ở trang ${page}, nhưng bài đứng trước đã ở trang ${before}.`,
    en: ({ item, page, before }) =>
      `The option pages starts the item “${item}” on page ${page}, but an item before it starts on page ${before}.`,
  },
  help: {
    vi: 'Đối chiếu số trang với mục lục của bản in.',
    en: 'Compare the pages with the contents of the print.',
  },
  explanation: {
    vi: 'Danh sách trang phải theo thứ tự đọc. Trang bị lùi được bỏ ra khỏi danh sách.',
    en: 'The list of pages follows the reading order. A page that goes back is left out of the list.',
  },
})
