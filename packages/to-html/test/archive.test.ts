import { render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { compileSample, compileWritten } from '@bantin/testing'
import { html } from '@bantin/to-html'
import { describe, expect, test } from 'vitest'
import { renderTexts } from './support/issue.ts'

const issue = await compileWritten()

test('pages in a site lead back to it, by relative addresses', async () => {
  const pages = await renderTexts(issue, { archive: {} })
  const page = pages.get('web/lua.html') ?? ''
  expect(page.slice(page.indexOf('<nav class="archive-bar"'), page.indexOf('<header'))).toMatchInlineSnapshot(`
    "<nav class="archive-bar" aria-label="Mọi số của bản tin">
    <ul>
    <li><a href="../../../index.html">Trang đầu</a></li>
    <li><a href="../../../archive/index.html">Các số</a></li>
    <li><a href="../../song-ngan-2026-11.html">Tải về số này</a></li>
    <li><a href="../../../search.html">Tìm</a></li>
    </ul>
    </nav>
    "
  `)
  expect(page.match(/<(?:link rel="manifest"|script src="[^"]*site\.js")[^>]*>/g)).toMatchInlineSnapshot(`
    [
      "<link rel="manifest" href="../../../manifest.webmanifest">",
      "<script src="../../../site.js" defer>",
    ]
  `)
  expect(page.replaceAll('&#39;', "'")).toContain("connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'")
  expect(pages.get('song-ngan-2026-11.html')).not.toContain('archive-bar')
})

test.each<[folder: string, root: string | undefined, home: string]>([
  ['web', undefined, '../../../index.html'],
  ['doc/web', undefined, '../../../../index.html'],
  ['web', '../../', '../../index.html'],
])('pages in %s, with the root %s', async (folder, root, home) => {
  const pages = await renderTexts(issue, { folder, archive: { root } })
  expect(pages.get(`${folder}/index.html`)).toContain(`<a href="${home}">`)
})

test('a site that is not kept on the device has no script and no manifest', async () => {
  const page = (await renderTexts(issue, { archive: { app: false } })).get('web/lua.html')
  expect(page).not.toMatch(/site\.js|manifest/)
  expect(page).toContain('archive-bar')
})

test('without a site nothing changes', async () => {
  for (const [path, text] of await renderTexts(issue)) expect([path, /archive-bar|site\.js|manifest/.test(text)]).toEqual([path, false])
})

/** What a page takes without pictures: itself, the style sheet and the script. */
const MOST = 60_000

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_name, sample) => {
  const { artifacts } = await render(await compileSample(sample), [html({ archive: {} })])
  const shared = artifacts.filter(({ path }) => path.startsWith('web/assets/')).reduce((sum, { bytes }) => sum + bytes.length, 0)
  const pages = artifacts.filter(({ path, mediaType }) => path.startsWith('web/') && mediaType === 'text/html')
  test.each(pages.map((page) => [page.path, page] as const))(`%s takes at most ${MOST} bytes with its style and script`, (_path, page) => {
    expect(page.bytes.length + shared).toBeLessThanOrEqual(MOST)
  })
})
