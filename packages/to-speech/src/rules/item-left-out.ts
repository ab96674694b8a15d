import { defineRule } from '@bantin/diagnostics'

/** An item that does not fit the slot. */
export const itemLeftOut = defineRule<{ item: string; time: { vi: string; en: string }; minutes: number }>({
  id: 'to-speech/item-left-out',
  severity: 'info',
  message: {
    vi: ({ item, time, minutes }) =>
      `Bài “${item}” (ước tính ${time.vi}) không được đọc: không còn chỗ trong ${String(minutes).replace('.', ',')} phút.`,
    en: ({ item, time, minutes }) => `The item “${item}” (about ${time.en}) is not read: there is no room for it in ${minutes} minutes.`,
  },
  help: {
    vi: 'Để buổi sau, tăng tùy chọn minutes, hoặc chọn bài bằng tùy chọn items của dạng speech.',
    en: 'Keep it for another time, raise the option minutes, or choose with the option items of the form speech.',
  },
  explanation: {
    vi: 'Chỉ đọc trọn bài, theo thứ tự trong số báo. Bài không vừa thời lượng được liệt kê ở trang đầu kịch bản.',
    en: 'Only whole items are read, in the order of the issue. Those that do not fit are listed on the first page of the script.',
  },
})
