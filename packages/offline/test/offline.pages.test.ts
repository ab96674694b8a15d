import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchOptions } from '@bantin/browser'
import { retiredServiceWorker } from '@bantin/offline'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type SiteServer, serve } from './support/server.ts'
import { makeSite } from './support/site.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let server: SiteServer
let context: BrowserContext
/** What was asked of other hosts, by pages or the service worker, and what went wrong in pages. */
let strays: string[]
let errors: string[]
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(() => browser.close())
afterEach(async () => {
  await context.close()
  await server.close()
  expect([strays, errors]).toEqual([[], []])
})

async function begin(files: ReadonlyMap<string, Uint8Array> = makeSite('1'), options: BrowserContextOptions = {}): Promise<Page> {
  server = await serve(files)
  strays = []
  errors = []
  context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  context.on('request', (request) => {
    if (!request.url().startsWith(server.root)) strays.push(request.url())
  })
  context.on('weberror', (error) => errors.push(String(error.error())))
  return context.newPage()
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }))
  expect(found.passes.length).toBeGreaterThan(0)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })

/** What the service worker tells of what is kept; the page must be within the site. */
const stateOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ states: Record<string, string>; sizes: Record<string, number> } | undefined>((resolve) => {
        navigator.serviceWorker.ready.then(({ active }) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = ({ data }) => resolve(data)
          setTimeout(() => resolve(undefined), 3000)
          active!.postMessage({ type: 'state' }, [port2])
        })
      }),
  )
const statesOf = async (page: Page) => (await stateOf(page))?.states

/** A first visit that has brought all that comes by itself. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${server.root}index.html`)
  await eventually(() => statesOf(page)).toEqual({ 'so-12': 'whole' })
  await eventually(() => server.log.includes('about.html')).toBe(true)
}

/** The versions of a page, of its style and its script: never of two. */
const stampsOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    const style = getComputedStyle(root).getPropertyValue('--version').trim().replace(/"/g, '')
    return [root.getAttribute('data-page'), style, root.getAttribute('data-script')].join(' ')
  })

/** The versions of the home page once all pages were closed. */
async function stampsAnew(page: Page): Promise<string> {
  await page.goto('about:blank')
  await page.waitForTimeout(50)
  await page.goto(server.root)
  return stampsOf(page)
}

test('after one visit the newest issue can be read with the network cut, with pictures, and nothing was asked of another host', async () => {
  const page = await begin()
  await visit(page)
  server.isDead = true
  await page.goto(`${server.root}issues/so-12/web/1.html`)
  expect(await page.locator('h1').textContent()).toBe('Gặt lúa Số 12')
  expect(await stampsOf(page)).toBe('1 1 1')
  await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode())
  // Both variants are answered with the one that is kept
  expect(server.log.filter((path) => path.endsWith('.gif') && path.startsWith('issues/so-12'))).toHaveLength(1)
  await page.goto(server.root)
  expect(await page.locator('h1').textContent()).toBe('Tháng này')
  await page.goto(`${server.root}about.html?from=paper#top`)
  expect(await page.locator('h1').textContent()).toBe('Giới thiệu')
})

test('a page that is not on the device leads to what is, and back', async () => {
  const page = await begin()
  await visit(page)
  server.isDead = true
  await page.goto(`${server.root}issues/so-11/web/1.html`)
  expect(page.url()).toBe(`${server.root}offline.html#from=issues%2Fso-11%2Fweb%2F1.html`)
  await eventually(() => page.locator('.offline-status').textContent()).toBe(
    'Trang bạn muốn mở chưa có trên máy này, và hiện không có mạng. Dưới đây là những gì đọc được. Thử mở lại trang đó',
  )
  expect(await page.locator('.offline-list li:visible').allTextContents()).toEqual(['Số 12Đã có sẵn trên máy này (5 KB)'])
  server.isDead = false
  await page.getByRole('link', { name: 'Thử mở lại trang đó' }).click()
  await page.waitForURL(/so-11/)
  expect(await page.locator('h1').textContent()).toBe('Gặt lúa Số 11')
})

