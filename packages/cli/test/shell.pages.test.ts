import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { launchOptions } from '@bantin/browser'
import { HtmlValidate } from 'html-validate'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { edit, makeCommune } from './bantin.ts'
import { raw, startDev } from './dev-server.ts'

const ITEM = 'issues/2026-11/items/lua-thu-dong.md'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(() => browser.close())

/** The preview of the commune's issue in a browser; everything that a page complains of is kept. */
async function open(argv: readonly string[] = [], options: Parameters<Browser['newContext']>[0] = {}) {
  const folder = makeCommune()
  const dev = await startDev(folder, argv)
  const context = await browser.newContext({ viewport: { width: 1000, height: 500 }, ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on(
    'request',
    (request) =>
      new URL(request.url()).origin !== new URL(dev.url).origin && !request.url().startsWith('data:') && complaints.push(request.url()),
  )
  await page.goto(dev.url)
  return { ...dev, folder, page, complaints }
}

const web = (page: Page) => page.frameLocator('iframe[data-form=html]')

test('an edit reloads the page that is open, where it was scrolled to; nothing is fetched from elsewhere', async () => {
  const { page, folder, complaints } = await open()
  await web(page)
    .getByRole('link', { name: /Lúa thu đông/ })
    .first()
    .click()
  await web(page)
    .getByRole('heading', { level: 1, name: /Lúa thu đông/ })
    .waitFor()
  const frame = page.frames().find((one) => one.url().includes('lua-thu-dong'))!
  await frame.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }))
  edit(join(folder, ITEM), 'title: "', 'title: "Mới, ')
  await web(page)
    .getByRole('heading', { level: 1, name: /Mới, Lúa thu đông/ })
    .waitFor()
  await expect.poll(() => frame.evaluate(() => scrollY)).toBe(400)
  expect(complaints).toEqual([])
})

test('a broken save shows what is wrong beside the last good page; mending it takes the message away', async () => {
  const { page, folder } = await open()
  await web(page).getByRole('heading', { level: 1 }).first().waitFor()
  edit(join(folder, ITEM), 'title: ', 'tilte: ')
  await page.getByText('schema/unknown-key').waitFor()
  expect(await page.getByRole('status').textContent()).toBe('Bản đang xem là bản tốt gần nhất; lần lưu vừa rồi có lỗi.')
  expect(await page.locator('#findings').textContent()).toContain(`${ITEM}:2:1  lỗi  Không có khóa “tilte” ở đây. Có phải “title”?`)
  expect(await web(page).getByRole('heading', { level: 1 }).first().isVisible()).toBe(true)
  edit(join(folder, ITEM), 'tilte: ', 'title: ')
  await expect.poll(() => page.locator('#problems').isVisible()).toBe(false)
  await expect.poll(() => page.getByRole('status').textContent()).toBe('')
})

test('findings are text, whatever stands in the source', async () => {
  const { page, folder } = await open()
  edit(join(folder, ITEM), 'title: ', '<img src=x onerror="document.title=1">: x\ntitle: ')
  await page.getByText('schema/unknown-key').waitFor()
  expect(await page.locator('#findings img').count()).toBe(0)
  expect(await page.locator('#findings').textContent()).toContain('<img src=x')
})

test('the keyboard goes from form to form; the address keeps the form', async () => {
  const { page, url } = await open(['--lang', 'en'])
  await page.getByRole('tab', { name: 'Web pages' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('tab', { name: 'Print (PDF)' }).getAttribute('aria-selected')).toBe('true')
  expect([
    await page.getByRole('tabpanel', { name: 'Print (PDF)' }).isVisible(),
    await page.getByRole('tabpanel', { name: 'Web pages' }).isVisible(),
  ]).toEqual([true, false])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Print (PDF)')
  await expect.poll(() => page.getByRole('link', { name: 'Open alone' }).getAttribute('href')).toBe('/pdf/doi-thong-2026-11.pdf')
  await page.goto('about:blank')
  await page.goto(`${url}#pdf`)
  expect(await page.getByRole('tab', { name: 'Print (PDF)' }).getAttribute('aria-selected')).toBe('true')
  await page.getByRole('tab', { name: 'Print (PDF)' }).press('Home')
  expect(await page.getByRole('tab', { name: 'Web pages' }).getAttribute('aria-selected')).toBe('true')
})

test('without JavaScript there are links to the forms', async () => {
  const { page } = await open([], { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Trang web' }).click()
  await page.waitForURL('**/web/index.html')
})

test.each(['light', 'dark'] as const)('axe finds nothing in the shell, good or broken, on a phone (%s)', async (colorScheme) => {
  const { page, folder } = await open([], { colorScheme, viewport: { width: 360, height: 640 }, bypassCSP: true })
  await web(page).getByRole('heading', { level: 1 }).first().waitFor()
  edit(join(folder, ITEM), 'title: ', 'tilte: ')
  await page.getByText('schema/unknown-key').waitFor()
  await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') })
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: { id: string }[]; passes: unknown[] }> }
    }
    const { violations, passes } = await axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] })
    return { violations: violations.map(({ id }) => id), hasPasses: passes.length > 0 }
  })
  expect(found).toEqual({ violations: [], hasPasses: true })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test.each(['vi', 'en'])('html-validate finds nothing in the shell in %s', async (lang) => {
  const { url } = await startDev(makeCommune(), ['--lang', lang])
  const { body } = await raw(url, '/')
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off', 'void-style': 'off', 'no-inline-style': 'error' },
  }).validateString(body)
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`))).toEqual([])
})
