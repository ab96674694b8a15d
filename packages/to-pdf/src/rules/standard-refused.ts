import { defineRule } from '@bantin/diagnostics'

/** Something that PDF/A-2a does not allow. */
export const standardRefused = defineRule<{ problem: string }>({
  id: 'pdf/standard-refused',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Nội dung này không đúng chuẩn lưu trữ PDF/A-2a: ${problem}`,
    en: ({ problem }) => `This content does not meet the archive standard PDF/A-2a: ${problem}`,
  },
  help: {
    vi: 'Sửa nội dung được nêu (thường là một ảnh), hoặc tắt tùy chọn standard của dạng pdf.',
    en: 'Correct the content that is named (mostly a picture), or turn off the option standard of the form pdf.',
  },
  explanation: {
    vi: 'PDF/A-2a bảo đảm tệp còn mở được và đọc được sau nhiều năm; PDF/UA-1 bảo đảm người dùng máy đọc màn hình đọc được.',
    en: 'PDF/A-2a makes sure that the file still opens years later; PDF/UA-1 that it can be read with a screen reader.',
  },
})
