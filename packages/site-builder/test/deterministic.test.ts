import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bulletinFiles, makeFolder, snapshotOf } from './support/bulletin.ts'
import { startChild } from './support/run-child.ts'

async function siteIn(env: Readonly<Record<string, string>>, order: (files: [string, string][]) => [string, string][]) {
  const folder = makeFolder(Object.fromEntries(order(Object.entries(bulletinFiles()))))
  const child = await startChild([folder], env)
  const [code] = child.exitCode === null ? await once(child, 'close') : [child.exitCode]
  expect(code).toBe(0)
  return snapshotOf(join(folder, 'dist/site'))
}

test('the same bulletin is the same site, in any folder, time zone, locale and order of files', async () => {
  const one = await siteIn({ TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' }, (files) => files)
  const two = await siteIn({ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }, (files) => files.toReversed())
  expect(Object.keys(one).length).toBeGreaterThan(30)
  expect(two).toEqual(one)
})
