import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { render } from '@bantin/compile'
import { commune } from '@bantin/fixtures'
import { compileSample } from '@bantin/testing'
import { launch, ORIGIN, visit } from '@bantin/testing/visit'
import { speech } from '@bantin/to-speech'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'bantin-speech-'))
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('on paper every item begins on a page of its own', async ({ skip }) => {
  if (!hasPdftotext()) skip('skipped: pdftotext is not installed')
  const issue = await compileSample(commune)
  const { artifacts } = await render(issue, [speech()])
  const { page, strays, missing } = await visit(browser, artifacts)
  await page.goto(`${ORIGIN}speech/${issue.id}-doc.html`)
  await page.pdf({ path: join(folder, 'script.pdf'), preferCSSPageSize: true })
  const pages = execFileSync('pdftotext', ['-layout', join(folder, 'script.pdf'), '-'], { encoding: 'utf8' }).split('\f')
  const first = pages.filter((text) => /· ước tính .* · cộng dồn/.test(text.trimStart().split('\n')[0] ?? ''))
  expect(first.length).toBe(issue.items.length)
  expect(pages.filter((text) => /· ước tính .* · cộng dồn/.test(text)).length).toBe(issue.items.length)
  expect([strays, missing]).toEqual([[], []])
})

test.each([
  [400, 'a telephone'],
  [1280, 'a screen'],
])('nothing sticks out at %i pixels, %s', async (width) => {
  const issue = await compileSample(commune)
  const { artifacts } = await render(issue, [speech()])
  const { page } = await visit(browser, artifacts, { viewport: { width, height: 800 } })
  await page.goto(`${ORIGIN}speech/${issue.id}-doc.html`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})
