import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recoverChanges } from '@bantin/node'
import { expect, test } from 'vitest'
import { listing, makeFolder } from './folder.ts'

const CHILD = fileURLToPath(new URL('change-in-a-loop.ts', import.meta.url))
const KILLS = 25

test(`changes killed at any moment are all made or none, once the folder is put in order (${KILLS} kills)`, {
  timeout: 120_000,
}, async () => {
  const folder = join(makeFolder(), 'so-bao')
  let round = 0
  for (let i = 0; i < KILLS; i++) {
    const child = spawn(process.execPath, ['--conditions=@bantin/source', CHILD, folder, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let last = round
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      last = Number(text.trim().split('\n').at(-1))
    })
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, (i * 5.3) % 40))
    child.kill('SIGKILL')
    await once(child, 'close')
    await recoverChanges(folder)
    const rounds = new Set(Object.values(listing(folder)).map((text) => Number.parseInt(text, 10)))
    expect(rounds.size).toBe(1)
    expect([last, last + 1]).toContain([...rounds][0])
    expect(readdirSync(folder)).toEqual(['items'])
    round = [...rounds][0]! + 1
  }
})
