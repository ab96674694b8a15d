import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { watchIssue } from '@bantin/node'
import { expect, onTestFinished, test } from 'vitest'
import { addFiles, BULLETIN, makeFolder } from './folder.ts'

/** Watch an issue; `next` waits for the next call. */
async function watched(folder: string, onCall: (paths: readonly string[]) => Promise<void> = async () => {}) {
  const calls: (readonly string[])[] = []
  let wake = (): void => {}
  const watch = await watchIssue(join(folder, 'issues/2026-11'), async (paths) => {
    calls.push(paths)
    wake()
    await onCall(paths)
  })
  onTestFinished(() => watch.close())
  const next = async (): Promise<readonly string[]> => {
    if (calls.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return calls.shift()!
  }
  return { next, calls, close: () => watch.close() }
}

const LUA = 'issues/2026-11/items/lua.md'

test('an edit, a new file, a deleted file, bulletin.yaml and shared texts each call back with their path', async () => {
  const folder = makeFolder({ ...BULLETIN, 'shared/so.md': 'số' })
  const { next } = await watched(folder)
  for (const path of [LUA, 'issues/2026-11/items/moi.md', 'bulletin.yaml', 'shared/so.md', 'issues/2026-11/issue.yaml']) {
    addFiles(folder, { [path]: `${path} edited` })
    expect(await next()).toEqual([path])
    await wait(150)
  }
  rmSync(join(folder, LUA))
  expect(await next()).toEqual([LUA])
})

test('an editor’s atomic save is one call', async () => {
  const folder = makeFolder(BULLETIN)
  const { next, calls } = await watched(folder)
  for (let i = 0; i < 3; i++) {
    writeFileSync(join(folder, `${LUA}.tmp`), `${i}`)
    renameSync(join(folder, `${LUA}.tmp`), join(folder, LUA))
    expect(await next()).toEqual([LUA])
    await wait(250)
    expect(calls).toEqual([])
  }
})

test('what cannot change the issue does not call back', async () => {
  const folder = makeFolder({
    ...BULLETIN,
    'issues/2026-10/items/cu.md': '',
    'dist/index.html': '',
    'issues/2026-11/out/manifest.json': '{"bantin":1,"artifacts":[]}',
  })
  const { next } = await watched(folder)
  addFiles(folder, {
    'issues/2026-10/items/cu.md': 'x',
    'dist/index.html': 'x',
    '.bantin/x': 'x',
    'issues/2026-11/items/.lua.md.swp': 'x',
    'issues/2026-11/out/x.md': 'x',
  })
  await wait(150)
  addFiles(folder, { [LUA]: 'x' })
  expect(await next()).toEqual([LUA])
})

test('calls never overlap: what happens meanwhile is gathered for the next', async () => {
  const folder = makeFolder(BULLETIN)
  let running = 0
  let most = 0
  const { next, calls } = await watched(folder, async () => {
    most = Math.max(most, ++running)
    await wait(200)
    running--
  })
  addFiles(folder, { [LUA]: '1' })
  expect(await next()).toEqual([LUA])
  for (const name of ['a', 'b', 'c']) {
    addFiles(folder, { [`issues/2026-11/items/${name}.md`]: 'x' })
    await wait(40)
  }
  expect(await next()).toEqual(['a', 'b', 'c'].map((name) => `issues/2026-11/items/${name}.md`))
  await wait(300)
  expect([calls, most]).toEqual([[], 1])
})

test('after close nothing is called any more', async () => {
  const folder = makeFolder(BULLETIN)
  const { calls, close } = await watched(folder)
  addFiles(folder, { [LUA]: '1' })
  await close()
  addFiles(folder, { [LUA]: '2' })
  await wait(200)
  expect(calls).toEqual([])
})
