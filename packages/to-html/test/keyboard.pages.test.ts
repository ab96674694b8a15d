import { render } from '@bantin/compile'
import { commune } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { html } from '@bantin/to-html'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

const issue = await compileSample(commune)
const { artifacts } = await render(issue, [html()])

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
    const box = element?.getBoundingClientRect()
    return {
      words: label ?? element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
      visible: (box?.width ?? 0) > 0 && (box?.bottom ?? 0) > 0,
    }
  })

test('the first stop is the way to the main text, and it goes there', async () => {
  const { page, context } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}web/index.html`)
  await page.keyboard.press('Tab')
  await page.waitForTimeout(50)
  expect(await focused(page)).toEqual({ words: 'Đến nội dung chính', visible: true })
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.keyboard.press('Tab')
  expect((await focused(page)).words).toBe('Mã bài')
  await context.close()
})

test('the stops follow the page, each can be seen, and nothing holds the keyboard', async () => {
  const { page, context } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}web/index.html`)
  const stops: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (await page.evaluate(() => document.activeElement === document.body)) break
    expect(stop.visible).toBe(true)
    stops.push(stop.words)
  }
  expect(stops).toEqual([
    'Đến nội dung chính',
    'Chữ nhỏ hơn',
    'Chữ to hơn',
    'Nền tối',
    'Mã bài',
    'Đến bài',
    ...issue.items.map((item) => item.title),
    `Viết thư phản hồi: ${issue.bulletin.publisher.email}`,
    issue.bulletin.publisher.phone,
    issue.bulletin.publisher.email,
    ...(issue.bulletin.publisher.website ? [issue.bulletin.publisher.website.replace('https://', '')] : []),
  ])
  await context.close()
})

test('text size and colours change by keyboard, say so, and are remembered on the next page', async () => {
  const { page, context } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}web/index.html`)
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'Chữ to hơn' }).focus()
  for (let i = 0; i < 5; i++) await page.keyboard.press('Enter')
  expect(await size()).toBe(before * 1.5)
  expect(await page.getByRole('status').textContent()).toBe('Cỡ chữ 4 trên 4')
  expect(await page.getByRole('button', { name: 'Chữ to hơn' }).getAttribute('aria-disabled')).toBe('true')
  const dark = page.getByRole('button', { name: 'Nền tối' })
  await dark.focus()
  await page.keyboard.press('Space')
  expect(await dark.getAttribute('aria-pressed')).toBe('true')
  await page.goto(`${ORIGIN}web/${issue.items[0]?.id}.html`)
  expect(await size()).toBe(before * 1.5)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 26, 27)')
  await context.close()
})

test('a reader whose device is dark may choose light', async () => {
  const { page, context } = await visit(browser, artifacts, { colorScheme: 'dark' })
  await page.goto(`${ORIGIN}web/index.html`)
  const dark = page.getByRole('button', { name: 'Nền tối' })
  expect(await dark.getAttribute('aria-pressed')).toBe('true')
  await dark.click()
  expect(await dark.getAttribute('aria-pressed')).toBe('false')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(253, 252, 249)')
  await context.close()
})

test('a table that is wider than the screen scrolls by keyboard', async () => {
  const { page, context } = await visit(browser, artifacts, { viewport: { width: 320, height: 700 } })
  for (const item of issue.items) {
    await page.goto(`${ORIGIN}web/${item.id}.html`)
    const box = page.locator('.table-scroll').first()
    if ((await box.count()) === 0 || !(await box.evaluate((one) => one.scrollWidth > one.clientWidth))) continue
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
    await context.close()
    return
  }
  throw new Error('the sample has no wide table')
})

test('on paper there are no controls and no ways on', async () => {
  const { page, context } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}web/${issue.items[1]?.id}.html`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const selector of ['.controls', '.neighbours', '.skip'])
    expect([selector, await page.locator(selector).isVisible()]).toEqual([selector, false])
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 33, 31)')
  await context.close()
})