test('an older issue is kept when the reader asks, and removed again', async () => {
  const page = await begin()
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  const keep = page.getByRole('button', { name: /^Giữ để đọc khi không có mạng \(\d+ KB\): Số 10$/ })
  await keep.focus()
  await page.keyboard.press('Enter')
  await eventually(() => page.locator('.offline-status').textContent()).toBe('Đã giữ: Số 10')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bỏ khỏi máy')
  server.isDead = true
  await page.goto(`${server.root}issues/so-10/web/1.html`)
  expect([await page.locator('h1').textContent(), await stampsOf(page)]).toEqual(['Gặt lúa Số 10', '1 1 1'])
  await page.goto(`${server.root}offline.html`)
  await page.getByRole('button', { name: 'Bỏ khỏi máy: Số 10' }).click()
  await eventually(() => statesOf(page)).toEqual({ 'so-12': 'whole' })
  await page.goto(`${server.root}issues/so-10/web/1.html`)
  expect(page.url()).toContain('offline.html#from=')
  const kept = await page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length)
  // Shell 4, extra 3 (about, manifest, icon), the newest issue 3 + 1 and its list, three notes
  expect(kept).toBe(15)
})

test('a new version waits until the reader asks for it; the page, its place and its files stay as they were', async () => {
  const page = await begin()
  await visit(page)
  await page.goto(`${server.root}issues/so-12/web/1.html`)
  await page.evaluate(() => document.getElementById('muc-20')!.scrollIntoView())
  const other = await context.newPage()
  await other.goto(`${server.root}index.html`)
  server.files = makeSite('2')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update())
  await page.getByText('Bản mới đã sẵn sàng').waitFor()
  expect(await stampsOf(page)).toBe('1 1 1')
  // What is opened meanwhile is of the same version as what is open
  const third = await context.newPage()
  await third.goto(`${server.root}about.html`)
  expect(await stampsOf(third)).toBe('1 1 1')
  await page.getByRole('button', { name: 'Mở lại' }).click()
  await eventually(() => stampsOf(page).catch(() => '')).toBe('2 2 2')
  await eventually(() => page.evaluate(() => Math.round(document.getElementById('muc-20')!.getBoundingClientRect().top))).toBe(0)
  // The other page was not reloaded, and still gets what belongs to it
  expect(await stampsOf(other)).toBe('1 1 1')
  const style = () => other.evaluate(async () => (await (await fetch('site.css')).text()).includes('--version: "1"'))
  expect(await style()).toBe(true)
  server.isDead = true
  expect(await style()).toBe(true)
  await other.reload()
  expect(await stampsOf(other)).toBe('2 2 2')
})

test('a reader who puts the new version off is not asked again on every page, and gets it with the next visit', async () => {
  const page = await begin()
  await visit(page)
  await page.goto(`${server.root}about.html`)
  server.files = makeSite('2')
  await update(page)
  await page.getByRole('button', { name: 'Để sau' }).click()
  expect(await page.locator('.offline-notice').textContent()).toBe('')
  await page.goto(`${server.root}index.html`)
  await page.waitForFunction(() => document.querySelector('.offline-notice'))
  expect([await stateOf(page).then(() => page.locator('.offline-notice').textContent()), await stampsOf(page)]).toEqual(['', '1 1 1'])
  await eventually(() => stampsAnew(page)).toBe('2 2 2')
})

test('a page from the server never gets files of the version on the device', async () => {
  const page = await begin()
  await visit(page)
  server.files = makeSite('2')
  // Not kept: it comes from the server, which has moved on
  await page.goto(`${server.root}issues/so-11/web/1.html`)
  expect(await stampsOf(page)).toBe('2 2 2')
  await page.goto(`${server.root}issues/so-12/web/1.html`)
  expect(await stampsOf(page)).toBe('1 1 1')
})

test('a browser that has old copies of files still gets the new version whole', async () => {
  const page = await begin()
  server.caching = 'max-age=86400'
  await visit(page)
  server.files = makeSite('2')
  await update(page)
  expect(server.log).toContain('site.css')
  await eventually(() => stampsAnew(page)).toBe('2 2 2')
})

