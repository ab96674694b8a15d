import { defineRule } from '@bantin/diagnostics'

/** A heading more than one level below the one before. */
export const skippedLevel = defineRule<{ written: number; expected: number }>({
  id: 'heading/skipped-level',
  severity: 'warning',
  message: {
    vi: ({ written, expected }) => `Đề mục nhảy cấp: viết ${'#'.repeat(written)}, đúng thứ tự là ${'#'.repeat(expected)}.`,
    en: ({ written, expected }) => `The heading skips a level: written ${'#'.repeat(written)}, next in order is ${'#'.repeat(expected)}.`,
  },
  help: {
    vi: 'Bớt dấu #. Bản in và bản web đã dùng cấp đúng thứ tự.',
    en: 'Take away a #. Print and web already use the level that is next in order.',
  },
  explanation: {
    vi: 'Mục lục và phần mềm đọc màn hình đi theo cấp của đề mục; nhảy cấp làm người nghe tưởng rằng mất một phần bài.',
    en: 'Contents and screen readers go by the levels of headings; a level that is skipped sounds as if part of the text were missing.',
  },
})

/** A level-1 heading in the body. */
export const titleInBody = defineRule({
  id: 'heading/title-in-body',
  severity: 'warning',
  message: {
    vi: 'Đề mục một dấu # dành cho tên bài; trong bài bắt đầu từ ##.',
    en: 'A heading with one # is the title of the item; headings in the body start with ##.',
  },
  help: {
    vi: 'Nếu đây là tên bài, chuyển vào “title” ở đầu tệp; nếu là đề mục, thêm một dấu #.',
    en: 'If it is the title, move it to “title” at the top of the file; if it is a heading, add a #.',
  },
  explanation: {
    vi: 'Tên bài được đặt ở phần đầu tệp và luôn là cấp 1. Thêm một đề mục cấp 1 trong bài thì mục lục có hai tên cho một bài.',
    en: 'The title stands in the front matter and is always level 1. With another level 1 in the body, the contents have two titles for one item.',
  },
})
