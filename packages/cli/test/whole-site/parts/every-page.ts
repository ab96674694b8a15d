import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import type { GetBuilt } from '../support/built.ts'
import { PAGE_KINDS } from '../support/page-kinds.ts'

/** Its path on the server: a script with an address is compiled once for all pages. */
const AXE_PATH = 'axe-of-the-test.js'
const axeScript = (): Uint8Array => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'))
const TABS = 3
/** A quarter of an hour for machines that do other work as well; alone it takes less than a minute. */
const LONG = 900_000
const NARROW = { width: 320, height: 640 }
/** With the text at 200 % a document number that must not break is wider than 320 px. */
const PHONE = { width: 360, height: 640 }

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of items are as long as their authors make them; nothing is cut.
    'long-title': 'off',
    // The id of an entry is the code that stands on paper, 264-07; HTML lets an id begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Our style sheet keeps a number together; a no-break space would be copied along with it.
    'tel-non-breaking': ['error', { ignoreClasses: ['nb'] }],
  },
})

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}

/** Looking at every colour and measuring every box take long: they are done for each kind of page, and for one in ten of the others. */
const ONE_IN = 10

/** What axe finds in the page that is open. */
async function axeFindings(page: Page, root: string, hasColours: boolean): Promise<string[]> {
  await page.addScriptTag({ url: root + AXE_PATH })
  const rules = { 'color-contrast': { enabled: hasColours } }
  const { violations, passes } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'], preload: false, ...options }),
    { rules },
  )
  if (passes.length === 0) return ['axe looked at nothing']
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What is wider than the screen, or cut off by its own box, with the text at a size. */
const overflow = (page: Page, size: string): Promise<string[]> =>
  page.evaluate((given) => {
    document.documentElement.style.fontSize = given
    const found = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : []
    for (const element of Array.from(document.querySelectorAll<HTMLElement>('body *'))) {
      const { overflowX, overflowY, position, clip, clipPath } = getComputedStyle(element)
      // What only screen readers get is clipped on purpose
      if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) continue
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      if (isCut && element.clientWidth > 1 && element.textContent?.trim()) found.push(`cut off: ${element.outerHTML.slice(0, 120)}`)
    }
    document.documentElement.style.fontSize = ''
    return found
  }, size)

/** What holds of every page of the site. */
export function describeEveryPage(built: GetBuilt): void {
  describe('every page', () => {
    test(
      'passes axe and fits on a phone of 320 px, and one of 360 px with the text at 200 %',
      async () => {
        const { browser, server, pages } = built()
        server.beside.set(AXE_PATH, axeScript())
        const kinds = new Set<string>(Object.values(PAGE_KINDS))
        const queue = [...pages.entries()]
        const found: string[] = []
        const tabs = Array.from({ length: TABS }, async () => {
          const context = await browser.newContext({ bypassCSP: true, viewport: NARROW, serviceWorkers: 'block' })
          const page = await context.newPage()
          for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [place, path] = next
            const isWhole = kinds.has(path) || place % ONE_IN === 0
            await page.goto(server.root + path)
            const seen = await axeFindings(page, server.root, isWhole)
            if (isWhole) {
              seen.push(...(await overflow(page, '')))
              await page.setViewportSize(PHONE)
              seen.push(...(await overflow(page, '200%')))
              await page.setViewportSize(NARROW)
            } else if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) seen.push('wider than 320 px')
            found.push(...seen.map((one) => `${path} ${one}`))
          }
          await context.close()
        })
        await Promise.all(tabs)
        expect(found).toEqual([])
        expect(server.missing).toEqual([])
      },
      LONG,
    )

    test('is valid HTML', async () => {
      const { folder, pages } = built()
      const found: string[] = []
      for (const path of pages) {
        const { results } = await validator.validateString(readFileSync(join(folder, path), 'utf8'))
        found.push(...results.flatMap(({ messages }) => messages.map((one) => `${path}:${one.line} ${one.ruleId} ${one.message}`)))
      }
      expect(found).toEqual([])
    })
  })
}
