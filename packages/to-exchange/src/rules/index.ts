import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** An issue that is not for everybody is offered to nobody. */
export const internalIssue = defineRule({
  id: 'to-exchange/internal-issue',
  severity: 'warning',
  message: {
    vi: 'Số này lưu hành nội bộ, nên không có bài nào để nơi khác lấy lại.',
    en: 'This issue is internal, so it offers no items to other bulletins.',
  },
  help: {
    vi: 'Bỏ dạng exchange khi xuất bản số nội bộ. Số công khai: đặt audience: public.',
    en: 'Leave out the form exchange for internal issues. For a public issue set audience: public.',
  },
  explanation: {
    vi: 'Dạng exchange để cơ quan khác tự lấy bài. Bài nội bộ không được đi theo con đường đó.',
    en: 'The form exchange is for other offices to take items from by themselves. Internal items must not go that way.',
  },
})

/** An item whose text cannot be handed on as it was written. */
export const noSource = defineRule<{ item: string }>({
  id: 'to-exchange/no-source',
  severity: 'error',
  message: {
    vi: ({ item }) => `Không có chữ gốc của bài “${item}” để trao đổi.`,
    en: ({ item }) => `The text of “${item}” as it was written is not there to be handed on.`,
  },
  help: {
    vi: 'Dựng số báo bằng compile() của @bantin/compile rồi xuất bản; đừng bỏ issue.sources.',
    en: 'Compile the issue with compile() of @bantin/compile and render that; do not leave out issue.sources.',
  },
  explanation: {
    vi: 'Nơi lấy bài cần chữ như người viết đã viết, không phải chữ đã dàn trang.',
    en: 'Whoever takes an item needs the words as they were written and not as they were set.',
  },
})

/** The rules of this form. */
export const rules: readonly AnyRule[] = [internalIssue, noSource]
