import { defineRule } from '@bantin/diagnostics'

/** Something internal that would have gone out over a public loudspeaker. */
export const internalNotRead = defineRule<{ title: string }>({
  id: 'to-speech/internal-not-read',
  severity: 'warning',
  message: {
    vi: ({ title }) => `“${title}” lưu hành nội bộ nên không được đọc trên loa công cộng.`,
    en: ({ title }) => `“${title}” is for internal distribution and is not read over a public loudspeaker.`,
  },
  help: {
    vi: 'Nếu chỉ đọc trong phòng họp, đặt audience: internal trong tùy chọn của dạng speech; nếu không, bỏ bài này.',
    en: 'If it is only read in a meeting room, set audience: internal in the options of the form speech; otherwise leave it out.',
  },
  explanation: {
    vi: 'Loa ở ngoài trời ai cũng nghe được. Nội dung nội bộ không bao giờ tới người ngoài.',
    en: 'Everybody hears a loudspeaker. Nothing internal ever reaches the public.',
  },
})
