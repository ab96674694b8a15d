import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PLANTED_WORDS } from '@bantin/fixtures/archive'
import type { BrowserContextOptions, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import type { GetBuilt } from '../support/built.ts'
import { eventually } from '../support/eventually.ts'

const KB = 1024
const titlesOf = (page: Page) => page.locator('.search-results h2').allTextContents()
const metaOf = (page: Page) => page.locator('.search-results time').allTextContents()

/** The search of the whole archive. */
export function describeSearch(built: GetBuilt): void {
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await built().browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    await page.goto(address)
    return page
  }

  describe.each<[where: string, root: () => string]>([
    ['from a sub-path of a server', () => built().server.root],
    ['from a disk', () => `${pathToFileURL(built().folder)}/`],
  ])('search %s', (_where, root) => {
    test('finds what is typed without accents and opens at the passage', async () => {
      const page = await open(`${root()}search.html`)
      await page.locator('#search-q').pressSequentially('tui do di ngay')
      await eventually(() => titlesOf(page).then((titles) => titles.length)).toBeGreaterThan(0)
      const hit = page.locator('.search-results a[href*="_tui-do-di-ngay"]').first()
      await hit.click()
      await page.waitForURL(/\/web\/phong-lu\.html#/)
      const id = new URL(page.url()).hash.slice(1).replace(/:~:.*/, '')
      const heading = page.locator(`[id="${id}"]`)
      expect(await heading.textContent()).toContain('Túi đồ đi ngay')
      await eventually(() => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBeLessThan(640)
      expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(-640)
      await page.context().close()
    })

    test('is narrowed by year, section and place', async () => {
      const page = await open(`${root()}search.html#q=nuoc`)
      await eventually(() => titlesOf(page).then((titles) => titles.length)).toBe(10)
      await page.locator('#search-year').selectOption('2025')
      await eventually(async () => new Set((await metaOf(page)).map((day) => day.slice(-4)))).toEqual(new Set(['2025']))
      await page.locator('#search-section').selectOption('phong-tranh-thien-tai')
      const pages = () => page.locator('.search-results h2 a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))
      // The topics of that section
      const others = async (): Promise<string[]> => (await pages()).filter((path) => !/\/phong-(?:lu|chay)\.html$/.test(path))
      await eventually(others).toEqual([])
      expect((await pages()).length).toBeGreaterThan(0)
      await page.locator('#search-section').selectOption('')
      await page.locator('#search-place').selectOption('phu-yen')
      const named = async (): Promise<boolean[]> =>
        (await pages()).map((path) => readFileSync(join(built().folder, path.slice(path.indexOf('issues/'))), 'utf8').includes('Phú Yên'))
      await eventually(async () => new Set(await named())).toEqual(new Set([true]))
      await page.context().close()
    })
  })

  test.each(PLANTED_WORDS)('the word %s of internal material is not found', async (word) => {
    const page = await open(`${built().server.root}search.html#q=${word}`)
    await eventually(() => page.locator('.search [role=status]').textContent()).toMatch(/^Không tìm thấy bài nào/)
    await page.context().close()
  })

  test('a first search loads less than 250 KB', async () => {
    const { server } = built()
    server.sent.length = 0
    const page = await open(`${server.root}search.html#q=bao+hiem+y+te`)
    await eventually(() => titlesOf(page).then((titles) => titles.length)).toBe(10)
    const kb = server.sent.reduce((sum, { bytes }) => sum + bytes, 0) / KB
    expect(kb).toBeGreaterThan(10)
    expect(kb).toBeLessThan(250)
    await page.context().close()
  })
}
