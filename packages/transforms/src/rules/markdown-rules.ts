import { defineRule } from '@bantin/diagnostics'

/** HTML tags in an item. */
export const rawHtml = defineRule({
  id: 'markdown/raw-html',
  severity: 'warning',
  message: {
    vi: 'Thẻ HTML trong bài không có tác dụng và sẽ in ra như chữ thường.',
    en: 'HTML in an item has no effect and is printed as plain text.',
  },
  help: {
    vi: 'Xóa thẻ HTML, hoặc viết lại bằng Markdown: **đậm**, *nghiêng*, bảng, danh sách.',
    en: 'Take the tags out, or write Markdown: **bold**, *italics*, tables, lists.',
  },
  explanation: {
    vi: 'Một bài được xuất ra nhiều dạng, phần lớn không hiểu HTML; mã lạ trong bài còn có thể gây hại cho người đọc. Vì thế HTML được giữ như chữ, không mất và không chạy.',
    en: 'An item goes out in many forms, most of which know no HTML, and foreign code can harm readers. So HTML stays as text: not lost, and not run.',
  },
})

/** A picture without a description. */
export const altMissing = defineRule({
  id: 'image/alt-missing',
  severity: 'error',
  message: {
    vi: 'Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.',
    en: 'The picture has no description for those who cannot see it.',
  },
  help: {
    vi: 'Viết mô tả trong ngoặc vuông: ![Nông dân gặt lúa trên ruộng bậc thang](../images/lua.jpg).',
    en: 'Write it in the square brackets: ![Farmers harvesting rice on a terrace](../images/lua.jpg).',
  },
  explanation: {
    vi: 'Lời mô tả được đọc lên cho người khiếm thị, phát trên loa, và hiện ra khi ảnh không tải được.',
    en: 'The description is read to people who cannot see, read out over loudspeakers, and shown where the picture does not load.',
  },
  source: { title: 'WCAG 2.2, 1.1.1 Non-text Content', url: 'https://www.w3.org/TR/WCAG22/#non-text-content', verified: true },
})

/** The author's number of a table is not the next one. */
export const tableNumber = defineRule<{ written: number; expected: number }>({
  id: 'table/number-out-of-order',
  severity: 'warning',
  message: {
    vi: ({ written, expected }) => `Bảng này ghi số ${written}, theo thứ tự trong bài thì phải là ${expected}.`,
    en: ({ written, expected }) => `This table has the number ${written}; in the order of the item it would be ${expected}.`,
  },
  help: {
    vi: 'Sửa số, hoặc chỉ viết “Bảng: ” để bảng được đánh số tự động.',
    en: 'Correct the number, or write just “Bảng: ” to have the table numbered.',
  },
  explanation: {
    vi: 'Số do người viết ghi được giữ nguyên vì lời văn có thể nhắc đến nó; số sai thứ tự thường là do chèn hoặc xóa một bảng.',
    en: 'The number that the author wrote is kept, since the text may refer to it; one out of order usually comes from adding or removing a table.',
  },
})
