import { defineRule } from '@bantin/diagnostics'

/** An id in the option `items` that the issue does not have. */
export const unknownItem = defineRule<{ item: string; nearest: string | undefined }>({
  id: 'to-speech/unknown-item',
  severity: 'error',
  message: {
    vi: ({ item, nearest }) => `Số này không có bài “${item}” để đọc.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ item, nearest }) => `The issue has no item “${item}” to read.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Sửa mã bài trong tùy chọn items của dạng speech; mã bài ghi trong issue.yaml.',
    en: 'Correct the id in the option items of the form speech; ids stand in issue.yaml.',
  },
  explanation: {
    vi: 'Bài được chọn để đọc phải có trong số báo. Bài gõ sai mã không được lặng lẽ bỏ qua.',
    en: 'An item that is chosen must be in the issue. A slip in its id must not drop it in silence.',
  },
})
