import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { launchOptions } from '@bantin/browser'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HtmlFile, readHtmlFiles } from '../scripts/site/html-files.ts'
import { sampleWordFile } from '../scripts/site/sample-word-file.ts'
import { buildSite, dist, serveSite } from './built-site.ts'

let files: HtmlFile[]
let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  buildSite()
  files = readHtmlFiles(dist)
  site = await serveSite(new Map([[AXE_PATH, axe.source]]))
  browser = await chromium.launch(await launchOptions())
})
afterAll(async () => {
  await browser?.close()
  site?.close()
})

test('every link leads to a page and to a place in it, and none to a root', () => {
  const idsOf = new Map(files.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]))
  const broken = files.flatMap(({ path: from, html }) =>
    [...html.matchAll(/<[a-z][^<>]*?\s(?:href|src|action|data-search)="([^"]*)"/g)].flatMap(([, address = '']) => {
      if (/^(?:https?:|mailto:|tel:|data:|javascript:)/.test(address)) return []
      const [route = '', fragment] = decodeURI(address.replaceAll('&amp;', '&').replace(/\?.*$/, '')).split('#')
      const target = route === '' ? from : path.posix.join(path.posix.dirname(from), route)
      if (address.startsWith('/') || !existsSync(path.join(dist, target))) return [`${from}: ${address}`]
      const ids = idsOf.get(target)
      return fragment && ids && !ids.has(fragment) ? [`${from}: ${address}`] : []
    }),
  )
  expect([...new Set(broken)]).toEqual([])
})

test('every page has its twin in the other language', () => {
  const vi = files.map(({ path }) => path).filter((path) => !/^en[./]/.test(path) && path !== '404.html')
  const en = files.map(({ path }) => path).filter((path) => /^en[./]/.test(path))
  expect(en.map((path) => (path === 'en.html' ? 'index.html' : path.slice(3))).sort()).toEqual(vi.sort())
})

test('pages stay small enough for a slow line', () => {
  const large = files.filter(({ path: file }) => statSync(path.join(dist, file)).size > 700_000)
  expect(large.map(({ path }) => path)).toEqual([])
})

/** Pages of each kind: on these, what surrounds the text and all colours are looked at too; they are the same on all others. */
const WHOLE = new Set([
  ...['index', 'what', 'editors/markdown', 'reference/rules/note', 'reference/api/places', 'search', 'playground'].flatMap((name) => [
    `${name}.html`,
    `en/${name}.html`,
  ]),
  'en.html',
  '404.html',
])

/** Its path on the server: a script with an address that may be kept is compiled once for all pages, which takes longer than its run. */
const AXE_PATH = '/axe-of-the-test.js'

/** Takes away what is the same on every page: the menus, and the few colours of code. Most of the time goes into them. */
function leaveText(): void {
  for (const menu of document.querySelectorAll('nav.sidebar, .right-sidebar, mobile-starlight-toc, .pagination-links')) menu.remove()
  for (const line of document.querySelectorAll('.ec-line .code')) line.textContent = line.textContent || ' '
}

test('axe finds nothing on any page', async () => {
  const found: string[] = []
  const queue = files.map(({ path }) => path)
  const work = async () => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 800 } })
    for (let file = queue.shift(); file; file = queue.shift()) {
      await page.goto(`${site.origin}/${file}`, { waitUntil: 'domcontentloaded' })
      await page.addScriptTag({ url: `${site.origin}${AXE_PATH}` })
      const run = async ([context, hasColours]: [string, boolean]) => {
        const rules = { 'color-contrast': { enabled: hasColours } }
        const options = { resultTypes: ['violations' as const], selectors: false, preload: false, rules }
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(context, options)
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      }
      if (!WHOLE.has(file)) await page.evaluate(leaveText)
      const said = await page.evaluate(run, [WHOLE.has(file) ? 'html' : 'main', WHOLE.has(file)] as [string, boolean])
      found.push(...said.map((one) => `${file} ${one.slice(0, 200)}`))
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: 3 }, work))
  expect(found).toEqual([])
})

test.each([
  ['search.html', 'duong dan', 'Viết bài bằng Markdown'],
  ['search.html', 'chuyên mục', 'Chuyên mục riêng'],
  ['en/search.html', 'unknown-section', 'Rules: issue'],
])('%s finds “%s”', async (file, query, title) => {
  const page = await browser.newPage()
  await page.goto(`${site.origin}/${file}?q=${encodeURIComponent(query)}`)
  const link = page.locator('.search-results a', { hasText: title }).first()
  await link.waitFor()
  const target = await link.getAttribute('href')
  expect(existsSync(path.join(dist, path.posix.join(path.posix.dirname(file), target!.replace(/#.*$/, ''))))).toBe(true)
  await page.close()
})

/** A playground, and every request that was made since it was ready. */
async function openPlayground(file: string): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage()
  await page.goto(`${site.origin}/${file}`)
  await page.locator('[data-part="findings"]').waitFor({ state: 'attached' })
  await page.frameLocator('iframe[data-part="page"]').getByText('Phơi thóc').first().waitFor()
  const requests: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url())
  })
  return { page, requests }
}

test('the playground says on which line a mistake is, and keeps the last good version', async () => {
  const { page, requests } = await openPlayground('playground.html')
  await page.locator('textarea').fill('---\ntitle: Gặt sớm\n---\n\nLúa chín đều.[^1]\n')
  const finding = page.locator('.finding', { hasText: 'note/undefined' })
  await finding.waitFor()
  expect(await finding.locator('.finding-line').textContent()).toBe('dòng 5')
  expect(await page.locator('[data-part="stale"]').isVisible()).toBe(true)
  await finding.locator('.finding-line').click()
  expect(await page.locator('textarea').evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBeGreaterThan(25)
  await page.locator('textarea').fill('---\ntitle: Gặt sớm\n---\n\nLúa chín đều.\n')
  await page.frameLocator('iframe[data-part="page"]').getByText('Lúa chín đều.').waitFor()
  expect(await page.locator('[data-part="text"]').textContent()).toContain('Lúa chín đều.')
  expect(requests).toEqual([])
  await page.close()
})

test('the playground reads a Word file, and sends nothing', async () => {
  const { page, requests } = await openPlayground('en/playground.html')
  const bytes = [...sampleWordFile()]
  const transfer = await page.evaluateHandle((numbers) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(numbers)], 'phoi-thoc.docx'))
    return data
  }, bytes)
  await page.dispatchEvent('[data-playground]', 'drop', { dataTransfer: transfer })
  await page.getByText('phoi-thoc.docx was read: 1 articles.').waitFor()
  expect(await page.locator('textarea').inputValue()).toContain('Thóc giống phơi riêng, cất nơi khô ráo.')
  await page.frameLocator('iframe[data-part="page"]').getByText('Thóc giống phơi riêng').waitFor()
  expect(requests).toEqual([])
  await page.close()
})

test('no page asks another host for anything', () => {
  const asked = files.flatMap(({ path, html }) =>
    [...html.matchAll(/<(?:script|img|iframe|link)[^>]*\s(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => `${path}: ${address}`),
  )
  expect(asked).toEqual([])
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).not.toMatch(/https?:\/\/fonts\./)
})
