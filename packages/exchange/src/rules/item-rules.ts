import { defineRule } from '@bantin/diagnostics'

/** Bytes that are not those that the list or the manifest names. */
export const alteredFile = defineRule({
  id: 'sync/altered',
  severity: 'error',
  message: {
    vi: 'Tệp của nguồn không khớp mã băm trong danh mục hoặc bản kê: đã bị sửa, hoặc tải chưa hết. Không lấy gì từ tệp này.',
    en: 'The upstream’s file does not have the hash of its list or manifest: it was altered, or did not arrive whole. Nothing of it was taken.',
  },
  help: {
    vi: 'Tải lại. Nếu vẫn vậy, đừng dùng bản này; hỏi lại cơ quan phát hành bằng con đường khác.',
    en: 'Fetch it again. If it stays so, do not use this copy; ask its publisher by another way.',
  },
  explanation: {
    vi: 'Danh mục và bản kê của số báo ghi mã băm SHA-256 của từng tệp. Sai một byte là khác mã băm, nên bài bị sửa trên đường đi không lọt vào bản tin của bạn.',
    en: 'The list and the manifest of an issue give the SHA-256 of every file. One wrong byte gives another hash, so that an item that was altered on the way does not get into your bulletin.',
  },
})

/** An item that cannot be taken as it is. */
export const itemNotValid = defineRule<{ problem: 'text' | 'front-matter' | 'include' | 'image' | 'link' | 'addition' }>({
  id: 'sync/item-not-valid',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không lấy được bài này: ${PROBLEMS[problem].vi}.`,
    en: ({ problem }) => `This item cannot be taken: ${PROBLEMS[problem].en}.`,
  },
  help: {
    vi: 'Báo cơ quan phát hành để họ xuất bản lại bằng “bantin build --to exchange”; dạng này luôn viết ra bài lấy được.',
    en: 'Ask its publisher to build it again with “bantin build --to exchange”, which always writes items that can be taken.',
  },
  explanation: {
    vi: 'Bài từ bên ngoài không được kéo theo tệp nào trong thư mục của bản tin này: không chèn tệp, không dùng ảnh ngoài danh mục, không dẫn tới tệp. Nếu không, bản tin công khai có thể in ra nội dung nội bộ.',
    en: 'An item from outside must not draw in files of this bulletin’s own folder: no includes, no pictures but those that come with it, no links to files. Otherwise a public issue could print internal material.',
  },
})

const PROBLEMS = {
  text: { vi: 'không phải tệp chữ đọc được', en: 'it is no readable text' },
  'front-matter': { vi: 'phần đầu bài có lỗi', en: 'its front matter has errors' },
  include: { vi: 'bài chèn một tệp khác', en: 'it includes another file' },
  image: { vi: 'bài dùng ảnh không có trong danh mục', en: 'it shows a picture that is not in the list' },
  link: { vi: 'bài có liên kết tới một tệp', en: 'it links to a file' },
  addition: { vi: 'bài có phần ghi là do nơi lấy bài bổ sung', en: 'it has passages marked as added by the taker' },
} as const

/** An item with a mark of state secrecy. */
export const secretUpstream = defineRule({
  id: 'sync/secret-grade',
  severity: 'error',
  confidential: true,
  message: {
    vi: 'Bài của nguồn mang dấu chỉ độ mật nên bị từ chối; không nội dung nào của bài được hiển thị hay ghi ra.',
    en: 'The upstream’s item bears a mark of secrecy and is refused; nothing of its content is shown or written.',
  },
  help: {
    vi: 'Báo người phụ trách bảo mật của cơ quan và nơi phát hành. Nếu đây không phải là dấu độ mật, nơi phát hành cần sửa dòng đó.',
    en: 'Tell those who answer for secrets in your office, and the publisher. If it is no mark of secrecy, the publisher has to change that line.',
  },
  explanation: {
    vi: 'Tài liệu đóng dấu Mật, Tối mật, Tuyệt mật không có chỗ trong Bantin, dù đến từ đâu. Phép thử giống như khi nhập tệp.',
    en: 'Material marked Mật, Tối mật or Tuyệt mật has no place in Bantin, wherever it comes from. The test is that of an import.',
  },
  source: { title: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15, trước đó 29/2018/QH14, điều 8', verified: false },
})

/** An item or an issue that is internal. */
export const internalUpstream = defineRule({
  id: 'sync/internal',
  severity: 'error',
  message: {
    vi: 'Nguồn ghi đây là bài hoặc số lưu hành nội bộ, nên không lấy.',
    en: 'The upstream says that this item or issue is internal; it was not taken.',
  },
  help: {
    vi: 'Chỉ lấy từ bản công khai của nguồn. Muốn dùng bài nội bộ, hãy xin văn bản và nhập như một tệp riêng, ghi audience: internal.',
    en: 'Take from the upstream’s public issues only. To use an internal item, ask for the document and import it as a file of your own, with audience: internal.',
  },
  explanation: {
    vi: 'Phạm vi phát hành do nơi viết quyết định. Bài nội bộ lấy tự động rất dễ rơi vào số công khai.',
    en: 'Who may read an item is for its office to decide. An internal item that is taken by a command easily lands in a public issue.',
  },
})
