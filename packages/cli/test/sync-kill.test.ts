import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bantin, edit, makeCommune, makeFolder, snapshotOf } from './bantin.ts'
import { build, makeProvince } from './sync/bulletins.ts'

const CHILD = fileURLToPath(new URL('sync/sync-once.ts', import.meta.url))
const KILLS = 12
const TAKE = ['--take', 'nuoc-sach,rau-vu-dong,nam-hoc-moi,sot-xuat-huyet', '--section', 'an-toan-doi-song']

/** Run a command in a folder, and kill it so long after it began to write there. @returns whether it was still running */
async function killWhileWriting(folder: string, argv: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--conditions=@bantin/source', CHILD, 'sync', ...argv], { cwd: folder, stdio: 'ignore' })
  const watcher = watch(folder, () => {
    watcher.close()
    setTimeout(() => child.kill('SIGKILL'), milliseconds)
  })
  const [code] = await once(child, 'close')
  watcher.close()
  return code === null
}

const staged = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('.bantin-changes'))

test(`taking and renewing, killed at any moment, leaves the old files or the new ones, and the next run finishes (${KILLS} kills)`, {
  timeout: 300_000,
}, async () => {
  const { folder: province, dist: now } = await makeProvince()
  const old = join(makeFolder(), 'dist')
  cpSync(now, old, { recursive: true })
  edit(join(province, 'issues/2026-11/items/nuoc-sach.md'), 'Pha 10 g bột', 'Pha 8 g bột')
  edit(join(province, 'issues/2026-11/items/rau-vu-dong.md'), '## ', '## Mới: ')
  await build(province, 'issues/2026-11')
  const taking = [old, ...TAKE]
  const renewing = [now, '--update', 'nuoc-sach,rau-vu-dong']
  const commune = makeCommune()
  const first = snapshotOf(commune)
  expect((await bantin(commune, ['sync', ...taking])).code).toBe(0)
  const taken = snapshotOf(commune)
  const takenFolder = join(makeFolder(), 'taken')
  cpSync(commune, takenFolder, { recursive: true })
  expect((await bantin(commune, ['sync', ...renewing])).code).toBe(0)
  const renewed = snapshotOf(commune)
  let [killed, unfinished] = [0, 0]
  for (let i = 0; i < KILLS; i++) {
    const isTaking = i % 2 === 0
    const [argv, before, after] = isTaking ? [taking, first, taken] : [renewing, taken, renewed]
    const folder = isTaking ? makeCommune() : join(makeFolder(), 'xa')
    if (!isTaking) cpSync(takenFolder, folder, { recursive: true })
    if (await killWhileWriting(folder, argv, (i * 1.7) % 21)) killed++
    if (staged(folder).length > 0) unfinished++
    // The next run, whatever it is about, puts the folder in order
    expect((await bantin(folder, ['sync', old])).code).toBe(0)
    expect(staged(folder)).toEqual([])
    const state = snapshotOf(folder)
    const isOld = JSON.stringify(state) === JSON.stringify(before)
    if (!isOld) expect(state).toEqual(after)
    else expect((await bantin(folder, ['sync', ...argv])).code).toBe(0)
    expect(snapshotOf(folder)).toEqual(after)
  }
  // Otherwise nothing was tried
  expect([killed > KILLS / 2, unfinished > 0]).toEqual([true, true])
})
