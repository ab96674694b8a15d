/** What the markup of a verify page says on its own account. */
export interface VerifyLabels {
  readonly intro: string
  readonly files: string
  readonly folder: string
  /** Browsers speak of uploading when a folder is chosen. */
  readonly folderHint: string
  readonly drop: string
  readonly pin: string
  readonly pinHint: string
  readonly anchor: string
  readonly trust: string
  /** Shown until the script runs. */
  readonly off: string
}

/** The words of verify pages, in Vietnamese and English. */
export const verifyLabels: Readonly<Record<'vi' | 'en', VerifyLabels>> = {
  vi: {
    intro: 'Chọn tệp mà bạn nhận được (PDF, EPUB, Word, trang web…) để biết có đúng là bản đã phát hành. Tệp không rời khỏi máy này.',
    files: 'Chọn tệp',
    folder: 'Chọn cả thư mục của một số',
    folderHint: 'Trình duyệt có thể hỏi “tải lên”; không có gì được gửi đi.',
    drop: 'Hoặc kéo tệp thả vào đây.',
    pin: 'Dấu vân tay của khóa, in trên bản giấy (không bắt buộc)',
    pinHint: 'Ít nhất 16 chữ số, ví dụ 21fe 31df a154 a261.',
    anchor: 'Dấu vân tay của khóa mà trang này dùng',
    trust:
      'Trang này chỉ đáng tin bằng nơi bạn mở nó ra. Nếu nhận trang từ người khác gửi, hãy so dấu vân tay với dấu in trên bản giấy của bản tin.',
    off: 'Phần đối chiếu hiện ra khi trình duyệt chạy được JavaScript. Trên máy tính, lệnh “bantin verify” cũng làm được việc này.',
  },
  en: {
    intro:
      'Choose the file that you got (PDF, EPUB, Word, web page …) to see whether it is as it was published. It does not leave this device.',
    files: 'Choose files',
    folder: 'Choose the whole folder of an issue',
    folderHint: 'The browser may ask about “uploading”; nothing is sent.',
    drop: 'Or drop files here.',
    pin: 'Fingerprint of the key, as printed on paper (optional)',
    pinHint: 'At least 16 digits, such as 21fe 31df a154 a261.',
    anchor: 'Fingerprint of the key that this page uses',
    trust:
      'This page is only as trustworthy as the place you opened it from. If somebody sent it to you, compare the fingerprint with the one printed in the bulletin.',
    off: 'The check appears where the browser runs JavaScript. On a computer, “bantin verify” does the same.',
  },
}
