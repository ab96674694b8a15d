import { defineRule } from '@bantin/diagnostics'

/** A printed page of an item that the issue does not have. */
export const unknownPageItem = defineRule<{ item: string; page: number }>({
  id: 'to-epub/unknown-page-item',
  severity: 'warning',
  message: {
    vi: ({ item, page }) => `Tùy chọn pages có trang ${page} cho bài “${item}”, nhưng số này không có bài đó.`,
    en: ({ item, page }) => `The option pages has page ${page} for the item “${item}”, which is not in this issue.`,
  },
  help: {
    vi: 'Sửa mã bài trong tùy chọn pages theo issue.yaml.',
    en: 'Correct the id of the item in the option pages; issue.yaml has the ids.',
  },
  explanation: {
    vi: 'Số trang ghi nhầm bài thì người họp tìm không ra. Thường là do chép số trang của số báo trước.',
    en: 'With a wrong page nobody in a meeting finds the item. Mostly the pages were copied from an earlier issue.',
  },
})
