import { expect, test } from 'vitest'
import { compileWritten, renderTexts } from './support/issue.ts'
import { readXml } from './support/read-feeds.ts'
import { rich } from './support/rich-issue.ts'

test('a sitemap of protocol 0.9: each page once, with the day it changed', async () => {
  const root = readXml((await renderTexts(await compileWritten(rich))).get('feed/sitemap.xml') ?? '')
  expect([root.name, root.attributes.xmlns]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9'])
  expect(root.children.map((url) => [url.name, ...url.children.map((one) => `${one.name} ${one.text}`)])).toEqual([
    ['url', 'loc https://songngan.example/ban-tin/song-ngan-2026-11/', 'lastmod 2026-11-09'],
    ['url', 'loc https://songngan.example/ban-tin/song-ngan-2026-11/lua.html', 'lastmod 2026-11-09'],
    ['url', 'loc https://songngan.example/ban-tin/song-ngan-2026-11/rau.html', 'lastmod 2026-11-09'],
    ['url', 'loc https://songngan.example/ban-tin/song-ngan-2026-11/rau-rad.html', 'lastmod 2026-11-05'],
  ])
})
