import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { launchOptions } from '@bantin/browser'
import { chromium } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { describeEveryPage } from './parts/every-page.ts'
import { describeFiles } from './parts/files.ts'
import { describeNames } from './parts/names.ts'
import { describeOffline } from './parts/offline.ts'
import { describeReading } from './parts/reading.ts'
import { describeSearch } from './parts/search.ts'
import { describeVerify } from './parts/verify.ts'
import { pathsIn, succeed, writeArchive } from './support/archive-folder.ts'
import type { Built } from './support/built.ts'
import { serveFolder } from './support/site-server.ts'

// One site of 24 issues, built as an office would, for all of these tests
let built: Built | undefined
beforeAll(async () => {
  const bulletin = writeArchive({ issues: 24, seed: 1 })
  const safe = join(dirname(bulletin), 'khoa')
  await succeed(bulletin, ['keys', 'new', '--out', safe, '--date', '2024-01-05'])
  const [key = ''] = pathsIn(safe).filter((path) => path.endsWith('.private.json'))
  await succeed(bulletin, ['site', '--key', join(safe, key), '--quiet'])
  const folder = join(bulletin, 'dist/site')
  const files = pathsIn(folder)
  const [server, browser] = await Promise.all([serveFolder(folder), launchOptions().then((options) => chromium.launch(options))])
  built = { folder, files, pages: files.filter((path) => path.endsWith('.html')), server, browser }
})
afterAll(async () => {
  if (!built) return
  await built.browser.close()
  await built.server.close()
  rmSync(dirname(dirname(dirname(built.folder))), { recursive: true, force: true })
})

const get = (): Built => {
  if (!built) throw new Error('the site was not built')
  return built
}

describeFiles(get)
describeEveryPage(get)
describeSearch(get)
describeReading(get)
describeNames(get)
describeOffline(get)
describeVerify(get)
