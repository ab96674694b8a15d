import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { launchOptions } from '@bantin/browser'
import { createSearchIndex, searchItems } from '@bantin/search'
import { type SiteInput, site } from '@bantin/to-site'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'

/** Where the site stands in these tests, in a folder of a server. Nothing listens there: requests are answered from memory. */
export const BASE = 'http://bantin.test/ban-tin/'

export const launch = async (): Promise<Browser> => chromium.launch(await launchOptions())

const page = (title: string, ids: readonly (string | undefined)[]): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài</title></head><body><h1>${title.replace(/[&<]/g, '')}</h1>${ids
    .map((id) => (id === undefined ? '' : `<div style="height:2000px"></div><h2 id="${id}">Mục</h2>`))
    .join('')}</body></html>`

/** A whole site: its pages, the index of its search, and a page for each file of the issues. */
export function wholeSite(input: SiteInput): Map<string, Uint8Array> {
  const utf8 = new TextEncoder()
  const { issues } = input.index
  const stubs = issues.flatMap(({ id, items, artifacts }) => [
    ...artifacts.map(({ path: name }): [string, Uint8Array] => [`issues/${id}/${name}`, utf8.encode(page(name, []))]),
    ...items.map((item): [string, Uint8Array] => [
      `issues/${id}/${item.page}`,
      utf8.encode(
        page(
          item.title,
          item.passages.map((one) => one.id),
        ),
      ),
    ]),
  ])
  const search = createSearchIndex(issues.flatMap((record) => searchItems(record)))
  return new Map<string, Uint8Array>([
    ...stubs,
    ...search.map(({ path: name, text }): [string, Uint8Array] => [`search/${name}`, utf8.encode(text)]),
    ...site(input).map(({ path: name, bytes }): [string, Uint8Array] => [name, bytes]),
    ['manifest.webmanifest', utf8.encode('{}')],
    ['feed.xml', utf8.encode('<rss/>')],
  ])
}

/** Write files below a new folder, which goes away with the process that asked for it. */
export async function writtenTo(files: ReadonlyMap<string, Uint8Array>): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bantin-site-'))
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), bytes)
  }
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  webmanifest: 'application/json',
}

/** A window, and what went wrong in it. */
export interface Visit {
  readonly page: Page
  /** What was asked of other places, what is missing, what the browser complained of. */
  readonly problems: string[]
  close(): Promise<void>
}

/** Open a window on files: from memory, or where they lie on a disk. */
export async function visit(
  browser: Browser,
  files: ReadonlyMap<string, Uint8Array>,
  { base = BASE, ...options }: BrowserContextOptions & { readonly base?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext(options)
  const problems: string[] = []
  await context.route('**/*', (route) => {
    const [address = ''] = route.request().url().split(/[?#]/)
    if (!address.startsWith(base)) {
      if (!address.startsWith('data:')) problems.push(`asked for ${address}`)
      return route.abort()
    }
    const name = decodeURIComponent(address.slice(base.length))
    const bytes = files.get(name)
    if (!bytes) problems.push(`no ${name}`)
    if (base !== BASE) return route.continue()
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return bytes ? route.fulfill({ body: Buffer.from(bytes), contentType: `${type}; charset=utf-8` }) : route.fulfill({ status: 404 })
  })
  const opened = await context.newPage()
  opened.on('pageerror', (error) => problems.push(String(error)))
  opened.on('console', (message) => problems.push(message.text()))
  return { page: opened, problems, close: () => context.close() }
}
