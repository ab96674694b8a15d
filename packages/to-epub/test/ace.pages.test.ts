import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchOptions } from '@bantin/browser'
import type { CompiledIssue } from '@bantin/compile'
import { bilingual, commune, province } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderBook } from './support/render-book.ts'

/** What DAISY Ace asks of the browser that it looks at pages with. */
interface AxeRunner {
  readonly concurrency: number
  setTimeout(): void
  launch(): Promise<void>
  close(): Promise<void>
  run(url: string, scripts: readonly string[], contents?: readonly string[]): Promise<unknown>
}

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string }
  readonly assertions: readonly {
    readonly 'earl:testSubject'?: { readonly url?: string }
    readonly assertions?: readonly { readonly 'earl:test'?: Record<string, string>; readonly 'earl:result'?: Record<string, string> }[]
  }[]
}

type Ace = (file: string, options: object, runner: AxeRunner) => Promise<readonly [jobId: string, report: AceReport]>
const ace = createRequire(import.meta.url)('@daisy/ace-core') as Ace

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
  folder = await mkdtemp(join(tmpdir(), 'ace-'))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** Pages are looked at in the browser of the other tests; nothing is asked of the network. */
const runner: AxeRunner = {
  concurrency: 2,
  setTimeout() {},
  async launch() {},
  async close() {},
  async run(url, scripts, contents = []) {
    const page = await browser.newPage()
    await page.route('**', (route) => (route.request().url().startsWith('file:') ? route.continue() : route.abort()))
    await page.goto(url)
    for (const content of contents) await page.addScriptTag({ content })
    for (const script of scripts)
      await page.addScriptTag({ content: await readFile(script.startsWith('file:') ? fileURLToPath(script) : script, 'utf8') })
    const result = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const { daisy } = globalThis as unknown as { daisy: { ace: { run(done: (error: unknown, result: unknown) => void): void } } }
          daisy.ace.run((error, found) => (error ? reject(error) : resolve(found)))
        }),
    )
    await page.close()
    return result
  },
}

async function judge(book: string): Promise<AceReport> {
  // without a folder of its own, Ace prints its report
  const options = { cwd: folder, tmpdir: `${book}-tmp`, outdir: `${book}-report`, jobid: '', initLogger: true, silent: true }
  const [, report] = await ace(book, options, runner)
  return report
}

const issues: readonly (readonly [name: string, issue: () => Promise<CompiledIssue>])[] = [
  ['tinh-song-ngan', () => compileSample(province)],
  ['xa-doi-thong', () => compileSample(commune)],
  ['phu-truong-song-ngu', () => compileSample(bilingual)],
]

test.each(issues)('DAISY Ace finds nothing in %s', async (name, compiled) => {
  const issue = await compiled()
  const pages = Object.fromEntries(issue.items.map((item, i) => [item.id, 3 + i]))
  const { artifacts } = await renderBook(issue, { pages, certifiedBy: 'Tổ tin' })
  const book = join(folder, `${name}.epub`)
  await writeFile(book, artifacts[0]?.bytes ?? new Uint8Array())
  const report = await judge(book)
  const found = report.assertions.flatMap((page) =>
    (page.assertions ?? []).map(
      (one) => `${page['earl:testSubject']?.url} ${one['earl:test']?.['dct:title']}: ${one['earl:result']?.['dct:description']}`,
    ),
  )
  expect(found).toEqual([])
  expect(report['earl:result']['earl:outcome']).toBe('pass')
  expect(report.assertions.length).toBeGreaterThan(issue.items.length)
})

test('and it does find what is wrong', async () => {
  const issue = await compileSample(commune)
  const { artifacts } = await renderBook(issue, {})
  const { unzipSync, zipSync } = await import('fflate')
  const parts = unzipSync(artifacts[0]?.bytes ?? new Uint8Array())
  for (const [path, bytes] of Object.entries(parts))
    if (path.endsWith('.xhtml')) parts[path] = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/ alt="[^"]*"/g, ''))
  const book = join(folder, 'sai.epub')
  await writeFile(book, zipSync(parts))
  const report = await judge(book)
  expect(report['earl:result']['earl:outcome']).toBe('fail')
})
