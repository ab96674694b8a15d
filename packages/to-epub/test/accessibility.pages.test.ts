import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { kitchenSink } from '@bantin/adapter-kit'
import { type Artifact, type CompiledIssue, compile, type IssueSource } from '@bantin/compile'
import { bilingual, commune } from '@bantin/fixtures'
import { compileSample, compileWritten, rich } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderBook } from './support/render-book.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** The files of a book, as a browser may ask for them. */
async function unpacked(issue: CompiledIssue): Promise<Artifact[]> {
  const { files } = await renderBook(issue, { pages: { [issue.items[0]?.id ?? '']: 3 } })
  return [...files].map(([path, bytes]) => ({ path, bytes, sha256: '', mediaType: TYPES[path.replace(/^.*\./, '')] ?? 'text/plain' }))
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
interface Axe {
  run(options: object): Promise<{ violations: Violation[]; passes: unknown[] }>
}

const issues = [
  ['xa-doi-thong', () => compileSample(commune)],
  ['phu-truong-song-ngu', () => compileSample(bilingual)],
  ['kitchen sink', async () => (await compile(kitchenSink.source as IssueSource)).issue as CompiledIssue],
  ['an issue with every field', () => compileWritten(rich)],
] as const

describe.each(issues)('on a phone, %s', async (_name, compiled) => {
  const files = await unpacked(await compiled())
  const pages = files.filter((one) => one.path.endsWith('.xhtml'))

  test('axe finds nothing, nothing is missing, nothing is asked of others, and no page is wider than the screen', async () => {
    const { page, context, strays, missing } = await visit(browser, files, { viewport: { width: 360, height: 640 } })
    for (const { path } of pages) {
      await page.goto(ORIGIN + path)
      await page.addScriptTag({ content: axe })
      // Landmarks are for sites: a page of a book has no banner and no main part beside others. A cover has no heading.
      const off = ['region', 'landmark-one-main', ...(path.endsWith('cover.xhtml') ? ['page-has-heading-one'] : [])]
      const settings = { resultTypes: ['violations'], rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) }
      const { violations, passes } = await page.evaluate((given) => (globalThis as unknown as { axe: Axe }).axe.run(given), settings)
      expect(passes.length).toBeGreaterThan(0)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect([path, wide, ...violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)]).toEqual([path, 0])
    }
    expect([strays, missing.filter((one) => !one.endsWith('favicon.ico'))]).toEqual([[], []])
    await context.close()
  })
})
