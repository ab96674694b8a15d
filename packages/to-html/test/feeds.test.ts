import { defineAdapter, render } from '@bantin/compile'
import { nodes } from '@bantin/hast'
import { compileWritten } from '@bantin/testing'
import { html } from '@bantin/to-html'
import { expect, test } from 'vitest'
import { z } from 'zod'

type Made = readonly [path: string, mediaType: string, address?: string]

/** The links to feeds in every page, when another form makes these files. */
async function linksWith(...files: readonly Made[]): Promise<Map<string, string[]>> {
  const other = defineAdapter({
    name: 'other',
    options: z.strictObject({}),
    nodes,
    render: async (_, { artifact }) =>
      files.map(([path, type, address]) => artifact(path, type, '', address === undefined ? {} : { address })),
  })
  const { artifacts, diagnostics } = await render(await compileWritten(), [html(), other()])
  expect(diagnostics).toEqual([])
  const pages = artifacts.filter((one) => one.mediaType === 'text/html')
  return new Map(pages.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes).match(/<link rel="alternate".*>/g) ?? []]))
}

const rss = ['feed/rss.xml', 'application/rss+xml', 'https://songngan.example/so-264/feed/rss.xml'] as const

test('every page says where the feeds are', async () => {
  const links = await linksWith(
    rss,
    ['feed/atom.xml', 'application/atom+xml', 'https://songngan.example/so-264/feed/atom.xml'],
    ['feed/feed.json', 'application/feed+json', 'https://songngan.example/so-264/feed/feed.json?a=1&b="2"'],
  )
  expect([...links.keys()]).toEqual(['web/index.html', 'web/lua.html', 'song-ngan-2026-11.html'])
  for (const found of links.values())
    expect(found).toEqual([
      '<link rel="alternate" type="application/rss+xml" href="https://songngan.example/so-264/feed/rss.xml" title="Bản tin Sông Ngân · Số 264 · tháng 11/2026 (RSS)">',
      '<link rel="alternate" type="application/atom+xml" href="https://songngan.example/so-264/feed/atom.xml" title="Bản tin Sông Ngân · Số 264 · tháng 11/2026 (Atom)">',
      '<link rel="alternate" type="application/feed+json" href="https://songngan.example/so-264/feed/feed.json?a=1&amp;b=&quot;2&quot;" title="Bản tin Sông Ngân · Số 264 · tháng 11/2026 (JSON Feed)">',
    ])
})

test.each<[name: string, files: readonly Made[]]>([
  ['no other form', []],
  ['a feed that does not know its address', [['feed/rss.xml', 'application/rss+xml']]],
  ['an address that is not on the web', [['feed/rss.xml', 'application/rss+xml', 'javascript:alert(1)']]],
  ['a sitemap', [['feed/sitemap.xml', 'application/xml', 'https://songngan.example/so-264/feed/sitemap.xml']]],
])('%s: no link', async (_name, files) => {
  expect([...(await linksWith(...files)).values()].flat()).toEqual([])
})
