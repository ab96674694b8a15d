import { defineRule } from '@bantin/diagnostics'

/** A part of a file that unfolds to more than is allowed. */
export const tooBig = defineRule({
  id: 'pdf/too-big',
  severity: 'error',
  message: {
    vi: 'Một phần nén của tệp PDF bung ra quá lớn nên tệp không được đọc.',
    en: 'A compressed part of the PDF unfolds to more than is allowed; the file was not read.',
  },
  help: {
    vi: 'Nếu tin tệp này, tăng tùy chọn limits.streamBytes; nếu không, hỏi lại nơi gửi.',
    en: 'If you trust the file, raise the option limits.streamBytes; if not, ask its sender.',
  },
  explanation: {
    vi: 'Tệp nhỏ có thể được làm ra để bung thành hàng gigabyte và làm treo máy.',
    en: 'A small file can be made to unfold to gigabytes and to stop a machine.',
  },
})
