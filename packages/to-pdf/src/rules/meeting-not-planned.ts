import { defineRule } from '@bantin/diagnostics'

/** A meeting pack was asked for and the editor picked nothing. */
export const meetingNotPlanned = defineRule({
  id: 'pdf/meeting-not-planned',
  severity: 'warning',
  message: {
    vi: 'Chưa làm được tài liệu sinh hoạt: số này chưa chọn bài cho buổi sinh hoạt.',
    en: 'There is no meeting pack: nothing is picked for a meeting in this issue.',
  },
  help: {
    vi: 'Thêm vào issue.yaml: “meeting: { minutes: 30, items: [{ item: mã-bài, questions: [Câu hỏi?] }] }”; chỉ “item” là bắt buộc.',
    en: 'Add to issue.yaml: “meeting: { minutes: 30, items: [{ item: item-id, questions: [A question?] }] }”; only “item” is needed.',
  },
  explanation: {
    vi: 'Bài nào đưa ra sinh hoạt là lựa chọn của người biên tập; Bantin không tự chọn. Các tệp khác vẫn được làm ra.',
    en: 'What a meeting takes up is the editor’s choice; Bantin never picks. The other files are made all the same.',
  },
})
