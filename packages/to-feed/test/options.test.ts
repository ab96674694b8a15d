import { render } from '@bantin/compile'
import { type FeedOptions, feed } from '@bantin/to-feed'
import { expect, test } from 'vitest'
import { compileWritten, renderTexts } from './support/issue.ts'
import { rich } from './support/rich-issue.ts'

const issue = await compileWritten(rich)

test('files say what they are', async () => {
  const { artifacts } = await render(issue, [feed({ content: 'full' })])
  expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => [path.replace(/[0-9a-f]{16}/, 'HASH'), mediaType, role])).toEqual([
    ['feed/rss.xml', 'application/rss+xml', 'part'],
    ['feed/atom.xml', 'application/atom+xml', 'part'],
    ['feed/feed.json', 'application/feed+json', 'part'],
    ['feed/sitemap.xml', 'application/xml', 'part'],
    ['feed/images/HASH.png', 'image/png', 'part'],
    ['feed/images/HASH.svg', 'image/svg+xml', 'part'],
  ])
})

test('a feed of summaries holds only the pictures that it shows', async () => {
  expect([...(await renderTexts(issue)).keys()].filter((path) => path.includes('/images/')).map((path) => path.slice(-3))).toEqual(['png'])
})

test('formats', async () => {
  expect([...(await renderTexts(await compileWritten(), { formats: ['atom', 'sitemap'] })).keys()]).toEqual([
    'feed/atom.xml',
    'feed/sitemap.xml',
    'manifest.json',
  ])
})

test('folder', async () => {
  const texts = await renderTexts(await compileWritten(), { folder: 'tin/moi' })
  expect(texts.get('tin/moi/atom.xml')).toContain('href="https://songngan.example/ban-tin/song-ngan-2026-11/tin/moi/atom.xml"')
})

test('language', async () => {
  const texts = await renderTexts(issue, { language: 'en', formats: ['atom'] })
  expect(texts.get('feed/atom.xml')).toContain('<title>Bản tin Sông Ngân · No. 264 · November 2026</title>')
  expect(texts.get('feed/atom.xml')).toContain('lang="en">By:&#x3C;/span> Tổ nông vụ (Trạm Khuyến nông)')
})

test('imageWidth is what the host is asked for', async () => {
  const asked: unknown[] = []
  const host = {
    prepareImage: async (image: { path: string }, request: object) => {
      asked.push([image.path, request])
      return []
    },
  }
  await render(issue, [feed({ imageWidth: 700 })], { host })
  expect(asked).toEqual([['i/bia.png', { widths: [700], formats: ['png'] }]])
})

test('a picture that could not be prepared, or is empty, leaves its description', async () => {
  const empty = {
    prepareImage: async () => [
      { format: 'png' as const, mediaType: 'image/png', width: 1, height: 1, bytes: new Uint8Array(), sha256: '' },
    ],
  }
  for (const host of [empty, { prepareImage: async () => [] }]) {
    const { artifacts } = await render(issue, [feed({ formats: ['json'] })], { host })
    const [json] = artifacts.map((one) => new TextDecoder().decode(one.bytes))
    expect(json).toContain('<figure>Ruộng lúa<figcaption>')
  }
})

test.each<[options: unknown, message: string]>([
  [{ folder: '../out' }, 'The option “folder” of the form feed is not valid: does not have the right form: “../out”.'],
  [{ content: 'all' }, 'The option “content” of the form feed is not valid: does not have the right form: “all”.'],
  [{ formats: [] }, 'The option “formats” of the form feed is not valid: must not be empty.'],
  [{ format: ['rss'] }, 'The option “format” of the form feed is not valid: there is no such option.'],
  [
    { site: 'ftp://songngan.example' },
    'The option “site” of the form feed is not valid: does not have the right form: “ftp://songngan.example”.',
  ],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const plain = await compileWritten({ items: { lua: [{ title: 'Lúa' }, ''] } })
  const { artifacts, diagnostics } = await render(plain, [feed(options as FeedOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([message])
})
