import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publish, STATE_FILE } from '@bantin/publish'
import { expect, test } from 'vitest'
import { brokenLinks, listing, makeFolder, siteOf } from './site.ts'

const CHILD = fileURLToPath(new URL('publish-once.ts', import.meta.url))
const KILLS = 36

/** Publish in a process of its own; kill it some milliseconds after a phase has begun. Whether it was killed before it was done. */
async function killAfter(site: string, target: string, phase: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--conditions=@bantin/source', CHILD, site, target, phase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  clearTimeout(timer)
  return signal === 'SIGKILL'
}

/** Which state the entry page shows: 1, 2, …; nothing before the first. */
const shown = (files: Readonly<Record<string, string>>): string | undefined => /<title>(\d+)/.exec(files['index.html'] ?? '')?.[1]

test(`a publishing killed at any moment leaves the old entry page or the new one, with all it leads to (${KILLS} kills)`, {
  timeout: 180_000,
}, async () => {
  const target = join(makeFolder(), 'web')
  await publish(makeFolder(siteOf(0)), target)
  let [last, killed] = [0, 0]
  for (let round = 1; killed < KILLS; round++) {
    const site = makeFolder(siteOf(round))
    const wasKilled = await killAfter(site, target, round % 3 === 0 ? 'comparing' : 'sending', Math.random() * 60)
    killed += wasKilled ? 1 : 0
    const files = listing(target)
    expect([[String(last), String(round)].includes(shown(files) ?? ''), brokenLinks(files)]).toEqual([true, []])
    last = Number(shown(files))
    // Every third site is finished by the next run, which sends no file twice; the others are overtaken by newer ones
    if (round % 3 === 0) {
      const { done } = await publish(site, target)
      expect([done, shown(listing(target))]).toEqual([true, String(round)])
      expect(listing(target)).toMatchObject(listing(site))
      last = round
    }
  }
  const final = makeFolder(siteOf(1000))
  expect(await publish(final, target, { prune: true })).toMatchObject({ done: true, diagnostics: [] })
  expect(listing(target)).toEqual(listing(final))
  expect(readdirSync(target, { recursive: true }).filter((name) => String(name).includes('.bantin'))).toEqual([STATE_FILE])
})

test('what a killed run has sent is not sent again', async () => {
  const target = makeFolder()
  const site = makeFolder(siteOf(1))
  const stop = new AbortController()
  let sent = 0
  const cut = publish(site, target, {
    jobs: 1,
    signal: stop.signal,
    onProgress: ({ done }) => {
      sent = done ?? 0
      if (done === 7) stop.abort()
    },
  })
  await expect(cut).rejects.toThrow('aborted')
  const { added, unchanged } = await publish(site, target)
  expect([sent, unchanged.length, added.length]).toEqual([7, 7, 11])
})
