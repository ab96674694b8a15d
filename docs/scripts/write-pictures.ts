/**
 * Draw the pictures of the first page and of the readmes from the sample bulletin: pages in a browser, print by pdftoppm, Word files by
 * LibreOffice. They are kept in the repository, so that building the site needs none of these.
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchOptions } from '@bantin/browser'
import { type Browser, chromium, type Page } from 'playwright'
import { makeSample } from './pictures/make-sample.ts'
import { smallPicture } from './pictures/small-picture.ts'
import { serveFolder } from './site/serve-folder.ts'

const root = path.resolve(import.meta.dirname, '../..')
const own = (name: string) => `docs/public/pictures/${name}.webp`
const readme = (name: string) => `packages/${name}/picture.webp`
const save = async (to: string, png: Uint8Array | string, width: number) =>
  writeFileSync(path.join(root, to), await smallPicture(png, width))

const PHONE = { width: 390, height: 640 }
const SCREEN = { width: 1000, height: 700 }

/** What a browser shows of an address, after what is done on the page. */
async function shoot(browser: Browser, to: readonly string[], address: string, size: typeof PHONE, act?: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2, locale: 'vi' })
  await page.goto(address)
  await act?.(page)
  const png = await page.screenshot()
  for (const one of to) await save(one, png, size.width < 500 ? 780 : 1000)
  await page.close()
}

/** A page of a PDF. */
async function printed(pdf: string, page: number, to: readonly string[], folder: string) {
  const at = path.join(folder, 'trang-in')
  execFileSync('pdftoppm', ['-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, '-r', '144', pdf, at])
  for (const one of to) await save(one, `${at}.png`, 780)
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'bantin-pictures-'))
const docs = await serveFolder(path.join(root, 'docs/dist'))
const browser = await chromium.launch(await launchOptions())
try {
  const { issue, book, site, id } = await makeSample(folder)
  const at = (...parts: readonly string[]) => pathToFileURL(path.join(...parts)).href
  const [article = ''] = globSync('**/*nuoc-sach*.xhtml', { cwd: book })

  await shoot(browser, [own('web'), readme('to-html')], at(issue, 'web/index.html'), PHONE)
  await shoot(browser, [readme('to-epub')], at(book, article), PHONE)
  await shoot(browser, [readme('to-email')], at(issue, 'email', `${id}.html`), { width: 680, height: 700 })
  await shoot(browser, [readme('to-speech')], at(issue, 'speech', `${id}-doc.html`), { width: 820, height: 700 })
  await shoot(browser, [readme('to-site')], at(site, 'index.html'), SCREEN)
  await shoot(browser, [readme('search')], `${at(site, 'search.html')}?q=nuoc+sach`, SCREEN, (page) =>
    page.locator('mark').first().waitFor(),
  )
  await shoot(browser, [own('playground')], `${docs.origin}/playground.html`, { width: 1280, height: 800 }, async (page) => {
    await page.locator('.finding').first().waitFor()
    await page.locator('[data-part="file"]').scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 120))
  })
  await printed(path.join(issue, `${id}.pdf`), 14, [own('print'), readme('to-pdf')], folder)
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(issue, `${id}.docx`)], { stdio: 'ignore' })
  await printed(path.join(folder, `${id}.pdf`), 4, [readme('to-docx')], folder)
} finally {
  await browser.close()
  docs.close()
  rmSync(folder, { recursive: true, force: true })
}
