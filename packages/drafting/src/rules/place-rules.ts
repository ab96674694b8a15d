import { defineRule } from '@bantin/diagnostics'

/** A province that is no longer called so. */
export const oldPlace = defineRule<{ name: string; today: string }>({
  id: 'import/old-place',
  severity: 'info',
  message: {
    vi: ({ name, today }) => `“${name}” ${today}; trong bài vẫn để như đã viết.`,
    en: ({ name, today }) => `“${name}” is an old name (${today}); it was left as it is.`,
  },
  help: {
    vi: 'Nếu bài sẽ đăng lại như tin mới, hãy sửa tên địa phương. Bài lưu trữ thì để nguyên.',
    en: 'If the item is to come out as news, bring the name up to date. In an archive, leave it.',
  },
  explanation: {
    vi: 'Từ 01/7/2025 cả nước còn 34 đơn vị cấp tỉnh. Nhập tệp cũ không sửa chữ của tác giả, chỉ cho biết nơi ấy nay thuộc đâu.',
    en: 'Since 1 July 2025 there are 34 provincial units. Importing an old file does not change its author’s words; it only tells where the place belongs now.',
  },
  source: { title: 'Nghị quyết 202/2025/QH15', verified: true },
})
