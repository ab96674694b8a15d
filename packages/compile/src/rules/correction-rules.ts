import { defineRule } from '@bantin/diagnostics'

/** A correction of an item that the issue does not have. */
export const unknownItemCorrected = defineRule<{ by: string; issue: string; item: string; nearest?: string | undefined }>({
  id: 'correction/unknown-item',
  severity: 'warning',
  message: {
    vi: ({ by, issue, item, nearest }) =>
      `Bài “${by}” của số “${issue}” đính chính bài “${item}”, nhưng số này không có bài đó.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ by, issue, item, nearest }) =>
      `The item “${by}” of the issue “${issue}” corrects the item “${item}”, which this issue does not have.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Sửa “of.item” trong bài đính chính. Trong khi chờ, lời đính chính đứng ở đầu số này.',
    en: 'Correct “of.item” in the item that carries the correction. Until then the correction stands at the head of this issue.',
  },
  explanation: {
    vi: 'Lời đính chính được in lại ở bài có lỗi, để người đọc bài đó thấy ngay. Mã bài gõ sai thì không biết đặt vào đâu, nhưng lời đính chính không bị bỏ.',
    en: 'A correction is shown with the item that was wrong, so that its readers see it. With a mistyped id its place is unknown, but it is never dropped.',
  },
})
