import { join } from 'node:path'
import { bulletinFolderAround, readBulletin } from '@bantin/node'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'

const BULLETIN = 'schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: mua-vu, title: Mùa vụ }]\n'

test.each<[what: string, files: Readonly<Record<string, string | Uint8Array>>, title: string | undefined]>([
  ['in order', { 'bulletin.yaml': BULLETIN }, 'Làng Ven'],
  ['with a byte order mark', { 'bulletin.yaml': `\ufeff${BULLETIN}` }, 'Làng Ven'],
  ['that is not there', {}, undefined],
  ['that is a folder', { 'bulletin.yaml/a.txt': '' }, undefined],
  ['with a mistake in it', { 'bulletin.yaml': BULLETIN.replace('lang-ven', 'Làng Ven') }, undefined],
  ['that is no YAML', { 'bulletin.yaml': '{' }, undefined],
  ['that is no text', { 'bulletin.yaml': new Uint8Array([0xff, 0xfe, 0, 0xd8]) }, undefined],
])('readBulletin: a file %s', async (_, files, title) => expect((await readBulletin(makeFolder(files)))?.title).toBe(title))

test('bulletinFolderAround: the nearest folder upwards with a bulletin.yaml', async () => {
  const folder = makeFolder({
    'bulletin.yaml': BULLETIN,
    'issues/11/issue.yaml': '',
    'xa/bulletin.yaml': BULLETIN,
    'to/bulletin.yaml/a': '',
  })
  const around = async (path: string) => (await bulletinFolderAround(join(folder, path)))?.slice(folder.length)
  expect(await Promise.all(['', 'issues/11', 'issues/not/there', 'xa', 'xa/issues/3', 'to'].map(around))).toEqual([
    '',
    '',
    '',
    '/xa',
    '/xa',
    '',
  ])
})
