import { defineRule } from '@bantin/diagnostics'

/** A picture in a format that Word does not show, and nothing that converts it. */
export const unsupportedImage = defineRule<{ path: string; mediaType: string }>({
  id: 'to-docx/unsupported-image',
  severity: 'error',
  message: {
    vi: ({ path, mediaType }) => `Word không hiện được ảnh “${path}” (${mediaType}), và ở đây không có gì để chuyển đổi ảnh.`,
    en: ({ path, mediaType }) => `Word cannot show the picture “${path}” (${mediaType}), and nothing here converts it.`,
  },
  help: {
    vi: 'Lưu ảnh thành JPEG hoặc PNG, hoặc xuất bằng lệnh bantin, nơi ảnh được chuyển đổi.',
    en: 'Save the picture as JPEG or PNG, or build with the bantin command, which converts pictures.',
  },
  explanation: {
    vi: 'Tệp Word chỉ chứa ảnh JPEG, PNG, GIF và bản vẽ SVG. Các dạng khác phải được chuyển đổi trước.',
    en: 'Word files hold JPEG, PNG, GIF and SVG drawings. Other formats have to be converted first.',
  },
})
