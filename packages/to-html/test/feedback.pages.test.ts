import { render } from '@bantin/compile'
import { compileWritten, rich } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { html } from '@bantin/to-html'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Enough items that the section is not in sight from the start
const items = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`bai-${i + 1}`, [{ title: `Bài ${i + 1}` }, 'Chữ.\n'] as const]))
const { artifacts } = await render(await compileWritten({ ...rich, issue: {}, items }), [html()])
const shapes = ['web/index.html', 'song-ngan-2026-11.html']

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const phone = { viewport: { width: 360, height: 600 } }

test.each<[fragment: string, javaScriptEnabled: boolean]>([
  ['phan-hoi', false],
  ['phan-hoi', true],
  ['phan-hoi/B%E1%BA%A3n%20N%C6%B0%E1%BB%9Bc%20Ng%E1%BB%8Dt', true],
  ['phan-hoi/%', true],
  ['phan-hoi/"><img src=x onerror=alert(1)>', true],
])('#%s leads to the section, JavaScript %s', async (fragment, javaScriptEnabled) => {
  const { page, context, strays, missing } = await visit(browser, artifacts, { ...phone, javaScriptEnabled })
  const problems: string[] = []
  page.on('pageerror', (problem) => problems.push(problem.message))
  for (const path of shapes) {
    await page.goto(`${ORIGIN}${path}#${fragment}`, { waitUntil: 'load' })
    const letter = page.getByRole('link', { name: /^Viết thư phản hồi/ })
    await expect.poll(() => letter.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true)
    // Nothing of the unit is taken into the page
    expect(await letter.getAttribute('href')).toMatch(/^mailto:tin@songngan\.example\?subject=[^&]*%3A&body=/)
  }
  expect([problems, strays, missing]).toEqual([[], [], []])
  await context.close()
})

test('the keyboard goes along', async () => {
  const { page, context } = await visit(browser, artifacts, phone)
  for (const path of shapes) {
    await page.goto(`${ORIGIN}${path}`)
    await page.evaluate(() => {
      location.hash = '#phan-hoi/To-3'
    })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Phản hồi')
  }
  await context.close()
})
