import { type CompiledIssue, render } from '@bantin/compile'
import { type FeedOptions, feed } from '@bantin/to-feed'
import { expect, test } from 'vitest'
import { compileWritten } from './support/issue.ts'

const open = await compileWritten()
const homeless = { ...open, bulletin: { ...open.bulletin, site: undefined } } as CompiledIssue

const run = async (issue: CompiledIssue, options?: FeedOptions) => {
  const { artifacts, diagnostics } = await render(issue, [feed(options)])
  return { paths: artifacts.map((one) => one.path).filter((path) => path !== 'manifest.json'), diagnostics }
}

test('a bulletin without a web address has no feed, and is told how to get one', async () => {
  const { paths, diagnostics } = await run(homeless)
  expect(paths).toEqual([])
  expect(diagnostics).toMatchInlineSnapshot(`
    [
      {
        "file": "bulletin.yaml",
        "help": {
          "en": "Write in bulletin.yaml where the bulletin is published, such as “site: https://songngan.example/ban-tin”, or give the form feed the option “site”.",
          "vi": "Ghi vào bulletin.yaml nơi đăng bản tin, ví dụ “site: https://songngan.example/ban-tin”, hoặc dùng tùy chọn “site” của dạng feed.",
        },
        "message": {
          "en": "The bulletin has no web address, so no feed (RSS, Atom, JSON Feed) and no sitemap were made.",
          "vi": "Bản tin chưa có địa chỉ trên web nên không tạo nguồn tin (RSS, Atom, JSON Feed) và sơ đồ trang.",
        },
        "ruleId": "to-feed/no-site",
        "severity": "warning",
      },
    ]
  `)
})

test('the address may come from the options', async () => {
  expect((await run(homeless, { site: 'https://songngan.example' })).paths).toEqual([
    'feed/rss.xml',
    'feed/atom.xml',
    'feed/feed.json',
    'feed/sitemap.xml',
  ])
})

test('an address that no browser goes to is none', async () => {
  const issue = { ...open, bulletin: { ...open.bulletin, site: 'javascript:alert(1)' } }
  expect((await run(issue)).diagnostics.map((one) => one.ruleId)).toEqual(['to-feed/no-site'])
})

test('an internal issue is left out, and the editor is told', async () => {
  const { paths, diagnostics } = await run(await compileWritten({ bulletin: { audience: 'internal' } }))
  expect(paths).toEqual([])
  expect(diagnostics).toMatchInlineSnapshot(`
    [
      {
        "file": "i/issue.yaml",
        "help": {
          "en": "Leave out the form feed for this issue. If the feed stands in an internal network only, give it the option “audience: internal”.",
          "vi": "Bỏ dạng feed khi xuất số này. Nếu nguồn tin chỉ đặt ở mạng nội bộ, dùng tùy chọn “audience: internal” của dạng feed.",
        },
        "message": {
          "en": "The issue “song-ngan-2026-11” is for internal distribution and must not stand in a public feed.",
          "vi": "Số “song-ngan-2026-11” lưu hành nội bộ, không được đưa vào nguồn tin công khai.",
        },
        "ruleId": "to-feed/internal-issue",
        "severity": "warning",
      },
    ]
  `)
})

test('so is an internal item in an issue that compile never saw', async () => {
  const issue = { ...open, items: open.items.map((item) => ({ ...item, audience: 'internal' as const })) }
  expect((await run(issue)).diagnostics.map((one) => one.ruleId)).toEqual(['to-feed/internal-issue'])
})

test('in an internal network an internal issue has feeds, and no sitemap', async () => {
  const { paths, diagnostics } = await run(await compileWritten({ bulletin: { audience: 'internal' } }), { audience: 'internal' })
  expect([paths, diagnostics]).toEqual([['feed/rss.xml', 'feed/atom.xml', 'feed/feed.json'], []])
})
