import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archiveOf, bulletin } from './support/archive.ts'
import { BASE, launch, visit, wholeSite } from './support/browser.ts'
import { parts } from './support/parts.ts'
import { settings } from './support/settings.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}

// The theme of a fork is for the fork to test
const { theme: _, ...own } = settings
const files = wholeSite({ bulletin, index: archiveOf(26), settings: own, parts })
/** One page of each kind. */
const KINDS = [
  'index.html',
  'archive/index.html',
  'archive/2025.html',
  'sections/index.html',
  'sections/mua-vu.html',
  'documents/index.html',
  'documents/nghi-dinh.html',
  'places/index.html',
  'places/phu-yen.html',
  'days.html',
  'corrections.html',
  'search.html',
  'about.html',
  'issues/lang-ven-24.html',
  'issues/lang-ven-26.html',
  '404.html',
]

describe('axe finds nothing', () => {
  test.each([
    ['on a wide light screen', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
    ['in the dark', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
    ['on a phone', { colorScheme: 'light', viewport: { width: 360, height: 640 } }],
  ] as const)('%s', async (_where, options) => {
    const { page, close } = await visit(browser, files, { ...options, bypassCSP: true })
    const found: string[] = []
    for (const path of KINDS) {
      await page.goto(BASE + path)
      await page.addScriptTag({ content: axe })
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }),
      )
      expect(passes.length).toBeGreaterThan(0)
      found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`))
    }
    expect(found).toEqual([])
    await close()
  })
})

test.each([320, 360, 768, 1280])('no page is wider than a window of %d pixels, nor is large text', async (width) => {
  const { page, close } = await visit(browser, files, { viewport: { width, height: 800 } })
  const found: string[] = []
  for (const path of KINDS) {
    await page.goto(BASE + path)
    for (const size of ['100%', '200%']) {
      const excess = await page.evaluate((given) => {
        document.documentElement.style.fontSize = given
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      }, size)
      if (excess > 0) found.push(`${path} at ${size}: ${excess}`)
    }
  }
  expect(found).toEqual([])
  await close()
})

test('the main ways have names and places for readers who hear the page', async () => {
  const { page, close } = await visit(browser, files)
  await page.goto(`${BASE}sections/mua-vu.html`)
  expect(await page.locator('header').ariaSnapshot()).toMatchInlineSnapshot(`
    "- banner:
      - paragraph:
        - link "Bản tin Làng Ven":
          - /url: ../index.html
      - group "Cách hiển thị":
        - button "Chữ nhỏ hơn" [disabled]
        - button "Chữ to hơn"
        - button "Nền tối"
        - status
      - navigation "Các phần của trang":
        - list:
          - listitem:
            - link "Các số":
              - /url: ../archive/index.html
          - listitem:
            - link "Chuyên mục":
              - /url: ../sections/index.html
          - listitem:
            - link "Văn bản":
              - /url: ../documents/index.html
          - listitem:
            - link "Địa phương":
              - /url: ../places/index.html
          - listitem:
            - link "Tìm":
              - /url: ../search.html"
  `)
  expect(await page.locator('.lead').ariaSnapshot()).toMatchInlineSnapshot(`
    "- paragraph:
      - link "Chuyên mục":
        - /url: ../sections/index.html
    - heading "Mùa vụ" [level=1]
    - paragraph: 78 bài"
  `)
  expect(await page.locator('footer').ariaSnapshot()).toMatchInlineSnapshot(`
    "- contentinfo:
      - list:
        - listitem:
          - link "Đính chính":
            - /url: ../corrections.html
        - listitem:
          - link "Ngày trong năm":
            - /url: ../days.html
        - listitem:
          - link "Kiểm tra bản thật":
            - /url: ../verify.html
        - listitem:
          - link "Đọc khi không có mạng":
            - /url: ../offline.html
        - listitem:
          - link "Giới thiệu":
            - /url: ../about.html
        - listitem:
          - link "RSS":
            - /url: ../feed.xml
      - paragraph:
        - strong: Bản tin Làng Ven
        - text: · Tổ thông tin xã Làng Ven
      - paragraph: Giấy phép xuất bản số 45/GP-STT, ngày 06 tháng 01 năm 2025, do Sở Thông tin cấp"
  `)
  await close()
})
