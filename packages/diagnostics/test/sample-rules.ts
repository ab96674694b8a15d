import { defineRule } from '@bantin/diagnostics'

export const unknownSection = defineRule<{ section: string; nearest?: string }>({
  id: 'issue/unknown-section',
  severity: 'error',
  message: {
    vi: ({ section, nearest }) => `Chuyên mục “${section}” không có trong bản tin.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ section, nearest }) => `The bulletin has no section “${section}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.',
    en: 'Declare it in bulletin.yaml, or correct the name here.',
  },
  explanation: { vi: 'Mỗi bài nằm trong một chuyên mục của bản tin.', en: 'Each item stands in a section of the bulletin.' },
})

export const pageLimit = defineRule<{ pages: number }>({
  id: 'press/page-limit',
  severity: 'warning',
  message: { vi: ({ pages }) => `Số này có ${pages} trang.`, en: ({ pages }) => `The issue has ${pages} pages.` },
  help: { vi: ({ pages }) => `Bớt ${pages - 64} trang.`, en: ({ pages }) => `Take out ${pages - 64} pages.` },
  explanation: { vi: 'Bản tin có số trang | tối đa.', en: 'A bulletin has a *highest* number | of pages.' },
  source: { title: 'Quy định mẫu số 12', url: 'https://vanban.example/12', verified: false },
})

export const secret = defineRule({
  id: 'file/secret',
  severity: 'error',
  message: { vi: 'Tệp mang dấu mật.', en: 'The file is marked secret.' },
  help: { vi: 'Xóa tệp này khỏi thư mục.', en: 'Take the file out of the folder.' },
  explanation: { vi: 'Tài liệu mật không được đưa vào bản tin.', en: 'Secret documents have no place in a bulletin.' },
  confidential: true,
})

export const repaired = defineRule({
  id: 'text/repaired',
  severity: 'info',
  message: { vi: 'Đã sửa mã chữ cũ.', en: 'An old encoding was repaired.' },
  help: { vi: 'Đọc lại đoạn này.', en: 'Read the passage again.' },
  explanation: { vi: 'Chữ gõ bằng phông cũ được chuyển sang Unicode.', en: 'Text typed with old fonts is turned into Unicode.' },
  source: { title: 'TCVN 6909:2001', verified: true },
})
