import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { recoverOutput } from '@bantin/node'
import { expect, test } from 'vitest'
import { build } from './support/build.ts'
import { bulletinFiles, makeFolder } from './support/bulletin.ts'
import { problemsOf } from './support/check-site.ts'
import { startChild } from './support/run-child.ts'

const FIRST = 5
const REBUILDS = 20

/** Kill a build some milliseconds after it began, and look at what is there. */
async function killAfter(folder: string, milliseconds: number): Promise<boolean> {
  const child = await startChild([folder, '1000'])
  const closed = once(child, 'close')
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  await closed
  const site = join(folder, 'dist/site')
  // Between the two renames the folder is away for some microseconds: the next build begins with this
  if (!existsSync(site)) await recoverOutput(site)
  if (!existsSync(site)) return false
  expect(problemsOf(site)).toEqual([])
  return true
}

/** The next run finishes, and leaves nothing behind. */
async function finish(folder: string): Promise<void> {
  // A kill may come when all is written: then there is nothing left to do
  const { written, built } = await build(folder)
  expect(written || built.length === 0).toBe(true)
  expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
  expect(readdirSync(join(folder, 'dist'))).toEqual(['site'])
}

test(`a first build killed at any moment leaves no site or a whole one (${FIRST} kills)`, { timeout: 240_000 }, async () => {
  for (let i = 0; i < FIRST; i++) {
    const folder = makeFolder(bulletinFiles())
    await killAfter(folder, Math.random() * 600)
    await finish(folder)
  }
})

test(`a build killed at any moment leaves the older site or the new one, whole (${REBUILDS} kills)`, { timeout: 240_000 }, async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  for (let i = 0; i < REBUILDS; i++) {
    expect(await killAfter(folder, Math.random() * 500)).toBe(true)
    if (i % 10 === 9) await finish(folder)
  }
})
