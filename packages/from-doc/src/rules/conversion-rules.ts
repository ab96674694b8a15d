import { defineRule } from '@bantin/diagnostics'

/** LibreOffice is not installed. */
export const libreofficeMissing = defineRule({
  id: 'doc/libreoffice-missing',
  severity: 'error',
  message: {
    vi: 'Cần LibreOffice để đọc tệp này, nhưng không tìm thấy LibreOffice trên máy.',
    en: 'LibreOffice is needed to read this file, and was not found.',
  },
  help: {
    vi: 'Cài LibreOffice (libreoffice.org; trên Debian và Ubuntu: apt install libreoffice-writer), hoặc ghi đường dẫn của soffice vào tùy chọn command. Cũng có thể mở tệp bằng Word và lưu thành .docx.',
    en: 'Install LibreOffice (libreoffice.org; on Debian and Ubuntu: apt install libreoffice-writer), or give the path of soffice as the option command. Or open the file in Word and save it as .docx.',
  },
  explanation: {
    vi: 'Tệp .doc, .rtf, .odt và .wps được LibreOffice đổi sang .docx ngay trên máy này, không gửi đi đâu; sau đó được đọc như tệp .docx.',
    en: 'Files of the kinds .doc, .rtf, .odt and .wps are converted to .docx by LibreOffice on this machine, without being sent anywhere, and then read as .docx.',
  },
})

/** The conversion took too long. */
export const timedOut = defineRule<{ seconds: number }>({
  id: 'doc/timed-out',
  severity: 'error',
  message: {
    vi: ({ seconds }) => `LibreOffice không đổi xong tệp này trong ${seconds} giây nên đã bị dừng.`,
    en: ({ seconds }) => `LibreOffice did not convert this file within ${seconds} seconds and was stopped.`,
  },
  help: {
    vi: 'Thử lại khi máy rảnh hơn, tăng tùy chọn timeout, hoặc mở tệp bằng Word và lưu thành .docx.',
    en: 'Try again when the machine is less busy, raise the option timeout, or open the file in Word and save it as .docx.',
  },
  explanation: {
    vi: 'Tệp hỏng có thể làm chương trình chuyển đổi chạy mãi. Thời hạn giữ cho lượt nhập không bị treo.',
    en: 'A damaged file can keep a converter busy for ever. The limit keeps an import from hanging.',
  },
})

/** The conversion gave nothing. */
export const failed = defineRule({
  id: 'doc/failed',
  severity: 'error',
  message: {
    vi: 'LibreOffice không đổi được tệp này sang .docx: tệp hỏng, là loại tệp mà LibreOffice không đọc được, hoặc thiếu phần Writer.',
    en: 'LibreOffice could not convert this file to .docx: it is damaged, of a kind that LibreOffice cannot read, or Writer is not installed.',
  },
  help: {
    vi: 'Mở tệp bằng Word hoặc LibreOffice và lưu thành .docx. Nếu mọi tệp đều lỗi, hãy cài libreoffice-writer.',
    en: 'Open the file in Word or LibreOffice and save it as .docx. If all files fail, install libreoffice-writer.',
  },
  explanation: {
    vi: 'Một tệp không đổi được thì không được ghi ra dở dang.',
    en: 'Nothing is written in part of a file that cannot be converted.',
  },
})

/** The file has a password. */
export const encrypted = defineRule({
  id: 'doc/encrypted',
  severity: 'error',
  message: {
    vi: 'Tệp này được khóa bằng mật khẩu nên không đọc được.',
    en: 'This file is locked with a password and cannot be read.',
  },
  help: {
    vi: 'Mở tệp bằng chương trình đã tạo ra nó, bỏ mật khẩu, lưu lại rồi nhập lại.',
    en: 'Open the file in the program that made it, remove the password, save it and import it again.',
  },
  explanation: {
    vi: 'Mật khẩu không được hỏi và không được giữ ở đâu.',
    en: 'No password is asked for or kept.',
  },
})

/** The file, or what came of it, is over the limit. */
export const tooLarge = defineRule<{ limit: number }>({
  id: 'doc/too-large',
  severity: 'error',
  message: {
    vi: ({ limit }) => `Tệp này, hoặc bản .docx đổi từ nó, vượt giới hạn ${limit} byte.`,
    en: ({ limit }) => `This file, or the .docx made of it, is over the limit of ${limit} bytes.`,
  },
  help: {
    vi: 'Giảm cỡ ảnh trong tệp, hoặc tăng tùy chọn limits.bytes.',
    en: 'Make the pictures in the file smaller, or raise the option limits.bytes.',
  },
  explanation: {
    vi: 'Giới hạn giữ cho một tệp bất thường không làm đầy bộ nhớ.',
    en: 'The limit keeps a strange file from filling the memory.',
  },
})
