import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { type GetBuilt, NEWEST, OLDER } from '../support/built.ts'
import { PAGE_KINDS } from '../support/page-kinds.ts'

const MAX_TABS = 150

/** Press Tab until something with these words has the focus, which must be seen. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let count = 0; count < MAX_TABS; count++) {
    await page.keyboard.press('Tab')
    const { name, isSeen } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const isRinged = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
      return { name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '', isSeen: isRinged && width > 0 && height > 0 }
    })
    expect([name, isSeen]).toEqual([name, true])
    if (words.test(name)) return
  }
  throw new Error(`${words} is not reached`)
}

const headingOf = (page: Page) => page.locator('h1').first().textContent()

/** Reading and leafing, in every way in which a reader may come. */
export function describeReading(built: GetBuilt): void {
  const open = async (address: string, options: BrowserContextOptions = {}) => {
    const context = await built().browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    await page.goto(address)
    return { page, complaints }
  }

  describe.each<[where: string, root: () => string, options: BrowserContextOptions]>([
    ['from a sub-path of a server', () => built().server.root, {}],
    ['from a disk', () => `${pathToFileURL(built().folder)}/`, {}],
    ['without JavaScript', () => built().server.root, { javaScriptEnabled: false }],
    ['from a disk without JavaScript', () => `${pathToFileURL(built().folder)}/`, { javaScriptEnabled: false }],
  ])('%s', (_where, root, options) => {
    test('one goes from the home page through the archive to an item of an older issue, and back', async () => {
      const { page, complaints } = await open(`${root()}index.html`, options)
      await page.getByRole('navigation').getByRole('link', { name: 'Các số' }).first().click()
      await page.locator('main a[href$="archive/2025.html"]').first().click()
      await page.locator(`main a[href$="${OLDER}.html"]`).first().click()
      await page.waitForURL(new RegExp(`issues/${OLDER}\\.html`))
      await page.locator('main a[href$="web/phong-lu.html"]').first().click()
      await page.waitForURL(/web\/phong-lu\.html/)
      expect((await headingOf(page))?.length).toBeGreaterThan(10)
      expect(await page.locator('p').count()).toBeGreaterThan(5)
      await page.locator('a[href="../../../index.html"]').first().click()
      await page.waitForURL(/[^b]\/index\.html$|ban-tin\/$/)
      expect(await headingOf(page)).toBe('Bản tin Nguồn Xanh')
      expect(complaints).toEqual([])
      await page.context().close()
    })

    test.each(Object.entries(PAGE_KINDS))('the page “%s” opens without a complaint', async (_kind, path) => {
      const { page, complaints } = await open(root() + path, options)
      expect((await headingOf(page))?.trim()).not.toBe('')
      expect(complaints).toEqual([])
      await page.context().close()
    })
  })

  test('by the keyboard alone one gets from the home page into an item of the newest issue, always seeing where one is', async () => {
    const { page } = await open(`${built().server.root}index.html`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await tabTo(page, /^Đọc số này$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`${NEWEST}/web/index\\.html`))
    await tabTo(page, /^Lịch việc|^Những ngày|^Tin ngắn|^Việc chung/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/lich-viec\.html/)
    await page.context().close()
  })

  test('without JavaScript the search page leads to the archive instead', async () => {
    const { page } = await open(`${built().server.root}search.html`, { javaScriptEnabled: false })
    expect(await page.locator('.search-off').isVisible()).toBe(true)
    await page.locator('.search-off a').click()
    await page.waitForURL(/archive\/index\.html/)
    await page.context().close()
  })
}