test('an issue that is kept comes along to the next version; unchanged files are not loaded again', async () => {
  const page = await begin()
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  await page.getByRole('button', { name: /^Giữ/ }).click()
  await page.getByText('Đã giữ: Số 10').waitFor()
  server.log.length = 0
  server.files = makeSite('2', { issueVersions: { 'so-10': '1', 'so-11': '1', 'so-12': '2' } })
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update())
  await page.getByText('Bản mới đã sẵn sàng').waitFor()
  expect(server.log.filter((path) => path.startsWith('issues/so-10'))).toEqual([])
  expect(server.log.filter((path) => path.endsWith('site.css')).length).toBe(1)
  await page.getByRole('button', { name: 'Mở lại' }).click()
  await eventually(() => statesOf(page).catch(() => ({}))).toMatchObject({ 'so-10': 'whole' })
})

test('a picture that fails stops nothing, and is brought another time', async () => {
  const page = await begin()
  const picture = 'issues/so-12/web/assets/lua-960.0a0b0c0d.gif'
  server.refuses.add(picture)
  await page.goto(`${server.root}index.html`)
  await eventually(() => statesOf(page)).toEqual({ 'so-12': 'without-pictures' })
  await page.goto(`${server.root}offline.html`)
  await eventually(() => page.locator('.offline-list li').first().textContent()).toContain('Đã giữ trên máy này, còn thiếu hình')
  server.refuses.delete(picture)
  await page.getByRole('button', { name: 'Tải nốt phần còn thiếu: Số 12' }).click()
  await eventually(() => statesOf(page)).toEqual({ 'so-12': 'whole' })
})

/** As if the device had room for so many files more. */
const withRoom = (files: Map<string, Uint8Array>, room: number): Map<string, Uint8Array> => {
  const full = `let room = ${room}
const put = Cache.prototype.put
Cache.prototype.put = function (...all) {
  return room-- > 0 ? put.apply(this, all) : Promise.reject(new DOMException('no room', 'QuotaExceededError'))
}
`
  return new Map(files).set('sw.js', Buffer.concat([Buffer.from(full), files.get('sw.js')!]))
}

test('a full device says so, and keeps what it has whole', async () => {
  // 4 of the shell, 4 and a list of the newest issue, 3 more, two notes; then one of the issue that is asked for
  const page = await begin(withRoom(makeSite('1'), 15))
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  await page.getByRole('button', { name: /^Giữ/ }).click()
  await eventually(() => page.locator('.offline-status').textContent()).toBe(
    'Bộ nhớ của máy đã đầy. Những gì đã giữ trọn vẹn vẫn còn; hãy bỏ bớt số cũ rồi thử lại.',
  )
  expect(await statesOf(page)).toEqual({ 'so-12': 'whole' })
  server.files = withRoom(makeSite('2'), 3)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update()).catch(() => {})
  await page.getByText('Bộ nhớ của máy đã đầy, nên chưa lấy được bản mới. Hãy bỏ bớt số đã giữ.').waitFor()
  expect(await page.getByRole('link', { name: 'Xem những gì đã giữ' }).getAttribute('href')).toBe(`${server.root}offline.html`)
  server.isDead = true
  await page.goto(`${server.root}issues/so-12/web/1.html`)
  expect(await stampsOf(page)).toBe('1 1 1')
})

