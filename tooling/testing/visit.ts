import { launchOptions } from '@bantin/browser'
import type { Artifact } from '@bantin/compile'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'

/** Where the artifacts stand in these tests. Nothing is listening there: the browser's requests are answered from memory. */
export const ORIGIN = 'http://bantin.test/'

/** Start the browser of the tests. */
export const launch = async (): Promise<Browser> => chromium.launch(await launchOptions())

/** A page, and every request that left it for somewhere else than the artifacts. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly strays: string[]
  readonly missing: string[]
}

/** Open a window on the artifacts. */
export async function visit(browser: Browser, artifacts: readonly Artifact[], options: BrowserContextOptions = {}): Promise<Visit> {
  const byAddress = new Map(artifacts.map((one) => [`${ORIGIN}${one.path}`, one]))
  const context = await browser.newContext(options)
  const strays: string[] = []
  const missing: string[] = []
  await context.route('**/*', async (route) => {
    const address = route.request().url().replace(/#.*$/, '')
    const artifact = byAddress.get(address)
    if (artifact) return route.fulfill({ body: Buffer.from(artifact.bytes), contentType: `${artifact.mediaType}; charset=utf-8` })
    if (address.startsWith(ORIGIN)) missing.push(address)
    else if (!address.startsWith('data:')) strays.push(address)
    return route.abort()
  })
  return { page: await context.newPage(), context, strays, missing }
}
