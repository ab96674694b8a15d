import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recogniseOutput } from '@bantin/compile/manifest'
import { recoverOutput } from '@bantin/node'
import { expect, test } from 'vitest'
import { listing, makeFolder } from './folder.ts'

const CHILD = fileURLToPath(new URL('write-in-a-loop.ts', import.meta.url))
const KILLS = 30

/** Start the child, wait for its first output, and kill it some milliseconds later. */
async function killAfter(folder: string, round: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, ['--conditions=@bantin/source', CHILD, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = round
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    last = Number(text.trim().split('\n').at(-1))
  })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  await once(child, 'close')
  return last
}

/** Which output the folder holds, when all its files say the same and none is missing. */
function wholeOutput(folder: string): number {
  const { 'manifest.json': manifest = '', ...files } = listing(folder)
  expect(Object.keys(files)).toEqual([...(recogniseOutput(manifest)?.paths ?? [])].sort())
  const rounds = new Set(Object.values(files).map((text) => Number.parseInt(text, 10)))
  expect([Object.keys(files).length, rounds.size]).toEqual([13, 1])
  return [...rounds][0]!
}

test(`a build killed at any moment leaves the complete older output or the complete new one (${KILLS} kills)`, {
  timeout: 120_000,
}, async () => {
  const folder = makeFolder()
  const place = join(folder, 'dist')
  let round = 0
  for (let i = 0; i < KILLS; i++) {
    const reported = await killAfter(place, round, (i * 7.3) % 40)
    // Between the two renames the folder is away for some microseconds: the next build begins with this
    if (!existsSync(place)) await recoverOutput(place)
    const found = wholeOutput(place)
    expect([reported, reported + 1]).toContain(found)
    round = found + 1
  }
  await recoverOutput(place)
  expect(wholeOutput(place)).toBe(round - 1)
  expect(readdirSync(folder)).toEqual(['dist'])
})
