import { memorySource } from '@bantin/adapter-kit'
import { compile, render } from '@bantin/compile'
import { formatDiagnostics } from '@bantin/diagnostics'
import { type HelloOptions, hello } from '@bantin/hello-adapter'
import { expect, test } from 'vitest'

const BULLETIN =
  'schema: 1\nid: lang-ven\ntitle: Bản tin Làng Ven\npublisher: { name: Tổ thông tin }\nsections: [{ id: mua-vu, title: Mùa vụ }]\n'
const ISSUE = 'schema: 1\nid: so-7\nnumber: 7\nperiod: 2026-05\ndate: 2026-05-04\nitems: [{ item: gat, section: mua-vu }]\n'

async function rendered(item: string, options?: HelloOptions) {
  const source = memorySource({ 'bulletin.yaml': BULLETIN, 'issues/1/issue.yaml': ISSUE, 'issues/1/items/gat.md': item })
  const { issue, diagnostics } = await compile(source)
  if (!issue) throw new Error(formatDiagnostics(diagnostics))
  const { artifacts, diagnostics: findings } = await render(issue, [hello(options)])
  const texts = artifacts.filter(({ path }) => path !== 'manifest.json').map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
  return { texts, findings }
}

test('an issue as lines', async () => {
  const { texts, findings } = await rendered(
    '---\ntitle: Gặt sớm\nsummary: Lúa chín thì gặt.\n---\n\nGặt trước mưa.[^1]\n\n- Phơi\n- Cất\n\n[^1]: Theo lịch của xã.\n',
    { greeting: 'Kính gửi bà con' },
  )
  expect(findings).toEqual([])
  expect(texts).toMatchInlineSnapshot(`
    [
      [
        "hello/so-7.txt",
        "Kính gửi bà con
    Bản tin Làng Ven
    Số 7
    tháng 5/2026

    Mùa vụ

    Gặt sớm
    7-01
    Lúa chín thì gặt.
    Gặt trước mưa. [1]
    - Phơi
    - Cất
    [1] Theo lịch của xã.

    Thông tin xuất bản
    Cơ quan xuất bản: Tổ thông tin
    Phát hành: ngày 04 tháng 5 năm 2026
    Kỳ hạn: Mỗi tháng một số
    ",
      ],
    ]
  `)
})

test('what the form finds, in both languages', async () => {
  const { findings } = await rendered('---\ntitle: Gặt sớm\n---\n\nGặt trước mưa.\n')
  expect(formatDiagnostics(findings, { language: 'vi' })).toMatchInlineSnapshot(`
    "issues/1/items/gat.md  ghi chú  Bài “Gặt sớm” không có tóm tắt ở đầu.
      hello-adapter/no-summary · Thêm dòng summary vào đầu tệp của bài.

    1 ghi chú"
  `)
  expect(formatDiagnostics(findings, { language: 'en' })).toMatchInlineSnapshot(`
    "issues/1/items/gat.md  note  The item “Gặt sớm” begins without a summary.
      hello-adapter/no-summary · Add a line “summary” at the head of the item’s file.

    1 note"
  `)
})

test.each<[options: unknown, message: string]>([
  [{ greeting: '' }, 'The option “greeting” of the form hello is not valid: must not be empty.'],
  [{ greting: 'x' }, 'The option “greting” of the form hello is not valid: there is no such option.'],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const { texts, findings } = await rendered('---\ntitle: Gặt sớm\n---\n\nGặt trước mưa.\n', options as HelloOptions)
  expect([texts, findings.map((one) => one.message.en)]).toEqual([[], [message]])
})
