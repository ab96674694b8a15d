import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyChanges, recoverChanges } from '@bantin/node'
import { expect, test } from 'vitest'
import { listing, makeFolder } from './folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function issueFolder(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'items'))
  writeFileSync(join(folder, 'issue.yaml'), 'items: []\n')
  writeFileSync(join(folder, 'items/lua.md'), 'Lúa chín.\n')
  return folder
}

test('new files and changed ones are written, and nothing else is left', async () => {
  const folder = issueFolder()
  const applied = await applyChanges(folder, [
    { path: 'items/de.md', bytes: bytes('Đê cao.\n') },
    { path: 'items/lua.md', from: bytes('Lúa chín.\n'), bytes: bytes('Lúa gặt xong.\n') },
    { path: 'issue.yaml', from: bytes('items: []\n'), bytes: bytes('items: [de]\n') },
  ])
  expect(applied).toEqual({ written: true, diagnostics: [] })
  expect(listing(folder)).toEqual({ 'issue.yaml': 'items: [de]\n', 'items/de.md': 'Đê cao.\n', 'items/lua.md': 'Lúa gặt xong.\n' })
  expect(readdirSync(folder).sort()).toEqual(['issue.yaml', 'items'])
})

test.each<[why: string, path: string, from: string | undefined, rule: string]>([
  ['the file was changed since it was read', 'items/lua.md', 'Lúa xanh.\n', 'output/changed-meanwhile'],
  ['a new file is there already', 'items/lua.md', undefined, 'output/changed-meanwhile'],
  ['the file is away', 'items/de.md', 'Đê cao.\n', 'output/changed-meanwhile'],
  ['the path leads out of the folder', '../lua.md', undefined, 'output/unsafe-path'],
  ['the path is absolute', '/lua.md', undefined, 'output/unsafe-path'],
  ['a device of Windows', 'items/con.md', undefined, 'output/unsafe-path'],
])('%s: nothing is written', async (_, path, from, rule) => {
  const folder = issueFolder()
  const before = listing(folder)
  const { written, diagnostics } = await applyChanges(folder, [
    { path: 'items/moi.md', bytes: bytes('mới') },
    { path, bytes: bytes('khác'), from: from === undefined ? undefined : bytes(from) },
  ])
  expect([written, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([false, [rule]])
  expect(listing(folder)).toEqual(before)
})

test('a link that leads out of the folder is not written through', async () => {
  const folder = issueFolder()
  const outside = makeFolder()
  symlinkSync(outside, join(folder, 'images'))
  const { diagnostics } = await applyChanges(folder, [{ path: 'images/a.png', bytes: bytes('x') }])
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['output/unsafe-path'])
  expect(readdirSync(outside)).toEqual([])
})

/** What a process that is no more has left. */
function leave(folder: string, plan: readonly object[] | undefined, staged: readonly string[]): void {
  const staging = join(folder, '.bantin-changes-999999999-1-0123abcd')
  mkdirSync(staging)
  staged.forEach((text, i) => {
    writeFileSync(join(staging, String(i)), text)
  })
  if (plan) writeFileSync(join(staging, 'plan.json'), JSON.stringify(plan))
}

const LUA = '4d8e4d1de65ed4b1f7f9a1df0ef56a1d7a8b9fe0a1d3a7a2a7cc6c2e1a6f2b0d'

test('a plan that was not complete is forgotten', async () => {
  const folder = issueFolder()
  const before = listing(folder)
  leave(folder, undefined, ['mới'])
  await recoverChanges(folder)
  expect(listing(folder)).toEqual(before)
})

test('a complete plan is carried out; what an editor saved meanwhile stays, and ours stands beside it', async () => {
  const folder = issueFolder()
  leave(
    folder,
    [
      { path: 'items/de.md', staged: '0', from: null, to: 'a' },
      { path: 'items/lua.md', staged: '1', from: LUA, to: 'b' },
    ],
    ['Đê cao.\n', 'Lúa gặt xong.\n'],
  )
  await recoverChanges(folder)
  expect(listing(folder)).toEqual({
    'issue.yaml': 'items: []\n',
    'items/de.md': 'Đê cao.\n',
    'items/lua.md': 'Lúa chín.\n',
    'items/lua.imported.md': 'Lúa gặt xong.\n',
  })
})

test('what already stands beside an edited file is not overwritten', async () => {
  const folder = issueFolder()
  writeFileSync(join(folder, 'items/lua.imported.md'), 'Bản nhập lần trước.\n')
  leave(folder, [{ path: 'items/lua.md', staged: '0', from: LUA, to: 'b' }], ['Lúa gặt xong.\n'])
  await recoverChanges(folder)
  expect(listing(folder)).toEqual({
    'issue.yaml': 'items: []\n',
    'items/lua.md': 'Lúa chín.\n',
    'items/lua.imported.md': 'Bản nhập lần trước.\n',
    'items/lua.imported-2.md': 'Lúa gặt xong.\n',
  })
})
