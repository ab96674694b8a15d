/** Every word of the playground, by language. */
export const WORDS = {
  vi: {
    title: 'Chạy thử trên web',
    intro:
      'Dán Markdown, hoặc thả một tệp Word (.docx), trang web hay văn bản vào ô dưới đây. Mọi việc làm ngay trong trình duyệt này; không gì được gửi đi.',
    file: 'Mở tệp Word, trang web, văn bản…',
    items: 'Bài trong tệp',
    source: 'Bài viết (Markdown)',
    findings: 'Bantin báo',
    none: 'Không có vấn đề nào.',
    counts: (errors: number, others: number) => `${errors} lỗi, ${others} lưu ý`,
    line: (line: number) => `dòng ${line}`,
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
    web: 'Trang web',
    webTitle: 'Bài hiện ra trên trang web',
    text: 'Văn bản thuần',
    stale: 'Bài đang có lỗi: dưới đây là bản tốt gần nhất.',
    taken: (name: string, items: number) => `Đã đọc ${name}: ${items} bài.`,
    refused: (name: string) => `Không lấy được bài nào từ ${name}.`,
    noScript: 'Trang này cần JavaScript.',
  },
  en: {
    title: 'Playground',
    intro:
      'Paste Markdown, or drop a Word file (.docx), a web page or a text below. All is done in this browser; nothing is sent anywhere.',
    file: 'Open a Word file, web page or text…',
    items: 'Articles of the file',
    source: 'The article (Markdown)',
    findings: 'What Bantin says',
    none: 'Nothing is wrong.',
    counts: (errors: number, others: number) => `${errors} errors, ${others} remarks`,
    line: (line: number) => `line ${line}`,
    severity: { error: 'error', warning: 'warning', info: 'note' },
    web: 'Web page',
    webTitle: 'The article as a web page',
    text: 'Plain text',
    stale: 'The article has errors: below is the last good version.',
    taken: (name: string, items: number) => `${name} was read: ${items} articles.`,
    refused: (name: string) => `Nothing was taken from ${name}.`,
    noScript: 'This page needs JavaScript.',
  },
}

export type PlaygroundWords = (typeof WORDS)['vi']

/** What stands in the box at first: an article with a slip of spelling, so that there is something to see. */
export const START = `---
title: Gặt lúa thu đông
summary: Chọn ngày gặt giữa hai đợt mưa.
---

Lúa chín đều thì gặt ngay, **đừng đợi qua mưa**. Bà con thuờng phơi ngay tại sân.

## Phơi thóc

- Rải mỏng ba xăng-ti-mét.
- Cào đảo ba mươi phút một lần.

:::ghi-nho
Ẩm dưới 14% mới cất.
:::
`
