import { defineRule } from '@bantin/diagnostics'
import { inParagraphs, type Places } from './places.ts'

/** Tracked changes that were settled as the option says. */
export const changesSettled = defineRule<Places & { changes: 'accept' | 'reject' }>({
  id: 'docx/tracked-changes',
  severity: 'warning',
  message: {
    vi: (one) =>
      `Tệp còn ${one.count} chỗ sửa đang theo dõi ${inParagraphs(one).vi}; ${one.changes === 'accept' ? 'đã nhập như thể chấp nhận hết' : 'đã nhập như thể từ chối hết'}.`,
    en: (one) =>
      `The file still has ${one.count} tracked ${one.count === 1 ? 'change' : 'changes'} ${inParagraphs(one).en}; it was imported as if all were ${one.changes === 'accept' ? 'accepted' : 'rejected'}.`,
  },
  help: {
    vi: 'Xem danh sách chữ bị bỏ trong báo cáo nhập. Tốt hơn: vào thẻ Xem lại trong Word, chấp nhận hoặc từ chối từng chỗ rồi nhập lại.',
    en: 'See the list of what was left out in the report. Better: accept or reject each change in Word under Review, and import again.',
  },
  explanation: {
    vi: 'Chỗ sửa đang theo dõi nghĩa là chưa ai quyết. Chữ bị bỏ vẫn được liệt kê, kèm tên người sửa, để biên tập viên đối chiếu.',
    en: 'A tracked change is one that nobody has decided on. What was left out is listed with the name of who changed it, for the editor to compare.',
  },
})

/** Tracked changes, where the option refuses them. */
export const changesRefused = defineRule<Places>({
  id: 'docx/changes-refused',
  severity: 'error',
  message: {
    vi: (one) => `Tệp còn ${one.count} chỗ sửa đang theo dõi ${inParagraphs(one).vi}; theo tùy chọn changes, tệp không được nhập.`,
    en: (one) =>
      `The file still has ${one.count} tracked ${one.count === 1 ? 'change' : 'changes'} ${inParagraphs(one).en}; by the option changes it is not imported.`,
  },
  help: {
    vi: 'Vào thẻ Xem lại trong Word, chấp nhận hoặc từ chối từng chỗ, lưu rồi nhập lại.',
    en: 'Accept or reject each change in Word under Review, save, and import again.',
  },
  explanation: {
    vi: 'Tòa soạn có thể yêu cầu mọi chỗ sửa phải được quyết trước khi nhập, để không ai quyết thay.',
    en: 'An office may ask that all changes are decided before the import, so that nobody decides in its stead.',
  },
})
