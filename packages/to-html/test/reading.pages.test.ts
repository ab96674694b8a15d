import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { render } from '@bantin/compile'
import { province, samples } from '@bantin/fixtures'
import { textContent, toHast } from '@bantin/hast'
import { compileSample } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { html } from '@bantin/to-html'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const issue = await compileSample(province)
const { artifacts } = await render(issue, [html()])
const paths = artifacts.filter((one) => one.mediaType === 'text/html').map((one) => one.path)
const single = artifacts.find((one) => one.role === 'issue')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each([320, 360, 768, 1280, 1920])('no page is wider than a window of %d pixels', async (width) => {
  const { page, context } = await visit(browser, artifacts, { viewport: { width, height: 800 } })
  for (const path of paths) {
    await page.goto(ORIGIN + path)
    for (const size of ['1', '4']) {
      const excess = await page.evaluate((step) => {
        document.documentElement.setAttribute('data-text', step)
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      }, size)
      expect([path, size, excess]).toEqual([path, size, 0])
    }
  }
  await context.close()
})

describe.each(samples.map((sample) => [sample.name, sample] as const))('without JavaScript, %s', (_name, sample) => {
  test('shows all words in order, and no controls that would not work', async () => {
    const compiled = await compileSample(sample)
    const rendered = await render(compiled, [html()])
    const { page, context } = await visit(browser, rendered.artifacts, { javaScriptEnabled: false })
    const squeeze = (text: string) => text.replace(/\s+|↩\uFE0E/g, '')
    const read = async (path: string) => {
      await page.goto(ORIGIN + path)
      expect(await page.locator('[data-controls]').isVisible()).toBe(false)
      // biome-ignore lint/performance/useDomNodeTextContent: only words that can be seen count
      return squeeze((await page.locator('body').innerText()).normalize('NFC'))
    }
    const whole = await read(`${compiled.id}.html`)
    let from = -1
    for (const item of compiled.items) {
      const body = squeeze(textContent(toHast(item.tree, { image: () => ({ src: 'x', width: 1, height: 1 }) })).normalize('NFC'))
      const own = await read(`web/${item.id}.html`)
      expect(own).toContain(squeeze(item.title))
      expect(own).toContain(body)
      const at = whole.indexOf(body, from + 1)
      expect([item.id, at > from]).toEqual([item.id, true])
      from = at
    }
    await context.close()
  })
})

test('the pages ask nobody for anything, and miss nothing of their own', async () => {
  const { page, context, strays, missing } = await visit(browser, artifacts)
  for (const path of paths) {
    await page.goto(ORIGIN + path)
    const dead = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.getAttribute('href')?.slice(1) ?? ''))
          .length,
    )
    expect([path, dead]).toEqual([path, 0])
  }
  expect({ strays, missing }).toEqual({ strays: [], missing: [] })
  await context.close()
})

test('every link between pages arrives', async () => {
  const { page, context } = await visit(browser, artifacts)
  const targets = new Set<string>()
  for (const path of paths.filter((one) => one.startsWith('web/'))) {
    await page.goto(ORIGIN + path)
    const found = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => (a as HTMLAnchorElement).href))
    for (const address of found) if (address.startsWith(ORIGIN)) targets.add(address)
  }
  for (const address of targets) {
    await page.goto(address)
    const id = new URL(address).hash.slice(1)
    expect([address, await page.evaluate((wanted) => wanted === '' || document.getElementById(wanted) !== null, id)]).toEqual([
      address,
      true,
    ])
  }
  await context.close()
})

test('the single file opens from disk, offline, with all its pictures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bantin-'))
  const file = join(folder, 'so-264.html')
  await writeFile(file, single?.bytes ?? '')
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const requests: string[] = []
  const problems: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(pathToFileURL(file).href)
  const images = await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode()))
    return [...document.images].map((image) => image.naturalWidth)
  })
  expect(images.length).toBe(issue.images.size)
  expect(images.filter((width) => width === 0)).toEqual([])
  expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href])
  await page.locator('[data-action="dark"]').click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(problems).toEqual([])
  await context.close()
  await rm(folder, { recursive: true })
})
