import { defineRule } from '@bantin/diagnostics'

/** Something that can be read in several ways. */
export const uncertainReading = defineRule<{ written: string; said: string; because: { vi: string; en: string } }>({
  id: 'to-speech/uncertain-reading',
  severity: 'info',
  message: {
    vi: ({ written, said, because }) => `“${written}” sẽ được đọc là “${said}”, có thể chưa đúng (${because.vi}).`,
    en: ({ written, said, because }) => `“${written}” will be read “${said}”, which may be wrong (${because.en}).`,
  },
  help: {
    vi: 'Nếu đúng thì không cần làm gì. Nếu sai, viết rõ bằng chữ trong bài, hoặc thêm cách đọc vào tùy chọn lexicon của dạng speech.',
    en: 'If it is right, nothing is to be done. If not, write it out in the item, or add the reading to the option lexicon of the form speech.',
  },
  explanation: {
    vi: 'Số, ngày, đơn vị và chữ tắt được viết thành lời để phát thanh viên không vấp. Chỗ nào có nhiều cách đọc thì dùng cách thường gặp nhất, đánh dấu trong kịch bản và báo ở đây.',
    en: 'Numbers, dates, units and short forms are put into words so that nobody stumbles over them. Where there are several ways, the likeliest is taken, marked in the script and reported here.',
  },
})
