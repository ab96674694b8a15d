import { defineRule } from '@bantin/diagnostics'

/** An image on the web. */
export const remoteImage = defineRule<{ url: string }>({
  id: 'image/remote',
  severity: 'error',
  message: {
    vi: ({ url }) => `Ảnh “${url}” nằm ngoài thư mục bản tin.`,
    en: ({ url }) => `The image “${url}” is not in the bulletin folder.`,
  },
  help: { vi: 'Tải ảnh về thư mục images và dùng đường dẫn tới tệp đó.', en: 'Save the image in the folder images and use its path.' },
  explanation: {
    vi: 'Bản tin phải dựng và đọc được khi không có mạng, và không để trang web khác biết ai đang đọc.',
    en: 'A bulletin builds and reads offline, and lets no other site see who reads.',
  },
})

/** An image whose bytes are not what its name says. */
export const imageTypeMismatch = defineRule<{ path: string; name: string; content: string }>({
  id: 'image/type-mismatch',
  severity: 'error',
  message: {
    vi: ({ path, name, content }) => `Ảnh “${path}” mang đuôi .${name} nhưng nội dung là ${content}.`,
    en: ({ path, name, content }) => `The image “${path}” is named .${name}, but its content is ${content}.`,
  },
  help: { vi: 'Đổi đuôi tệp cho đúng, hoặc xuất lại ảnh.', en: 'Give the file the right extension, or export the image again.' },
  explanation: {
    vi: 'Tệp mang tên sai loại có thể hiện được ở chỗ này mà hỏng ở chỗ khác, và là cách giấu mã độc.',
    en: 'A file with the wrong type shows in one place and breaks in another, and is a way to hide code.',
  },
})

/** An image that cannot be decoded. */
export const damagedImage = defineRule<{ path: string }>({
  id: 'image/damaged',
  severity: 'error',
  message: {
    vi: ({ path }) => `Tệp ảnh “${path}” bị hỏng hoặc không phải ảnh JPEG, PNG, SVG, WebP hay GIF.`,
    en: ({ path }) => `The image file “${path}” is damaged, or is not a JPEG, PNG, SVG, WebP or GIF.`,
  },
  help: { vi: 'Mở ảnh bằng chương trình xem ảnh và lưu lại.', en: 'Open the image in a viewer and save it again.' },
  explanation: { vi: 'Ảnh phải đọc được kích thước để đặt vào trang.', en: 'The size of an image must be known to place it on a page.' },
})

/** An SVG that does more than draw. */
export const activeSvg = defineRule<{ path: string; part: string }>({
  id: 'image/active-svg',
  severity: 'error',
  message: {
    vi: ({ path, part }) => `Ảnh SVG “${path}” có phần không được phép: ${part}.`,
    en: ({ path, part }) => `The SVG “${path}” has a part that is not allowed: ${part}.`,
  },
  help: {
    vi: 'Xuất lại ảnh dưới dạng SVG thuần (plain SVG), không có mã lệnh và tệp ngoài.',
    en: 'Export the image as plain SVG, without scripts and outside files.',
  },
  explanation: {
    vi: 'SVG có thể chứa mã chạy được hoặc gọi tệp trên mạng; bản tin chỉ nhận hình vẽ.',
    en: 'SVG can hold scripts and fetch files; a bulletin takes drawings only.',
  },
})
