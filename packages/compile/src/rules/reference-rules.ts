import { defineRule } from '@bantin/diagnostics'

/** A link to an item that is not in the issue. */
export const unknownItem = defineRule<{ target: string; nearest?: string | undefined }>({
  id: 'link/unknown-item',
  severity: 'error',
  message: {
    vi: ({ target, nearest }) => `Số này không có bài “${target}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ target, nearest }) => `The issue has no item “${target}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: { vi: 'Sửa liên kết, hoặc thêm bài vào issue.yaml.', en: 'Correct the link, or add the item to issue.yaml.' },
  explanation: {
    vi: 'Liên kết giữa các bài trong số phải dẫn tới một bài có thật, kể cả trên bản in (“xem trang …”).',
    en: 'A link between items must lead to an item that exists, in print too (“see page …”).',
  },
})

/** A link to a heading that the other item does not have. */
export const unknownHeading = defineRule<{ item: string; fragment: string; nearest?: string | undefined }>({
  id: 'link/unknown-heading',
  severity: 'error',
  message: {
    vi: ({ item, fragment, nearest }) => `Bài “${item}” không có đề mục “#${fragment}”.${nearest ? ` Có phải “#${nearest}”?` : ''}`,
    en: ({ item, fragment, nearest }) =>
      `The item “${item}” has no heading “#${fragment}”.${nearest ? ` Did you mean “#${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Mã đề mục là tên đề mục viết không dấu, nối bằng gạch nối.',
    en: 'The id of a heading is its text without marks, joined by hyphens.',
  },
  explanation: {
    vi: 'Liên kết tới một đề mục không có sẽ bỏ người đọc ở đầu bài.',
    en: 'A link to a heading that is not there leaves the reader at the top.',
  },
})

/** A link that is no web address and no item. */
export const unusableLink = defineRule<{ url: string }>({
  id: 'link/unusable',
  severity: 'error',
  message: { vi: ({ url }) => `Không dùng được liên kết “${url}”.`, en: ({ url }) => `The link “${url}” cannot be used.` },
  help: {
    vi: 'Dùng địa chỉ https://, http://, mailto:, tel:, đường dẫn tới bài khác (bai-khac.md) hoặc #đề-mục.',
    en: 'Use an https:, http:, mailto: or tel: address, the path of another item (other-item.md) or #heading.',
  },
  explanation: {
    vi: 'Loại liên kết khác không hoạt động trên giấy, trong EPUB hay khi không có mạng, và có thể chạy mã lạ.',
    en: 'Other kinds of links do not work on paper, in EPUB or offline, and some run code.',
  },
})
