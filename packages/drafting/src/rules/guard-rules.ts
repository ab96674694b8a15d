import { defineRule } from '@bantin/diagnostics'

/** A file that is marked as a state secret. */
export const secretGradeFound = defineRule({
  id: 'import/secret-grade',
  severity: 'error',
  confidential: true,
  message: {
    vi: 'Tệp mang dấu chỉ độ mật nên bị từ chối; không nội dung nào của tệp được hiển thị hay ghi ra.',
    en: 'The file bears a mark of secrecy and is refused; nothing of its content is shown or written.',
  },
  help: {
    vi: 'Đưa tệp ra khỏi máy này theo quy định về bảo vệ bí mật nhà nước và báo người phụ trách bảo mật của cơ quan. Nếu đây không phải là dấu độ mật, hãy sửa dòng đó trong tệp gốc rồi nhập lại.',
    en: 'Take the file off this machine as the rules on state secrets demand, and tell the person in your office who answers for them. If it is no mark of secrecy, change that line in the file and import it again.',
  },
  explanation: {
    vi: 'Tài liệu đóng dấu Mật, Tối mật, Tuyệt mật không được soạn trên máy nối mạng thông thường, nên bị từ chối trước khi bất cứ phần nào được ghi ra, và nội dung không đi vào nhật ký hay báo cáo. Dấu là một dòng đứng riêng bằng chữ hoa, chữ trong khung, hoặc giá trị của “Độ mật”. “Lưu hành nội bộ” chỉ là phạm vi phát hành, không phải độ mật.',
    en: 'Material marked Mật, Tối mật or Tuyệt mật must not be worked on with an ordinary connected machine. It is refused before anything of it is written, and its content never goes into a log or report. A mark is a line of its own in capitals, words in a frame, or the value of “Độ mật”. “Lưu hành nội bộ” is a label of distribution, not of secrecy.',
  },
  source: { title: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15, trước đó 29/2018/QH14, điều 8', verified: false },
})
