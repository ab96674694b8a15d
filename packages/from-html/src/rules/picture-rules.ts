import { defineRule } from '@bantin/diagnostics'

/** A picture that is not in the file and not beside it. */
export const missingPicture = defineRule<{ host?: string | undefined }>({
  id: 'html/missing-picture',
  severity: 'warning',
  message: {
    vi: ({ host }) => (host ? `Ảnh nằm trên máy chủ ${host}, không có trong tệp.` : 'Ảnh của trang không được gửi kèm.'),
    en: ({ host }) =>
      host ? `A picture is on the server ${host} and not in the file.` : 'A picture of the page was not handed over with it.',
  },
  help: {
    vi: 'Lưu trang dạng .mhtml, hoặc đưa thư mục ảnh lưu kèm qua tùy chọn files, hoặc thêm ảnh vào bản nháp bằng tay.',
    en: 'Save the page as .mhtml, hand over the folder of pictures by the option files, or add the picture to the draft by hand.',
  },
  explanation: {
    vi: 'Khi nhập không tải gì từ mạng: máy chủ ảnh sẽ biết ai đang đọc, và ảnh có thể đã đổi.',
    en: 'Nothing is loaded from the network on import: the server would learn who reads, and the picture may have changed.',
  },
})

/** A picture that forms cannot show. */
export const unusablePicture = defineRule<{ reason: 'type' | 'active' | 'size' }>({
  id: 'html/unusable-picture',
  severity: 'warning',
  message: {
    vi: ({ reason }) => `Ảnh bị bỏ ra: ${{ type: 'loại ảnh không dùng được', active: 'ảnh SVG có mã chạy', size: 'ảnh quá lớn' }[reason]}.`,
    en: ({ reason }) =>
      `A picture was left out: ${{ type: 'it is of a kind that cannot be used', active: 'it is an SVG with code in it', size: 'it is too large' }[reason]}.`,
  },
  help: {
    vi: 'Xuất lại ảnh thành PNG hoặc JPEG rồi thêm vào bản nháp.',
    en: 'Export the picture as PNG or JPEG and add it to the draft.',
  },
  explanation: {
    vi: 'Nhận PNG, JPEG, GIF, WebP và SVG không chứa mã. Loại ảnh được nhận theo byte, không theo tên.',
    en: 'PNG, JPEG, GIF, WebP and SVG without code are taken. The kind is known by the bytes, not by the name.',
  },
})