/** Look for a new version, and wait for what comes of it. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update().catch(() => {})
    const worker = registration.installing
    if (worker) {
      await new Promise<void>((resolve) => {
        const look = () => worker.state !== 'installing' && resolve()
        worker.addEventListener('statechange', look)
        look()
      })
    }
    return registration.waiting !== null
  })

test('a server that dies at any moment of an update leaves the former version or the new one, whole', async () => {
  const page = await begin()
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  await page.getByRole('button', { name: /^Giữ/ }).click()
  await page.getByText('Đã giữ: Số 10').waitFor()
  const seen = new Set<string>()
  const pages = ['index.html', 'issues/so-12/web/1.html', 'issues/so-10/web/1.html', 'issues/so-10/web/index.html']
  let random = 20_261_126
  for (let round = 2; round < 27; round++) {
    server.files = makeSite(String(round), { issueVersions: round % 3 ? {} : { 'so-10': String(round - 1) } })
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
    server.answersLeft = (random >> 8) % 22
    const waits = await update(page)
    server.isDead = true
    if (waits && round % 2) {
      // Whoever closes all pages gets the new version with the next
      await page.goto('about:blank')
      await page.waitForTimeout(50)
    }
    const stamps: string[] = []
    for (const path of pages) {
      await page.goto(server.root + path)
      stamps.push(await stampsOf(page))
    }
    const [version] = stamps[0]!.split(' ')
    seen.add(version!)
    // An issue that did not change bears its own stamp
    for (const one of stamps) expect(one.split(' ').slice(1)).toEqual([version, version])
    expect(stamps[1]).toBe(`${version} ${version} ${version}`)
    expect(stamps[2]).toBe(`${Number(version) % 3 || version === '1' ? version : Number(version) - 1} ${version} ${version}`)
    server.isDead = false
    server.answersLeft = Number.POSITIVE_INFINITY
  }
  expect(seen.size).toBeGreaterThan(5)
  await update(page)
  await eventually(() => stampsAnew(page)).toBe('26 26 26')
})

test('a server that dies during the first visit leaves nothing in halves', async () => {
  const page = await begin()
  const seen = new Set<string>()
  for (let answers = 0; answers < 24; answers += 2) {
    server.isDead = false
    server.answersLeft = Number.POSITIVE_INFINITY
    const fresh = await browser.newContext()
    const visitor = await fresh.newPage()
    await visitor.goto(`${server.root}index.html`, { waitUntil: 'commit' })
    server.answersLeft = answers
    // With the most answers it comes about, however busy the machine is
    const patience = answers < 22 ? 300 : 20_000
    await visitor.evaluate(
      (time) => Promise.race([navigator.serviceWorker.ready, new Promise((end) => setTimeout(end, time))]).then(() => {}),
      patience,
    )
    server.isDead = true
    const shown = await visitor.goto(`${server.root}issues/so-12/web/1.html`).then(
      () => stampsOf(visitor),
      () => 'no page',
    )
    seen.add(shown)
    await fresh.close()
  }
  expect([...seen].sort()).toEqual(['1 1 1', 'no page'])
  await page.close()
})

/** What came after 2017, taken away. Text, since it goes into the service worker as well. */
const LATER = `for (const [owner, names] of [
  [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'toSorted', 'includes']],
  [String.prototype, ['replaceAll', 'matchAll', 'at', 'trimStart', 'trimEnd']],
  [Object, ['fromEntries', 'groupBy', 'hasOwn']],
  [Promise, ['allSettled', 'any', 'withResolvers']],
  [Promise.prototype, ['finally']],
  [Blob.prototype, ['arrayBuffer', 'text', 'stream']],
  [self, ['structuredClone', 'queueMicrotask', 'AbortController', 'BigInt']],
]) for (const name of names) Reflect.deleteProperty(owner, name)
if (self.Element) Reflect.deleteProperty(Element.prototype, 'replaceChildren')
`

test('runs where only what browsers of 2017 had is at hand', async () => {
  const files = makeSite('1')
  files.set('sw.js', Buffer.concat([Buffer.from(LATER), files.get('sw.js')!]))
  const page = await begin(files)
  await page.addInitScript(LATER)
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  await page.getByRole('button', { name: /^Giữ/ }).click()
  await page.getByText('Đã giữ: Số 10').waitFor()
  const next = makeSite('2')
  next.set('sw.js', Buffer.concat([Buffer.from(LATER), next.get('sw.js')!]))
  server.files = next
  await update(page)
  await page.getByRole('button', { name: 'Mở lại' }).click()
  await eventually(() => stampsOf(page).catch(() => '')).toBe('2 2 2')
})

test('what the reader keeps is listed though the page has only the newest issues', async () => {
  const page = await begin(makeSite('1', { listed: 1 }))
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  await page.getByRole('button', { name: /^Giữ/ }).click()
  await page.getByText('Đã giữ: Số 10').waitFor()
  server.isDead = true
  await page.goto(`${server.root}offline.html`)
  await page.getByRole('link', { name: 'Số 10' }).click()
  await page.waitForURL(/so-10/)
  expect(await page.locator('h1').textContent()).toBe('Số 10')
})

