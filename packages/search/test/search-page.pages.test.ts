import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchOptions } from '@bantin/browser'
import type { SearchItem } from '@bantin/search'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { corpus } from './support/corpus.ts'
import { searchSite } from './support/site.ts'
import { syntheticItems } from './support/synthetic.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const hostile: SearchItem = {
  ...corpus[0]!,
  id: 'la',
  title: 'Xyzzy <img src=x onerror="document.title=1"> </script>',
  places: [{ key: '<b>', name: '<b>Xã</b>' }],
  language: 'en',
  passages: [{ id: 'a"b', heading: '<i>Đầu mục</i>', text: 'Xyzzy <script>document.title=2</script>' }],
}
const items = [...corpus, hostile, ...syntheticItems(60)]

let browser: Browser
let folder: string
const files = new Map(searchSite(items).map(({ path: name, text }) => [name, text]))
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
  folder = await mkdtemp(path.join(os.tmpdir(), 'bantin-search-'))
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const SUBPATH = 'http://bantin.test/ban-tin/'
const bases = [
  ['from a disk', () => `${pathToFileURL(folder)}/`],
  ['from a sub-path of a server', () => SUBPATH],
] as const

interface Visit {
  readonly page: Page
  /** What the page asked of other places, and what went wrong in it. */
  readonly strays: string[]
  readonly errors: string[]
  /** What is not to be found while it has a name here. */
  readonly broken: Set<string>
}

