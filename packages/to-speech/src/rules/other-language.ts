import { defineRule } from '@bantin/diagnostics'

/** Words that a speaker of another language should read. */
export const otherLanguage = defineRule<{ language: string }>({
  id: 'to-speech/other-language',
  severity: 'info',
  message: {
    vi: ({ language }) => `Phần này bằng tiếng khác (${language}): giữ nguyên văn, cần người nói tiếng ấy đọc.`,
    en: ({ language }) => `This is in another language (${language}): it is kept as written and needs a speaker of that language.`,
  },
  help: {
    vi: 'Mời người nói tiếng ấy đọc; chọn giọng của tiếng ấy nếu dùng máy đọc.',
    en: 'Ask a speaker of the language to read it; choose a voice of the language if a machine reads.',
  },
  explanation: {
    vi: 'Bantin chỉ biết đọc số và chữ tắt tiếng Việt thành lời. Các tiếng khác không bị sửa chữ nào.',
    en: 'Bantin puts numbers and short forms into words in Vietnamese only. Nothing is changed in other languages.',
  },
})