test.each(['vi', 'en'] as const)('axe finds nothing, the page fits 320 pixels, in %s', async (language) => {
  const words = {
    vi: { keep: /^Giữ/, kept: 'Đã giữ: Số 10', ready: 'Bản mới đã sẵn sàng' },
    en: { keep: /^Keep/, kept: 'Kept: Số 10', ready: 'A new version is ready' },
  }[language]
  const page = await begin(makeSite('1', { language }))
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  await page.getByRole('button', { name: words.keep }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: words.keep }).click()
  await page.getByText(words.kept).waitFor()
  await page.goto(`${server.root}offline.html`)
  await page.getByRole('button').first().waitFor()
  expect(await violations(page)).toEqual([])
  server.files = makeSite('2', { language })
  await update(page)
  await page.getByText(words.ready).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('without scripts, and from a disk, nothing is offered that does not work', async () => {
  const page = await begin(makeSite('1'), { javaScriptEnabled: false })
  await page.goto(`${server.root}issues/so-10.html`)
  expect(await page.locator('.offline').isVisible()).toBe(false)
  await page.goto(`${server.root}offline.html`)
  expect(await page.locator('.offline-off').textContent()).toBe(
    'Trình duyệt này không giữ được các số để đọc khi không có mạng. Hãy tải tệp của từng số về máy.',
  )
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bantin-offline-'))
  for (const [name, bytes] of server.files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), bytes)
  }
  const fromDisk = await browser.newContext()
  const copy = await fromDisk.newPage()
  copy.on('pageerror', (error) => errors.push(String(error)))
  await copy.goto(pathToFileURL(path.join(folder, 'issues/so-10.html')).href)
  expect([await copy.locator('.offline').isVisible(), await stampsOf(copy)]).toEqual([false, '1 1 1'])
  await copy.goto(pathToFileURL(path.join(folder, 'offline.html')).href)
  expect(await copy.locator('.offline-off').isVisible()).toBe(true)
  await fromDisk.close()
  await rm(folder, { recursive: true })
})

test('the data of the search is kept when the reader asks', async () => {
  const page = await begin()
  await visit(page)
  await page.goto(`${server.root}offline.html`)
  await page.getByRole('button', { name: /: Dữ liệu tìm kiếm$/ }).click()
  await page.getByText('Đã giữ: Dữ liệu tìm kiếm').waitFor()
  server.isDead = true
  const search = () => page.evaluate(async () => (await fetch('search/index.js')).text())
  expect(await search()).toBe('bantinSearch("index", "1")\n')
})

test('a browser that stops the service worker on the way is asked again, and goes on where it was', async () => {
  const page = await begin()
  await page.clock.install()
  await visit(page)
  await page.goto(`${server.root}issues/so-10.html`)
  server.holds.add('issues/so-10/web/1.html')
  server.log.length = 0
  await page.getByRole('button', { name: /^Giữ/ }).click()
  await eventually(() => server.log.includes('issues/so-10/web/1.html')).toBe(true)
  await eventually(() => page.locator('progress').getAttribute('value')).not.toBe(null)
  const devtools = await context.newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  server.holds.clear()
  await page.clock.fastForward(91_000)
  await page.getByText('Đã giữ: Số 10').waitFor()
  expect(server.log.filter((path) => path === 'issues/so-10/web/index.html')).toHaveLength(1)
})

test('a site that gives it up leaves nothing behind', async () => {
  const page = await begin()
  await visit(page)
  server.files = new Map(makeSite('2')).set('sw.js', Buffer.from(retiredServiceWorker))
  await update(page)
  await eventually(() => page.evaluate(() => caches.keys())).toEqual([])
  await eventually(() => stampsAnew(page)).toBe('2 2 2')
})

test('an address in the list of what is missing leads nowhere else', async () => {
  const page = await begin()
  await visit(page)
  for (const from of ['https:%2F%2Fxa.example%2F', '..%2F..%2Fkhac.html', 'javascript:alert(1)', '%E0%A4%A', '%2F%2Fxa.example']) {
    await page.goto('about:blank')
    await page.goto(`${server.root}offline.html#from=${from}`)
    await eventually(() => page.locator('.offline-status').textContent()).toMatch(/^Trang bạn muốn mở/)
    expect(await page.locator('.offline-status a').count()).toBe(0)
  }
})

test('ranges of a file go to the server as they are', async () => {
  const page = await begin()
  await visit(page)
  await page.reload()
  const answer = await page.evaluate(async () => {
    const response = await fetch('issues/so-12/so-12.pdf', { headers: { range: 'bytes=0-7' } })
    return [response.status, await response.text()]
  })
  expect(answer).toEqual([206, '%PDF-1.7'])
  expect(server.log).toContain('issues/so-12/so-12.pdf bytes=0-7')
})
