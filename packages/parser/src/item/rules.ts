import { defineRule } from '@bantin/diagnostics'

const explanation = {
  vi: 'Tên bài, tóm tắt và người viết nằm ở phần đầu tệp, giữa hai dòng ---, để mục lục và mọi dạng xuất bản dùng chung.',
  en: 'Title, summary and contributors stand at the top of the file between two lines ---, where the contents and every form find them.',
}

/** An item without front matter. */
export const frontMatterMissing = defineRule({
  id: 'item/front-matter-missing',
  severity: 'error',
  message: { vi: 'Bài không có phần đầu ghi tên bài.', en: 'The item has no front matter with its title.' },
  help: {
    vi: 'Thêm ba dòng ngay đầu tệp, không có dòng trống phía trên: ---, rồi title: Tên bài, rồi ---.',
    en: 'Add three lines at the very top of the file, with no blank line above: ---, then title: The title, then ---.',
  },
  explanation,
})

/** Front matter without its last line. */
export const frontMatterNotClosed = defineRule({
  id: 'item/front-matter-not-closed',
  severity: 'error',
  message: {
    vi: 'Phần đầu của bài mở bằng dòng --- nhưng không có dòng --- đóng lại.',
    en: 'The front matter opens with a line --- but no line --- closes it.',
  },
  help: {
    vi: 'Thêm một dòng --- sau dòng cuối của phần đầu, trước chữ của bài.',
    en: 'Add a line --- after the last line of the front matter, before the text.',
  },
  explanation,
})
