import { defineRule } from '@bantin/diagnostics'

/** A picture that no reader could show. */
export const brokenImage = defineRule<{ path: string }>({
  id: 'to-epub/broken-image',
  severity: 'error',
  message: {
    vi: ({ path }) => `Tệp “${path}” không phải là ảnh JPEG, PNG, GIF, WebP hay SVG đọc được.`,
    en: ({ path }) => `The file “${path}” is no JPEG, PNG, GIF, WebP or SVG picture that can be read.`,
  },
  help: {
    vi: 'Mở ảnh bằng phần mềm xem ảnh và lưu lại thành JPEG hoặc PNG, rồi thay tệp.',
    en: 'Open the picture in an image program, save it as JPEG or PNG and replace the file.',
  },
  explanation: {
    vi: 'Máy đọc sách bỏ qua ảnh hỏng mà không báo, hoặc không mở cả cuốn. Tệp rỗng hay bị cắt cụt thường do chép chưa xong.',
    en: 'E-readers leave out a damaged picture without a word, or refuse the whole book. An empty file is often a copy that was not finished.',
  },
})
