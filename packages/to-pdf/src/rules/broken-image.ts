import { defineRule } from '@bantin/diagnostics'

/** A picture that cannot be decoded. */
export const brokenImage = defineRule<{ problem: string }>({
  id: 'pdf/broken-image',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không đọc được ảnh này để in (${problem}).`,
    en: ({ problem }) => `The picture cannot be read for print (${problem}).`,
  },
  help: {
    vi: 'Mở ảnh bằng phần mềm xem ảnh và lưu lại thành JPEG hoặc PNG, rồi thay tệp.',
    en: 'Open the picture in an image program, save it as JPEG or PNG and replace the file.',
  },
  explanation: {
    vi: 'Tệp ảnh hỏng hoặc bị cắt cụt thường do chép chưa xong. Bản in không được thiếu ảnh mà không ai biết.',
    en: 'A damaged or cut-off picture is often a copy that was not finished. No picture may be missing from a print unnoticed.',
  },
})
