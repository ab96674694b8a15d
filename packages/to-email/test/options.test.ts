import { render } from '@bantin/compile'
import { describeRule } from '@bantin/diagnostics'
import { compileWritten } from '@bantin/testing'
import { type EmailOptions, email, rules } from '@bantin/to-email'
import { expect, test } from 'vitest'
import { renderWritten } from './support/render-email.ts'

const issue = await compileWritten()

test.each<[options: unknown, option: string, problem: string]>([
  [{ subject: 'Tin\r\nBcc: x@y.example' }, 'subject', 'does not have the right form: “Tin\r\nBcc: x@y.example”'],
  [{ from: { address: 'không phải' } }, 'from.address', 'does not have the right form: “không phải”'],
  [{ from: { name: 'A\nB', address: 'a@b.example' } }, 'from.name', 'does not have the right form: “A\nB”'],
  [{ to: [{ address: 'a@b.example, c@d.example' }] }, 'to.0.address', 'does not have the right form: “a@b.example, c@d.example”'],
  [{ site: 'javascript:alert(1)' }, 'site', 'does not have the right form: “javascript:alert(1)”'],
  [{ unsubscribe: { url: 'javascript:alert(1)' } }, 'unsubscribe.url', 'does not have the right form: “javascript:alert(1)”'],
  [{ unsubscribe: { mailto: 'a@b.example?bcc=x' } }, 'unsubscribe.mailto', 'does not have the right form: “a@b.example?bcc=x”'],
  [{ excerpt: -1 }, 'excerpt', 'must be 0 or more'],
  [{ maximumSize: 1 }, 'maximumSize', 'must be 10,000 or more'],
  [{ folder: 'thu' }, 'folder', 'there is no such option'],
])('%j is a finding, and nothing is rendered', async (options, option, problem) => {
  const { artifacts, diagnostics } = await render(issue, [email(options as EmailOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([`The option “${option}” of the form email is not valid: ${problem}.`])
})

test('language: the words around the text, while the bulletin keeps its own', async () => {
  const { html, text } = await renderWritten({}, { language: 'en' })
  expect(html).toContain('<html lang="en">')
  expect(html).toMatch(/<h1 lang="vi"[^>]*>Bản tin Sông Ngân</)
  expect(text).toContain('No. 264 · November 2026\nPublished on 5 November 2026\n')
})

test.each<[excerpt: number, shown: boolean]>([
  [0, false],
  [240, true],
])('excerpt: %d', async (excerpt, shown) => {
  expect((await renderWritten({}, { excerpt })).text.includes('Gặt sớm.')).toBe(shown)
})

test('site: over the one of the bulletin', async () => {
  const { text } = await renderWritten({ bulletin: { site: 'https://a.example' } }, { site: 'https://b.example/tin' })
  expect(text.match(/https:.*/g)).toEqual(['https://b.example/tin/song-ngan-2026-11/', 'https://b.example/tin/song-ngan-2026-11/lua.html'])
})

test('a message without a sender, and one that is too large', async () => {
  const items = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`bai-${i}`, [{ title: `Bài ${i}`, summary: 'Dài. '.repeat(100) }, 'A.\n'] as const]),
  )
  const { diagnostics } = await renderWritten({ items }, { maximumSize: 10_000 })
  expect(diagnostics.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
    ['to-email/no-sender', 'info', 'bulletin.yaml'],
    ['to-email/too-large', 'warning', 'i/issue.yaml'],
  ])
  const texts = diagnostics.map(({ message, help }) => [message.vi, message.en, help?.vi, help?.en])
  // how long it is changes with the style
  expect(texts.map((all) => all.map((text) => text?.replace(/\b21[.,]\d{3}\b/, '21…')))).toMatchInlineSnapshot(`
    [
      [
        "Thư chưa có người gửi: bản tin không ghi thư điện tử của tòa soạn.",
        "The e-mail has no sender: the bulletin names no e-mail address of its publisher.",
        "Ghi publisher.email trong bulletin.yaml, hoặc tùy chọn from của dạng email.",
        "Write publisher.email in bulletin.yaml, or give the form email the option from.",
      ],
      [
        "Thư dài 21… byte, quá mức 10.000 byte.",
        "The e-mail has 21… bytes, more than the 10,000 allowed.",
        "Viết tóm tắt ngắn hơn, hoặc giảm tùy chọn excerpt của dạng email.",
        "Shorten the summaries, or lower the option excerpt of the form email.",
      ],
    ]
  `)
})

test('the rules of the form', () => {
  expect(rules.map((rule) => describeRule(rule, 'vi'))).toMatchInlineSnapshot(`
    [
      "# to-email/no-sender

    **Mức độ:** ghi chú

    Tệp .eml vẫn mở được thành thư nháp, và chương trình thư điền người gửi khi gửi. Thư gửi thẳng đi mà thiếu dòng From thì máy chủ thư từ chối.

    ## Thông báo

    > Thư chưa có người gửi: bản tin không ghi thư điện tử của tòa soạn.

    ## Cần làm gì

    Ghi publisher.email trong bulletin.yaml, hoặc tùy chọn from của dạng email.
    ",
      "# to-email/too-large

    **Mức độ:** cảnh báo

    Gmail cắt phần thư vượt quá 102 kB và giấu nó sau một đường dẫn, trong đó có thông tin xuất bản và chỗ ngừng nhận thư.

    ## Thông báo

    > Thư dài ‹size› byte, quá mức ‹maximum› byte.

    ## Cần làm gì

    Viết tóm tắt ngắn hơn, hoặc giảm tùy chọn excerpt của dạng email.
    ",
    ]
  `)
})
