import { pathToFileURL } from 'node:url'
import { createArchiveIndex } from '@bantin/archive'
import { PAYLOADS } from '@bantin/fixtures/payloads'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archiveOf, bulletin } from './support/archive.ts'
import { BASE, launch, visit, wholeSite, writtenTo } from './support/browser.ts'
import { siteOfText } from './support/hostile.ts'
import { parts } from './support/parts.ts'
import { settings } from './support/settings.ts'

const files = wholeSite({ bulletin, index: archiveOf(26), settings, parts })

let browser: Browser
let disk: Awaited<ReturnType<typeof writtenTo>>
beforeAll(async () => {
  browser = await launch()
  disk = await writtenTo(files)
})
afterAll(async () => {
  await browser.close()
  await disk.remove()
})

const bases = [
  ['from a folder of a server', () => BASE],
  ['from a disk', () => `${pathToFileURL(disk.folder)}/`],
] as const

/** The machine may be busy. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })

describe.each(bases)('%s', (_where, base) => {
  test('a reader finds an older item through the archive, without JavaScript', async () => {
    const { page, problems, close } = await visit(browser, files, { base: base(), javaScriptEnabled: false })
    await page.goto(`${base()}index.html`)
    expect(await page.locator('[data-controls]').isVisible()).toBe(false)
    const steps: (string | null)[] = []
    for (const name of ['Các số', 'Năm 2024', 'Số 7 · tháng 7/2024', 'Sửa cầu treo, đi đường vòng']) {
      await page
        .getByRole('main')
        .or(page.getByRole('navigation', { name: 'Các phần của trang' }))
        .getByRole('link', { name, exact: true })
        .first()
        .click()
      steps.push(await page.locator('h1').textContent())
    }
    expect(steps.map((step) => step?.replaceAll('\u00a0', ' '))).toEqual([
      'Các số',
      'Năm 2024',
      'Số 7 · tháng 7/2024 · năm thứ 1',
      'Sửa cầu treo, đi đường vòng',
    ])
    expect(problems).toEqual([])
    await close()
  })

  test('a document leads to the passage that cites it', async () => {
    const { page, problems, close } = await visit(browser, files, { base: base() })
    await page.goto(`${base()}documents/nghi-dinh.html#document_nghi-dinh-15-nd-cp-2020`)
    await page.locator('.row a').first().click()
    expect(await page.evaluate(() => [location.hash, document.querySelector(':target')?.textContent])).toEqual([
      '#item_bai-2_can-cu',
      'Mục',
    ])
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
    expect(problems).toEqual([])
    await close()
  })

  test('what is typed on the home page is searched, without marks, and opens', async () => {
    const { page, problems, close } = await visit(browser, files, { base: base() })
    await page.goto(`${base()}index.html`)
    await page.getByLabel('Từ cần tìm trong mọi số').fill('sot xuat huyet')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\.html/)
    await eventually(() => page.locator('.search-results h2').first().textContent()).toBe('Phòng sốt xuất huyết quanh nhà')
    await page.locator('.search-results a').first().click()
    expect(await page.locator('h1').textContent()).toBe('Phòng sốt xuất huyết quanh nhà')
    expect(problems).toEqual([])
    await close()
  })

  test('no page misses a file of its own, or is refused one by its policy', async () => {
    const { page, problems, close } = await visit(browser, files, { base: base() })
    for (const path of files.keys()) if (path.endsWith('.html') && !path.startsWith('issues/')) await page.goto(base() + path)
    await page.goto(`${base()}issues/lang-ven-26.html`)
    expect(problems).toEqual([])
    await close()
  })
})

test('the keyboard goes past the navigation, and shows where it is', async () => {
  const { page, close } = await visit(browser, files)
  await page.goto(`${BASE}archive/2025.html`)
  await page.keyboard.press('Tab')
  const skip = page.locator('.skip')
  expect(await skip.evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top >= 0)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid')
  await close()
})

test('text size and colours are those that the reader chose in an issue', async () => {
  const { page, close } = await visit(browser, files)
  await page.goto(`${BASE}about.html`)
  await page.getByRole('button', { name: 'Chữ to hơn' }).click()
  await page.getByRole('button', { name: 'Nền tối' }).click()
  await page.goto(`${BASE}index.html`)
  expect(await page.evaluate(() => [document.documentElement.dataset.text, document.documentElement.dataset.theme])).toEqual(['2', 'dark'])
  await close()
})

test('no hostile text runs, or asks for anything', async () => {
  // Many payloads at once: each is an item, a document and a place of its own
  const [base] = siteOfText('lúa').index.issues
  const [item] = base!.items
  const items = PAYLOADS.map((payload, i) => ({
    ...item!,
    id: `p-${i}`,
    title: payload,
    subtitle: payload,
    summary: payload,
    citations: [{ key: `v-${i}`, name: payload, url: payload, count: 1 }],
    places: [{ key: `n-${i}`, name: payload, today: [payload] }],
    page: `web/p-${i}.html`,
  }))
  const index = createArchiveIndex([{ ...base!, items, artifacts: [] }])
  const hostile = [wholeSite({ bulletin, index, parts }), ...PAYLOADS.slice(0, 12).map((payload) => wholeSite(siteOfText(payload)))]
  for (const [i, given] of hostile.entries()) {
    // Without the policy of the pages: it is the second fence, and the first one is on trial
    const { page, problems, close } = await visit(browser, given, { bypassCSP: true })
    await page.exposeBinding('xss', ({ frame }) => {
      problems.push(`ran in ${frame.url()}`)
    })
    const pages = [...given.keys()].filter((path) => path.endsWith('.html') && (!path.startsWith('issues/') || path.endsWith('index.html')))
    for (const path of pages.filter((one) => !one.startsWith('places/n-') || /[05]\.html$/.test(one))) await page.goto(BASE + path)
    expect([i, problems]).toEqual([i, []])
    await close()
  }
})
