import { defineRule } from '@bantin/diagnostics'

const nearestText = (nearest: string | undefined, text: string): string => (nearest === undefined ? '' : text)

/** An item that the upstream does not offer. */
export const notOffered = defineRule<{ item: string; nearest?: string | undefined }>({
  id: 'sync/not-offered',
  severity: 'error',
  message: {
    vi: ({ item, nearest }) => `Nguồn không có bài “${item}”.${nearestText(nearest, ` Có phải “${nearest}”?`)}`,
    en: ({ item, nearest }) => `The upstream has no item “${item}”.${nearestText(nearest, ` Did you mean “${nearest}”?`)}`,
  },
  help: {
    vi: 'Chạy bantin sync <nguồn> để xem các bài. Bài trùng mã ở hai số thì viết <mã số>/<mã bài>.',
    en: 'Run bantin sync <upstream> to see its items. Where two issues have an item of the same id, write <issue>/<item>.',
  },
  explanation: {
    vi: 'Bài được gọi bằng mã, không bằng tên, vì tên có thể đổi.',
    en: 'Items are called by their id and not by their title, which may change.',
  },
})

/** An item that this bulletin has already. */
export const alreadyTaken = defineRule<{ item: string; file: string }>({
  id: 'sync/already-taken',
  severity: 'warning',
  message: {
    vi: ({ item, file }) => `Bài “${item}” đã được lấy: ${file}. Không lấy lần nữa.`,
    en: ({ item, file }) => `“${item}” was taken before: ${file}. It was not taken again.`,
  },
  help: { vi: 'Muốn cập nhật bài ấy, dùng --update.', en: 'To renew that item use --update.' },
  explanation: {
    vi: 'Lấy hai lần sẽ có hai bài giống nhau, và đính chính chỉ tới một.',
    en: 'Taken twice, the bulletin would have the item twice, and a correction would reach one of them.',
  },
})

/** An item that was to be renewed, but was never taken. */
export const notTaken = defineRule<{ item: string; nearest?: string | undefined }>({
  id: 'sync/not-taken',
  severity: 'error',
  message: {
    vi: ({ item, nearest }) => `Ở đây không có bài “${item}” lấy từ nguồn này.${nearestText(nearest, ` Có phải “${nearest}”?`)}`,
    en: ({ item, nearest }) =>
      `There is no item “${item}” here that came from this upstream.${nearestText(nearest, ` Did you mean “${nearest}”?`)}`,
  },
  help: {
    vi: 'Dùng mã bài ở bản tin này, như trong issue.yaml.',
    en: 'Use the id that the item has here, as in issue.yaml.',
  },
  explanation: {
    vi: 'Chỉ cập nhật được bài có origin chỉ tới một bài của nguồn.',
    en: 'Only an item whose origin names an item of the upstream can be renewed.',
  },
})

/** No section to put an item in. */
export const noSection = defineRule<{ item: string; section: string; known: readonly string[] }>({
  id: 'sync/no-section',
  severity: 'error',
  message: {
    vi: ({ item, section, known }) =>
      `Chưa biết đặt bài “${item}” vào chuyên mục nào: nguồn để ở ${section}, bản tin này có ${known.join(', ')}.`,
    en: ({ item, section, known }) =>
      `There is no section for “${item}”: upstream it is in ${section}; this bulletin has ${known.join(', ')}.`,
  },
  help: {
    vi: 'Thêm --section <mã chuyên mục>, hoặc khai báo chuyên mục cùng mã trong bulletin.yaml.',
    en: 'Add --section <section>, or declare a section of the same id in bulletin.yaml.',
  },
  explanation: {
    vi: 'Mỗi nơi chia chuyên mục một cách; bài chỉ tự vào chuyên mục cùng mã hoặc cùng tên.',
    en: 'Every publisher divides a bulletin in its own way; an item goes by itself only into a section of the same id or title.',
  },
})

/** A file of another content has the name of a picture. */
export const fileInTheWay = defineRule<{ item: string }>({
  id: 'sync/file-in-the-way',
  severity: 'error',
  message: {
    vi: ({ item }) => `Ảnh của bài “${item}” cần tên tệp này, nhưng đã có tệp khác mang tên ấy. Không ghi gì.`,
    en: ({ item }) => `A picture of “${item}” needs this name, but another file has it. Nothing was written.`,
  },
  help: { vi: 'Đổi tên tệp đang có, rồi chạy lại.', en: 'Give the file that is there another name, then run the command again.' },
  explanation: {
    vi: 'Bantin không bao giờ ghi đè tệp của người biên tập.',
    en: 'Bantin never overwrites a file of an editor.',
  },
})

/** An issue.yaml to which no line can be added. */
export const issueNotReadable = defineRule({
  id: 'sync/issue-not-readable',
  severity: 'error',
  message: { vi: 'Không thêm được bài vào issue.yaml vì tệp có lỗi.', en: 'No item can be added to this issue.yaml: it has errors.' },
  help: { vi: 'Chạy bantin check và sửa issue.yaml trước.', en: 'Run bantin check and correct issue.yaml first.' },
  explanation: {
    vi: 'Bài lấy về phải có tên trong mục lục. Tệp YAML hỏng không thêm được dòng mà vẫn giữ nguyên phần còn lại.',
    en: 'An item that is taken needs a line in the contents, which cannot be added to broken YAML without changing the rest.',
  },
})

/** The new text lies beside the old one. */
export const keptBeside = defineRule<{ item: string; beside: string }>({
  id: 'sync/kept-beside',
  severity: 'warning',
  message: {
    vi: ({ item, beside }) => `Bài “${item}” đã sửa tại chỗ nên giữ nguyên; bản mới của nguồn nằm ở ${beside}.`,
    en: ({ item, beside }) => `“${item}” was altered here and stays as it is; the upstream’s new text is in ${beside}.`,
  },
  help: {
    vi: 'So hai tệp, chép phần cần lấy (kèm origin mới) sang bài của mình, rồi xóa tệp .upstream.md.',
    en: 'Compare the two, carry over what you want together with the new origin, then delete the .upstream.md file.',
  },
  explanation: {
    vi: 'Khi cả hai bên cùng sửa, chỉ người biên tập mới biết giữ chữ nào. Bantin không ghi đè.',
    en: 'Where both sides changed the words, only an editor knows which ones stay. Bantin overwrites nothing.',
  },
})
