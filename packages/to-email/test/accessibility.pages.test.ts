import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { launchOptions } from '@bantin/browser'
import { bilingual, commune, province } from '@bantin/fixtures'
import { compileSample, compileWritten, rich } from '@bantin/testing'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderIssue } from './support/render-email.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(() => browser.close())

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
interface Axe {
  run(options: {
    resultTypes: string[]
    rules: Record<string, { enabled: boolean }>
  }): Promise<{ violations: Violation[]; passes: unknown[] }>
}

/** A message stands within the page of a mail program, which has the landmarks. */
const SETTINGS = { resultTypes: ['violations'], rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } } }

/** The HTML part in a window that notes every request. */
async function open(html: string, options: BrowserContextOptions): Promise<{ page: Page; requests: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options)
  const requests: string[] = []
  await context.route('**/*', (route) => {
    requests.push(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  await page.setContent(html)
  return { page, requests, close: () => context.close() }
}

const issues = [
  ['tinh-song-ngan', () => compileSample(province)],
  ['xa-doi-thong', () => compileSample(commune)],
  ['phu-truong-song-ngu', () => compileSample(bilingual)],
  ['an issue with every field', () => compileWritten(rich)],
  ['a pale accent', () => compileWritten({ ...rich, bulletin: { ...rich.bulletin, theme: { colours: { accent: '#f5d90a' } } } })],
  ['a dark accent', () => compileWritten({ ...rich, bulletin: { ...rich.bulletin, theme: { colours: { accent: '#0a0a14' } } } })],
  [
    'words without an end',
    () => compileWritten({ items: { lua: [{ title: 'W'.repeat(300), summary: 'ă'.repeat(300), subtitle: 'x'.repeat(300) }, 'A.\n'] } }),
  ],
] as const

const screens = [
  ['a wide light screen', { colorScheme: 'light', viewport: { width: 700, height: 800 } }],
  ['a wide dark screen', { colorScheme: 'dark', viewport: { width: 700, height: 800 } }],
  ['a phone', { colorScheme: 'light', viewport: { width: 360, height: 640 } }],
  ['a phone in the dark', { colorScheme: 'dark', viewport: { width: 360, height: 640 } }],
  // as wide as a phone whose owner has doubled the size of everything
  ['letters twice as large', { colorScheme: 'light', viewport: { width: 180, height: 640 }, deviceScaleFactor: 2 }],
] as const

describe.each(issues)('%s', async (_name, compiled) => {
  const { html } = await renderIssue(await compiled(), { site: 'https://songngan.example/ban-tin' })

  test.each(screens)('axe finds nothing, and nothing is cut off, on %s', async (_screen, options) => {
    const { page, requests, close } = await open(html, options)
    await page.addScriptTag({ content: axe })
    const { violations, passes } = await page.evaluate((given) => (globalThis as unknown as { axe: Axe }).axe.run(given), SETTINGS)
    expect(passes.length).toBeGreaterThan(10)
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    const { innerWidth, scrollWidth } = await page.evaluate(() => ({
      innerWidth: window.innerWidth,
      scrollWidth: document.documentElement.scrollWidth,
    }))
    expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
    expect(requests).toEqual([])
    await close()
  })

  test('the column is 600 pixels wide at most, and its look does not hang on the style sheet', async () => {
    const without = html.replace(/<style>[\s\S]*?<\/style>/g, '')
    const looks = async (source: string) => {
      const { page, close } = await open(source, { viewport: { width: 1000, height: 800 } })
      const look = await page.evaluate(() =>
        ['.page', '.band', 'h1', 'h2', 'h3', '.facts', '.foot p'].map((selector) => {
          const element = document.querySelector(selector)
          if (!element) return selector
          const { color, backgroundColor, fontSize } = getComputedStyle(element)
          return [selector, element.getBoundingClientRect().width, color, backgroundColor, fontSize].join(' ')
        }),
      )
      await close()
      return look
    }
    const look = await looks(html)
    expect(look[0]).toMatch(/^\.page 600 /)
    expect(await looks(without)).toEqual(look)
  })
})

test('without any style, the order of reading is the order of the text', async () => {
  const { html } = await renderIssue(await compileWritten(rich))
  const { page, close } = await open(html, { viewport: { width: 700, height: 800 } })
  const headings = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3')].map((one) => `${one.tagName} ${one.textContent}`))
  expect(headings).toEqual(['H1 Bản tin Sông Ngân', 'H2 Tin tức', 'H3 Gặt lúa', 'H3 Trồng rau', 'H2 Thông tin xuất bản'])
  await close()
})
