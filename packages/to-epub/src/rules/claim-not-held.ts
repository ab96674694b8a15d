import { defineRule } from '@bantin/diagnostics'

/** A declaration of accessibility that the book does not keep. */
export const claimNotHeld = defineRule<{ pictures: number }>({
  id: 'to-epub/claim-not-held',
  severity: 'warning',
  message: {
    vi: ({ pictures }) => `Không thể tuyên bố sách đạt WCAG 2.1 AA: ${pictures} ảnh chưa có lời mô tả.`,
    en: ({ pictures }) => `The book cannot be declared to meet WCAG 2.1 AA: ${pictures} picture(s) have no description.`,
  },
  help: {
    vi: 'Viết mô tả cho ảnh: ![mô tả](ảnh.jpg), hoặc bỏ tùy chọn certifiedBy.',
    en: 'Describe the pictures: ![description](picture.jpg), or leave out the option certifiedBy.',
  },
  explanation: {
    vi: 'Tùy chọn certifiedBy ghi vào sách ai chịu trách nhiệm về lời tuyên bố. Lời tuyên bố sai còn tệ hơn không có.',
    en: 'The option certifiedBy writes into the book who answers for the declaration. A wrong declaration is worse than none.',
  },
})
