import { defineRule } from '@bantin/diagnostics'
import { formatNumber } from '@bantin/paratext'

/** More HTML than the option `maximumSize` allows. */
export const tooLarge = defineRule<{ size: number; maximum: number }>({
  id: 'to-email/too-large',
  severity: 'warning',
  message: {
    vi: ({ size, maximum }) => `Thư dài ${formatNumber(size, 'vi')} byte, quá mức ${formatNumber(maximum, 'vi')} byte.`,
    en: ({ size, maximum }) => `The e-mail has ${formatNumber(size, 'en')} bytes, more than the ${formatNumber(maximum, 'en')} allowed.`,
  },
  help: {
    vi: 'Viết tóm tắt ngắn hơn, hoặc giảm tùy chọn excerpt của dạng email.',
    en: 'Shorten the summaries, or lower the option excerpt of the form email.',
  },
  explanation: {
    vi: 'Gmail cắt phần thư vượt quá 102 kB và giấu nó sau một đường dẫn, trong đó có thông tin xuất bản và chỗ ngừng nhận thư.',
    en: 'Gmail cuts a message off beyond 102 kB and hides the rest behind a link, the imprint and the way to leave the list included.',
  },
})
