import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { render } from '@bantin/compile'
import { bilingual, commune, province } from '@bantin/fixtures'
import { compileSample, compileWritten, rich } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { html } from '@bantin/to-html'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const issues = [
  ['tinh-song-ngan', () => compileSample(province)],
  ['xa-doi-thong', () => compileSample(commune)],
  ['phu-truong-song-ngu', () => compileSample(bilingual)],
  ['an issue with every field', () => compileWritten(rich)],
] as const

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
interface Axe {
  run(options: { resultTypes: string[]; runOnly?: string[] }): Promise<{ violations: Violation[]; passes: unknown[] }>
}

describe.each(issues)('axe finds nothing in %s', async (_name, compiled) => {
  const { artifacts } = await render(await compiled(), [html()])
  const pages = artifacts.filter((one) => one.mediaType === 'text/html')
  const wholes = pages.filter((one) => one.role !== 'part')

  test.each([
    ['on a wide light screen', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }, pages, undefined],
    // Only the colours differ.
    ['in the dark', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }, pages, ['color-contrast', 'link-in-text-block']],
    ['on a phone', { colorScheme: 'light', viewport: { width: 360, height: 640 } }, wholes, undefined],
  ] as const)('%s', async (_where, options, those, runOnly) => {
    const { page, context } = await visit(browser, artifacts, { ...options, bypassCSP: true })
    for (const { path } of those) {
      await page.goto(ORIGIN + path)
      await page.addScriptTag({ content: axe })
      const settings = { resultTypes: ['violations'], ...(runOnly ? { runOnly: [...runOnly] } : {}) }
      const { violations, passes } = await page.evaluate((given) => (globalThis as unknown as { axe: Axe }).axe.run(given), settings)
      expect(passes.length).toBeGreaterThan(0)
      expect([path, ...violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)]).toEqual([path])
    }
    await context.close()
  })
})
