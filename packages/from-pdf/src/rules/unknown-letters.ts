import { defineRule } from '@bantin/diagnostics'
import { listPages } from './list-pages.ts'

/** Pages with letters whose meaning the file does not say. */
export const unknownLetters = defineRule<{ pages: readonly number[] }>({
  id: 'pdf/unknown-letters',
  severity: 'error',
  message: {
    vi: ({ pages }) => `Ở trang ${listPages(pages)} có chữ không đọc được: phông chữ dùng mã riêng và tệp không kèm bảng mã.`,
    en: ({ pages }) => `Page ${listPages(pages)} has letters that cannot be read: the font has its own code and the file no key to it.`,
  },
  help: {
    vi: 'Tìm tệp Word gốc, hoặc gõ lại các trang này.',
    en: 'Find the Word file that it was made of, or type these pages.',
  },
  explanation: {
    vi: 'Các chữ này hiện đúng trên màn hình nhưng tệp chỉ lưu hình chữ, không lưu chữ. Chúng được giữ nguyên, không đoán.',
    en: 'They look right on the screen, but the file holds their shapes only. They are kept as they are, not guessed.',
  },
})
