import { defineRule } from '@bantin/diagnostics'

/** Lists, quotations or boxes within each other, deeper than print can set. */
export const nestedTooDeep = defineRule<{ levels: number; most: number }>({
  id: 'pdf/nested-too-deep',
  severity: 'error',
  message: {
    vi: ({ levels, most }) =>
      `Chỗ này lồng ${levels} cấp danh sách, trích dẫn, khung hoặc chú thích; bản in xếp được nhiều nhất ${most} cấp.`,
    en: ({ levels, most }) => `Lists, quotations, boxes or notes are nested ${levels} levels deep here; print takes ${most} at most.`,
  },
  help: {
    vi: 'Bớt cấp lồng: tách thành các đoạn hoặc các đề mục.',
    en: 'Use fewer levels: make paragraphs or headings of some.',
  },
  explanation: {
    vi: 'Mỗi cấp thụt vào làm cột chữ hẹp lại, và trình dàn trang có giới hạn của nó. Các dạng khác vẫn xuất được.',
    en: 'Every level makes the column narrower, and the typesetter has its own limit. Other forms are not concerned.',
  },
})
