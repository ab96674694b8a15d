import { createHash } from 'node:crypto'
import { rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HashMemory, hashSources } from '@bantin/node'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const FILES = { 'issues/1/items/a.md': 'a', 'issues/1/issue.yaml': 'y', 'issues/1/.b.md': 'x', 'shared/a.md': 's', 'fonts/a.ttf': 'f' }

function makeBulletin(): { readonly folder: string; readonly hash: (memory?: HashMemory) => Promise<object> } {
  const folder = makeFolder(FILES)
  const places = ['issues/1', 'shared', 'fonts', 'bulletin.yaml'].map((name) => join(folder, name))
  return {
    folder,
    hash: async (memory) => Object.fromEntries(await hashSources(places, { bulletinFolder: folder, ...(memory ? { memory } : {}) })),
  }
}

const EXPECTED = {
  'fonts/a.ttf': sha256('f'),
  'issues/1/issue.yaml': sha256('y'),
  'issues/1/items/a.md': sha256('a'),
  'shared/a.md': sha256('s'),
}

test('every text, image and font, sorted', async () => {
  const found = await makeBulletin().hash()
  expect([found, Object.keys(found)]).toEqual([EXPECTED, Object.keys(EXPECTED)])
})

test('a link out of the bulletin has a mark in place of a hash', async () => {
  const { folder, hash } = makeBulletin()
  symlinkSync(join(makeFolder({ 'x.md': 'x' }), 'x.md'), join(folder, 'shared/x.md'))
  expect(await hash()).toEqual({ ...EXPECTED, 'shared/x.md': 'outside-folder' })
})

test('what was not touched is not read again, and what was is', async () => {
  const { folder, hash } = makeBulletin()
  const memory: HashMemory = {}
  await new Promise((resolve) => setTimeout(resolve, 100))
  await hash(memory)
  expect(Object.keys(memory)).toEqual(expect.arrayContaining(Object.keys(EXPECTED)))
  memory['shared/a.md'] = [memory['shared/a.md']?.[0] ?? '', 'remembered']
  expect(await hash(memory)).toEqual({ ...EXPECTED, 'shared/a.md': 'remembered' })
  // the same size, and a time of long ago: the file system knows better
  writeFileSync(join(folder, 'shared/a.md'), 't')
  utimesSync(join(folder, 'shared/a.md'), 1, 1)
  rmSync(join(folder, 'issues/1/items/a.md'))
  const { 'issues/1/items/a.md': _, ...rest } = EXPECTED
  expect(await hash(memory)).toEqual({ ...rest, 'shared/a.md': sha256('t') })
})
