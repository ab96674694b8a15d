import { defineRule } from '@bantin/diagnostics'

/** The editor and the source changed the same lines. */
export const mergeConflict = defineRule<{ beside: string; lines: readonly string[] }>({
  id: 'import/conflict',
  severity: 'warning',
  message: {
    vi: ({ beside, lines }) =>
      `Tệp này đã được biên tập, và bản nhập lại cũng khác${lines.length > 0 ? ` ở cùng chỗ (dòng ${lines.join(', ')})` : ''}. Bản biên tập được giữ nguyên; bản nhập lại nằm ở “${beside}”.`,
    en: ({ beside, lines }) =>
      `This file was edited, and what was imported again differs${lines.length > 0 ? ` in the same lines (${lines.join(', ')})` : ''}. The edited file was left as it is; the imported one is “${beside}”.`,
  },
  help: {
    vi: ({ beside }) => `So hai tệp, chép điều cần giữ vào tệp này, rồi xóa “${beside}”.`,
    en: ({ beside }) => `Compare the two, copy what is needed into this file, then delete “${beside}”.`,
  },
  explanation: {
    vi: 'Nhập lại một tệp không bao giờ ghi đè phần người biên tập đã sửa. Chỗ chỉ một bên sửa thì được ghép; chỗ cả hai cùng sửa thì để người quyết định.',
    en: 'Importing a file again never overwrites what an editor changed. Where one side changed, the change is taken; where both did, a person decides.',
  },
})

/** Edited and imported changes were put together. */
export const merged = defineRule({
  id: 'import/merged',
  severity: 'info',
  message: {
    vi: 'Phần sửa của người biên tập và phần mới của tệp gốc đã được ghép lại.',
    en: 'The editor’s changes and those of the source were put together.',
  },
  help: { vi: 'Đọc lại bài một lượt.', en: 'Read the item once more.' },
  explanation: {
    vi: 'Hai bên sửa những dòng khác nhau nên ghép được mà không mất dòng nào.',
    en: 'The two sides changed different lines, so that nothing was lost.',
  },
})

/** The editor deleted an item that the source has still. */
export const staysDeleted = defineRule({
  id: 'import/stays-deleted',
  severity: 'info',
  message: {
    vi: 'Tệp này đã bị xóa sau lần nhập trước; bản mới của nó trong tệp gốc không được đưa trở lại.',
    en: 'This file was deleted after the last import; its new version in the source was not brought back.',
  },
  help: {
    vi: 'Muốn có lại, hãy nhập vào một thư mục khác rồi chép sang.',
    en: 'To have it back, import into another folder and copy it.',
  },
  explanation: {
    vi: 'Xóa một bài là quyết định của người biên tập, nên nhập lại không làm trái.',
    en: 'Deleting an item is an editor’s decision, which importing again respects.',
  },
})

/** The source no longer has what was imported from it. */
export const goneFromSource = defineRule({
  id: 'import/gone-from-source',
  severity: 'info',
  message: {
    vi: 'Tệp gốc không còn bài này; tệp đã nhập trước đây vẫn được giữ.',
    en: 'The source no longer has this item; what was imported before was kept.',
  },
  help: {
    vi: 'Nếu không cần nữa, hãy xóa tệp và dòng của nó trong issue.yaml.',
    en: 'If it is not needed, delete the file and its line in issue.yaml.',
  },
  explanation: {
    vi: 'Nhập lại không bao giờ xóa tệp: tên bài đổi hoặc tệp gốc hỏng cũng có thể trông như một bài bị bỏ.',
    en: 'Importing again never deletes a file: a changed title or a damaged source may look like an item that was dropped.',
  },
})
