import { defineRule } from '@bantin/diagnostics'

/** An include that leads back to itself. */
export const circularInclude = defineRule<{ chain: readonly string[] }>({
  id: 'include/circular',
  severity: 'error',
  message: {
    vi: ({ chain }) => `Chèn tệp vòng tròn: ${chain.join(' → ')}.`,
    en: ({ chain }) => `The files include one another in a circle: ${chain.join(' → ')}.`,
  },
  help: { vi: 'Bỏ một trong các dòng ::chen để vòng bị cắt.', en: 'Take out one of the ::chen lines, so that the circle is cut.' },
  explanation: {
    vi: 'Tệp A chèn B, B lại chèn A thì nội dung dài vô tận.',
    en: 'Where A includes B and B includes A the text would never end.',
  },
})

/** A `::chen` without its file. */
export const includeWithoutFile = defineRule({
  id: 'include/file-not-named',
  severity: 'error',
  message: { vi: 'Dòng ::chen không nói chèn tệp nào.', en: 'This ::chen does not name a file.' },
  help: { vi: 'Viết ::chen{tep="đường-dẫn.md"}.', en: 'Write ::chen{tep="path.md"}.' },
  explanation: {
    vi: 'Lệnh chèn cần thuộc tính tep: đường dẫn tới tệp Markdown, tính từ tệp này.',
    en: 'An include needs the attribute tep: the path of a Markdown file, relative to this file.',
  },
})

/** More includes than any item needs. */
export const tooManyIncludes = defineRule<{ limit: number }>({
  id: 'include/too-many',
  severity: 'error',
  message: { vi: ({ limit }) => `Bài chèn hơn ${limit} tệp.`, en: ({ limit }) => `The item includes more than ${limit} files.` },
  help: { vi: 'Giảm số lần chèn.', en: 'Include fewer files.' },
  explanation: {
    vi: 'Vài tệp chèn nhau nhiều lần có thể phình thành hàng triệu đoạn; Bantin dừng trước khi máy treo.',
    en: 'A few files that include one another many times can swell to millions of paragraphs; Bantin stops before the machine does.',
  },
})
