import { defineRule } from '@bantin/diagnostics'

/** A file that opens only with a password. */
export const encrypted = defineRule({
  id: 'pdf/encrypted',
  severity: 'error',
  message: {
    vi: 'Tệp PDF này khóa bằng mật khẩu nên không đọc được.',
    en: 'The PDF is locked with a password and cannot be read.',
  },
  help: {
    vi: 'Mở tệp bằng mật khẩu, in hoặc lưu ra một tệp PDF không khóa, rồi nhập lại.',
    en: 'Open it with its password, print or save it as a PDF without one, and import that.',
  },
  explanation: {
    vi: 'Bantin không hỏi và không thử mật khẩu. Tệp chỉ cấm in hoặc cấm chép mà không cần mật khẩu để mở thì vẫn đọc được.',
    en: 'Bantin neither asks for passwords nor tries them. A file that only forbids printing or copying, and opens without a password, is read.',
  },
})
