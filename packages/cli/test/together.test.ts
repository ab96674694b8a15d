import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bantin, edit, filesIn, makeCommune } from './bantin.ts'

const DIST = 'dist/2026-11'
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined

/** One file of a ZIP archive whose sizes stand before the files. */
function unzip(archive: Buffer, name: string): string {
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const [method, packed] = [archive.readUInt16LE(at + 8), archive.readUInt32LE(at + 18)]
    const [nameLength, extraLength] = [archive.readUInt16LE(at + 26), archive.readUInt16LE(at + 28)]
    const data = at + 30 + nameLength + extraLength
    const bytes = archive.subarray(data, data + packed)
    if (archive.toString('utf8', at + 30, at + 30 + nameLength) === name) return (method === 0 ? bytes : inflateRawSync(bytes)).toString()
    at = data + packed
  }
  throw new Error(`no ${name}`)
}

describe('the book', () => {
  const contentsIn = (folder: string): string => unzip(readFileSync(join(folder, DIST, 'doi-thong-2026-11.epub')), 'EPUB/contents.xhtml')
  const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

  test.skipIf(!hasPdftotext)(
    `has the pages of the print that is made along${hasPdftotext ? '' : ' (skipped: pdftotext is not installed)'}`,
    async () => {
      const folder = makeCommune()
      expect((await bantin(folder, ['build', '--to', 'epub,pdf'])).code).toBe(0)
      const contents = contentsIn(folder)
      const pages = [...contents.matchAll(/<a href="(item-[\w-]+\.xhtml)#page_\d+">(\d+)<\/a>/g)]
      expect(pages.length).toBeGreaterThan(2)
      for (const [, path, page = ''] of pages) {
        const title = new RegExp(`<a href="${path}">([^<]*)</a>`).exec(contents)?.[1] ?? 'no title'
        const found = spawnSync('pdftotext', ['-raw', '-f', page, '-l', page, join(folder, DIST, 'doi-thong-2026-11.pdf'), '-'], {
          encoding: 'utf8',
        })
        expect(squeezed(found.stdout)).toContain(squeezed(title))
        // The number that is printed at the foot of the page
        expect(found.stdout.trim().split('\n')).toContain(page)
      }
    },
  )

  test('alone has no list of pages', async () => {
    const folder = makeCommune()
    await bantin(folder, ['build', '--to', 'epub'])
    expect(contentsIn(folder)).not.toMatch(/page-list|#page_/)
  })
})

test('pages say where the feeds are that are made along, as the feeds say it themselves', async () => {
  const folder = makeCommune()
  edit(join(folder, 'bulletin.yaml'), 'place:', 'site: https://doithong.example/ban-tin\nplace:')
  expect((await bantin(folder, ['build', '--to', 'html,feed'])).code).toBe(0)
  const read = (path: string): string => readFileSync(join(folder, DIST, path), 'utf8')
  const links = [...read('web/index.html').matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/g)].map(([, type, href]) => [
    type,
    href,
  ])
  expect(links).toEqual([
    ['application/rss+xml', 'https://doithong.example/ban-tin/doi-thong-2026-11/feed/rss.xml'],
    ['application/atom+xml', 'https://doithong.example/ban-tin/doi-thong-2026-11/feed/atom.xml'],
    ['application/feed+json', 'https://doithong.example/ban-tin/doi-thong-2026-11/feed/feed.json'],
  ])
  const self = [
    /<atom:link href="([^"]*)" rel="self"|<atom:link rel="self"[^>]*href="([^"]*)"/,
    /<link rel="self"[^>]*href="([^"]*)"|<link href="([^"]*)" rel="self"/,
    /"feed_url":\s*"([^"]*)"/,
  ]
  expect(['feed/rss.xml', 'feed/atom.xml', 'feed/feed.json'].map((path, i) => self[i]?.exec(read(path))?.slice(1).find(Boolean))).toEqual(
    links.map(([, href]) => href),
  )
  expect(
    filesIn(join(folder, DIST)).filter((path) => path.startsWith('feed/') && !path.includes('sitemap') && !/images/.test(path)),
  ).toEqual(['feed/atom.xml', 'feed/feed.json', 'feed/rss.xml'])
})
