import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { launchOptions } from '@bantin/browser'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draft, importReport } from '../src/index.ts'
import { manuscript, p } from './support/blocks.ts'
import { fullDraft } from './support/full-draft.ts'

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(() => browser.close())

const drafts = [
  ['everything', fullDraft],
  ['a refusal', draft('van-ban.docx', manuscript([p('MẬT')]))],
] as const

describe.each(drafts)('the page of %s', (_what, made) => {
  test.each([
    [360, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has no barrier and needs no scrolling sideways, %i px, %s', async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
    await page.setContent(importReport(made).html)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.addScriptTag({ content: axe })
    const { violations, passes } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(5)
    await page.close()
  })
})