async function open(base: string, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  const strays: string[] = []
  const errors: string[] = []
  const broken = new Set<string>()
  await context.route('**/*', (route) => {
    const [asked = ''] = route.request().url().split(/[?#]/)
    if (!asked.startsWith(base)) {
      strays.push(asked)
      return route.abort()
    }
    const name = decodeURIComponent(asked.slice(base.length))
    if ([...broken].some((one) => name.startsWith(one))) return route.abort()
    if (base !== SUBPATH) return route.continue()
    const text = files.get(name)
    const contentType = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text, contentType })
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(base + address)
  return { page, strays, errors, broken }
}

/** The machine may be busy. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })
const statusOf = (page: Page) => page.locator('[role=status]')
const titlesOf = (page: Page) => page.locator('.search-results h2').allTextContents()

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe })
  const found = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }))
  expect(found.passes.length).toBeGreaterThan(0)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.each(bases)('a search page %s', (_where, base) => {
  test('is used with the keyboard, says what it found, and asks nothing of others', async () => {
    const { page, strays, errors } = await open(base(), 'search.html')
    expect(await page.locator('.search-off').isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.type('bảo hiểm y tế')
    await page.keyboard.press('Enter')
    await eventually(() => titlesOf(page)).toContain('Gia hạn thẻ bảo hiểm y tế')
    expect((await titlesOf(page))[0]).toBe('Gia hạn thẻ bảo hiểm y tế')
    expect(await statusOf(page).textContent()).toMatch(/^Tìm thấy \d+ bài/)
    expect(await page.locator('mark').first().textContent()).toBe('bảo hiểm y tế')
    expect(await violations(page)).toEqual([])
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(widths[0]).toBeLessThanOrEqual(320)
    expect([strays, errors]).toEqual([[], []])
    await page.context().close()
  })

  test('finds while one types, and a hit leads to its heading', async () => {
    const { page, errors } = await open(base(), 'search.html')
    await page.locator('#search-q').pressSequentially('nuoc gien')
    await eventually(() => titlesOf(page)).toContain('Chuẩn bị trước mùa lũ')
    const link = page.locator('.search-results a', { hasText: 'Chuẩn bị trước mùa lũ' }).first()
    expect(await link.getAttribute('href')).toMatch(/^issues\/so-3\/web\/lu\.html#nuoc:~:text=/)
    await link.click()
    await page.waitForURL(/lu\.html/)
    await eventually(() => page.evaluate(() => Math.round(window.scrollY) > 1000)).toBe(true)
    expect(await page.locator('h1').textContent()).toBe('Chuẩn bị trước mùa lũ')
    await page.goBack()
    await eventually(() => page.locator('#search-q').inputValue()).toBe('nuoc gien')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('keeps what was asked in its address, filters as well', async () => {
    const { page } = await open(base(), 'search.html#q=m%C3%B9a+l%C5%A9&year=2024')
    await eventually(() => titlesOf(page)).toEqual(['Chuẩn bị trước mùa lũ'])
    expect(await statusOf(page).textContent()).toBe('Tìm thấy 1 bài.')
    expect(await page.locator('#search-year').inputValue()).toBe('2024')
    await page.locator('#search-year').selectOption('')
    await page.locator('#search-place').selectOption('Xã Hòa Bình')
    await eventually(() => page.locator('time').first().textContent()).toBe('05/11/2026')
    expect(new URL(page.url()).hash).toBe('#q=m%C3%B9a+l%C5%A9&place=X%C3%A3+H%C3%B2a+B%C3%ACnh')
    await page.context().close()
  })

  test('takes the words of a form on another page', async () => {
    const { page } = await open(base(), 'search.html?q=ph%C6%A1i+th%C3%B3c')
    await eventually(() => titlesOf(page)).toContain('Lúa mùa chín rộ')
    await page.context().close()
  })

  test('shows more, and goes on at the first that is new', async () => {
    const { page } = await open(base(), 'search.html#q=nuoc')
    const more = page.getByRole('button', { name: 'Xem thêm' })
    await more.focus()
    await page.keyboard.press('Enter')
    await eventually(async () => (await titlesOf(page)).length).toBe(20)
    const place = () =>
      page.evaluate(() => Array.from(document.querySelectorAll<Element>('.search-results a')).indexOf(document.activeElement as Element))
    await eventually(place).toBe(10)
    await page.context().close()
  })

  test('says when nothing was found, and when data could not be loaded', async () => {
    const { page, broken } = await open(base(), 'search.html#q=qwrtp')
    await eventually(() => statusOf(page).textContent()).toBe('Không tìm thấy bài nào. Hãy thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.')
    broken.add('search/')
    await page.locator('#search-q').fill('lúa mùa')
    await page.keyboard.press('Enter')
    await eventually(() => statusOf(page).textContent()).toMatch(/^Không tải được dữ liệu tìm kiếm/)
    broken.clear()
    await page.keyboard.press('Enter')
    await eventually(() => titlesOf(page)).toContain('Lúa mùa chín rộ')
    await page.context().close()
  })

  test('without scripts says so, and leads to the archive', async () => {
    const { page } = await open(base(), 'search.html', { javaScriptEnabled: false })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect((await page.locator('.search-off').textContent())?.trim()).toBe(
      'Ô tìm kiếm hiện ra khi trình duyệt chạy được JavaScript. Mọi bài vẫn có trong mục lục các số. Mở mục lục các số',
    )
    expect(await page.locator('.search-off a').isVisible()).toBe(true)
    await page.context().close()
  })
})

test('what stands in an item is text, never markup', async () => {
  const { page, errors } = await open(SUBPATH, 'search.html#q=xyzzy')
  await eventually(() => titlesOf(page)).toEqual([hostile.title])
  expect(await page.locator('.search-results').textContent()).toContain('<i>Đầu mục</i>: Xyzzy <script>document.title=2</script>')
  expect(await page.locator('.search-results [lang=en]').count()).toBe(2)
  expect(await page.locator('.search-results :is(img, script, i)').count()).toBe(0)
  expect([await page.title(), errors]).toEqual(['Tìm trong các số', []])
  await page.context().close()
})

test('runs where only what browsers of 2017 had is at hand', async () => {
  const { page, errors } = await open(SUBPATH, 'search.html', {})
  await page.addInitScript(() => {
    const later: [object, string[]][] = [
      [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'toSorted']],
      [String.prototype, ['replaceAll', 'matchAll', 'at', 'trimStart', 'trimEnd', 'isWellFormed', 'toWellFormed']],
      [Object, ['fromEntries', 'groupBy', 'hasOwn']],
      [Promise, ['allSettled', 'any', 'withResolvers']],
      [Promise.prototype, ['finally']],
      [Element.prototype, ['replaceChildren', 'checkVisibility']],
      [document, ['fragmentDirective']],
      [window, ['fetch', 'structuredClone', 'queueMicrotask']],
    ]
    for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name)
    Reflect.deleteProperty(Document.prototype, 'fragmentDirective')
    // On a disk they refused to write an address
    history.replaceState = () => {
      throw new Error('refused')
    }
  })
  await page.goto(`${SUBPATH}search.html?again#q=${encodeURIComponent('ទឹកស្អាត')}`)
  await eventually(() => titlesOf(page)).toContain('Nước sạch bằng hai thứ tiếng')
  await page.goto(`${SUBPATH}search.html?once#q=${encodeURIComponent('"đun sôi" nước 15/2021')}`)
  await eventually(() => titlesOf(page)).toEqual(['Chuẩn bị trước mùa lũ'])
  expect(await page.locator('.search-results a').getAttribute('href')).toBe('issues/so-3/web/lu.html#nuoc')
  expect(new URL(page.url()).hash).toBe('#q=%22%C4%91un+s%C3%B4i%22+n%C6%B0%E1%BB%9Bc+15%2F2021')
  expect(errors).toEqual([])
  await page.context().close()
})

test('the English page is used and checked as well', async () => {
  for (const { path: name, text } of searchSite(corpus, 'en')) files.set(`en/${name}`, text)
  const { page } = await open(SUBPATH, 'en/search.html#q=l%C3%BAa+m%C3%B9a')
  await eventually(() => statusOf(page).textContent()).toBe('3 articles found; the 2 with the marks as typed stand first.')
  expect(await violations(page)).toEqual([])
  await page.context().close()
})
