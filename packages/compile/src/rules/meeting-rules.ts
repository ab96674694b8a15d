import { defineRule } from '@bantin/diagnostics'

/** An item that a meeting takes up and that is not in the issue. */
export const unknownMeetingItem = defineRule<{ item: string; nearest?: string | undefined }>({
  id: 'meeting/unknown-item',
  severity: 'error',
  message: {
    vi: ({ item, nearest }) => `Buổi sinh hoạt chọn bài “${item}”, nhưng số này không có bài đó.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ item, nearest }) =>
      `The meeting takes up the item “${item}”, which is not in the issue.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Sửa mã bài, hoặc thêm bài vào “items” của số này.',
    en: 'Correct the id, or add the item to “items” of the issue.',
  },
  explanation: {
    vi: 'Tài liệu sinh hoạt in lại các bài của số báo theo lựa chọn của người biên tập, nên bài được chọn phải có trong số.',
    en: 'The meeting pack prints items of the issue again as the editor picked them, so each must be in the issue.',
  },
})

/** An item that a meeting takes up twice. */
export const duplicateMeetingItem = defineRule<{ item: string; line: number }>({
  id: 'meeting/duplicate-item',
  severity: 'error',
  message: {
    vi: ({ item, line }) => `Buổi sinh hoạt đã có bài “${item}” ở dòng ${line}.`,
    en: ({ item, line }) => `The meeting takes up the item “${item}” on line ${line} already.`,
  },
  help: {
    vi: 'Xóa một trong hai dòng; câu hỏi và số phút của cùng một bài viết ở một chỗ.',
    en: 'Delete one of the two; the questions and minutes of an item stand in one place.',
  },
  explanation: {
    vi: 'Mỗi bài được chọn đứng một lần trong chương trình và một lần trên phiếu phản hồi.',
    en: 'Each item stands once in the agenda and once on the feedback slip.',
  },
})

/** More minutes than the meeting has. */
export const meetingTooLong = defineRule<{ planned: number; minutes: number }>({
  id: 'meeting/too-long',
  severity: 'warning',
  message: {
    vi: ({ planned, minutes }) => `Các bài được chọn cần ít nhất ${planned} phút, buổi sinh hoạt chỉ có ${minutes} phút.`,
    en: ({ planned, minutes }) => `The items that were picked take at least ${planned} minutes; the meeting has ${minutes}.`,
  },
  help: {
    vi: 'Bỏ bớt bài, giảm “minutes” của từng bài, hoặc tăng “minutes” của buổi sinh hoạt.',
    en: 'Take an item out, lower the “minutes” of the items, or raise those of the meeting.',
  },
  explanation: {
    vi: 'Bài có ghi “minutes” tính theo số đó, bài không ghi tính theo thời gian đọc ước lượng, chưa kể trao đổi.',
    en: 'An item with “minutes” counts with these, any other with its estimated reading time, without discussion.',
  },
})
