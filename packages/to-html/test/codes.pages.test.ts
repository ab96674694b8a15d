import { render } from '@bantin/compile'
import { commune } from '@bantin/fixtures'
import { itemCode } from '@bantin/paratext'
import { compileSample, compileWritten } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { html } from '@bantin/to-html'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const issue = await compileSample(commune)
const { artifacts } = await render(issue, [html()])
const third = issue.items[2]
const { number } = issue.meta

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const type = async (page: Page, code: string) => {
  await page.getByLabel('Mã bài').fill(code)
  await page.keyboard.press('Enter')
}

const khmer = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)))

describe.each([`${number}-03`, `${number}03`, '3', '03', ` ${number} – 3 `, `Mã ${number}/03`, `${number}.3`, khmer(`${number}-03`)])(
  '“%s”',
  (code) => {
    test('leads from the contents to the page of the item', async () => {
      const { page, context } = await visit(browser, artifacts)
      await page.goto(`${ORIGIN}web/index.html`)
      await type(page, code)
      await page.waitForURL(`${ORIGIN}web/${third?.id}.html`)
      await context.close()
    })

    test('leads to the item in the single file, and the keyboard goes along', async () => {
      const { page, context } = await visit(browser, artifacts)
      await page.goto(`${ORIGIN}${issue.id}.html`)
      await type(page, code)
      await page.waitForURL(`${ORIGIN}${issue.id}.html#item_${third?.id}_`)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(third?.title)
      await context.close()
    })
  },
)

test.each<[code: string, said: string]>([
  [`${number}-99`, `Không có bài nào mang mã ${number}-99 trong số này. Mời xem mã ghi dưới tên từng bài trong mục lục.`],
  ['0', 'Không có bài nào mang mã 0 trong số này. Mời xem mã ghi dưới tên từng bài trong mục lục.'],
  ['9-03', `Mã 9-03 không thuộc số này (số ${number}). Mời mở số báo có mã đó.`],
  ['99 $& <b>', 'Không có bài nào mang mã 99 $& <b> trong số này. Mời xem mã ghi dưới tên từng bài trong mục lục.'],
])('“%s” leads nowhere, and the page says so', async (code, said) => {
  const { page, context } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}web/index.html`)
  await type(page, code)
  const live = page.locator('.code-status')
  expect([await live.getAttribute('aria-live'), await live.textContent()]).toEqual(['polite', said])
  expect(await page.evaluate(() => [document.activeElement?.id, document.activeElement?.getAttribute('aria-invalid')])).toEqual([
    'code',
    'true',
  ])
  expect(page.url()).toBe(`${ORIGIN}web/index.html`)
  await page.keyboard.press('3')
  expect(await live.textContent()).toBe('')
  await context.close()
})

test('nothing typed, nothing said', async () => {
  const { page, context } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}web/index.html`)
  await type(page, '  ')
  expect(await page.locator('.code-status').textContent()).toBe('')
  await context.close()
})

test('in a small running number, the whole code goes before the place', async () => {
  const items = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`bai-${i + 1}`, [{ title: `Bài ${i + 1}` }, 'Chữ.\n'] as const]))
  const made = await render(await compileWritten({ issue: { number: 1 }, items }), [html({ singleFile: false })])
  const { page, context } = await visit(browser, made.artifacts)
  for (const [code, id] of [
    ['112', 'bai-12'],
    ['12', 'bai-12'],
    ['101', 'bai-1'],
    ['1', 'bai-1'],
    ['13', 'bai-13'],
    ['1-3', 'bai-3'],
  ] as const) {
    await page.goto(`${ORIGIN}web/index.html`)
    await type(page, code)
    await page.waitForURL(`${ORIGIN}web/${id}.html`)
  }
  await context.close()
})

test('without JavaScript the address of a code leads to its entry, in both shapes, and the code can be read there', async () => {
  const { page, context } = await visit(browser, artifacts, { javaScriptEnabled: false, viewport: { width: 360, height: 600 } })
  for (const path of ['web/index.html', `${issue.id}.html`]) {
    for (const item of issue.items) {
      const code = itemCode(issue, item.id)
      await page.goto(`${ORIGIN}${path}#${code}`)
      const entry = page.locator('.entry:target')
      expect(await entry.locator('h3').textContent()).toBe(item.title)
      expect(await entry.locator('.code').textContent()).toBe(`Mã bài ${code}`)
      expect(await entry.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true)
    }
    expect(await page.locator('.code-box').isVisible()).toBe(false)
  }
  await context.close()
})
