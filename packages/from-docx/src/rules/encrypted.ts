import { defineRule } from '@bantin/diagnostics'

/** A document with a password. */
export const encrypted = defineRule({
  id: 'docx/encrypted',
  severity: 'error',
  message: {
    vi: 'Tệp Word này được khóa bằng mật khẩu, nên không đọc được.',
    en: 'This Word file is locked with a password and cannot be read.',
  },
  help: {
    vi: 'Mở tệp bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu, lưu thành bản khác rồi nhập bản đó.',
    en: 'Open the file in Word, remove the password under File › Info › Protect Document, save a copy and import that.',
  },
  explanation: {
    vi: 'Word mã hóa cả tệp khi đặt mật khẩu mở. Bộ nhập không hỏi mật khẩu và không phá khóa.',
    en: 'Word encrypts the whole file when a password to open is set. The importer asks for no password and breaks no lock.',
  },
})
