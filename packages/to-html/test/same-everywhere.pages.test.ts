import { fileURLToPath } from 'node:url'
import { launch } from '@bantin/testing/visit'
import type { Browser } from 'playwright'
import { createServer, defaultClientConditions, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifests } from './support/in-browser.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const module = 'packages/to-html/test/support/in-browser.ts'

let server: ViteDevServer
let browser: Browser

beforeAll(async () => {
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite/same-everywhere',
    resolve: { conditions: ['@bantin/source', ...defaultClientConditions] },
    optimizeDeps: { entries: [module] },
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
  })
  await server.listen()
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('a browser makes the same bytes as Node', async () => {
  const address = server.resolvedUrls?.local[0] ?? ''
  // A machine far from ours in every way that could show
  const context = await browser.newContext({ locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati' })
  const page = await context.newPage()
  await page.route(`${address}empty`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto(`${address}empty`)
  // As text: vitest would rewrite the import of a function
  const made = await page.evaluate<string[]>(`import('${address}${module}').then((loaded) => loaded.manifests())`)
  expect(made.length).toBeGreaterThan(24)
  expect(made).toEqual(await manifests())
})
