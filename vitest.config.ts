import path from 'node:path'
import { launchOptions } from '@bantin/browser'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Packages are tested from their TypeScript source: no build comes before the tests.
const resolve = { conditions: ['@bantin/source', ...defaultClientConditions] }
const ssr = { resolve: { conditions: ['@bantin/source', ...defaultServerConditions] } }

const PAGES = ['{packages,apps}/*/test/**/*.pages.test.ts', 'docs/test/**/*.pages.test.ts']
const BROWSER = 'packages/*/test/**/*.browser.test.ts'

// Many tests start programs from source: what one of them compiled is there for the next
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/bantin/compiled')

// `--project=unit` needs no browser
const browser = process.argv.includes('--project=unit') ? {} : await launchOptions()

export default defineConfig({
  test: {
    // the tests of a machine with two cores are meant to take a quarter of an hour: both are used
    maxWorkers: '100%',
    reporters: ['default', './tooling/release/slowest.ts'],
    projects: [
      {
        ssr,
        test: {
          name: 'unit',
          include: ['{packages,apps,tooling}/*/test/**/*.test.ts', 'docs/test/**/*.test.ts'],
          exclude: [BROWSER, ...PAGES],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      // Node drives a real browser over the pages that the forms produce
      { ssr, test: { name: 'pages', include: PAGES, testTimeout: 180_000, hookTimeout: 180_000 } },
      // The libraries themselves run in a browser
      {
        resolve,
        optimizeDeps: { entries: [BROWSER] },
        test: {
          name: 'browser',
          include: [BROWSER],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browser }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
