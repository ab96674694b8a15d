import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSearcher, readSearchFile } from '@bantin/search'
import { text } from '@bantin/to-text'
import { expect, test } from 'vitest'
import { build, facts, ruleIds } from './support/build.ts'
import { addFiles, bulletinFiles, issueFiles, makeFolder, snapshotOf } from './support/bulletin.ts'
import { problemsOf } from './support/check-site.ts'

const ALL = ['so-3', 'so-2', 'so-1']

test('every issue in every form, and the pages around them', async () => {
  const folder = makeFolder(bulletinFiles())
  const done = await build(folder)
  expect(facts(done)).toEqual({ written: true, built: ALL, kept: [], removed: [] })
  const site = join(folder, 'dist/site')
  expect(problemsOf(site)).toEqual([])
  const names = ['archive', 'issues', 'search', 'sections', 'index.html', 'search.html', 'sw.js', 'feed.xml', 'sitemap.xml', 'site.json']
  expect(readdirSync(site)).toEqual(expect.arrayContaining(names))
  expect(readdirSync(join(site, 'issues/so-1')).sort()).toEqual(['manifest.json', 'web'])
  expect(readdirSync(join(site, 'issues/so-1/web'))).toEqual(expect.arrayContaining(['index.html', 'gat.html', 'kenh.html']))
  expect(done.files).toBe(Object.keys(snapshotOf(site)).length)
  expect(done.bytes).toBe(Object.values(snapshotOf(site)).reduce((sum, one) => sum + one.length, 0))
})

test('addresses on the web are those of the site', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  const { 'issues/so-1/web/gat.html': page = '', 'feed.xml': feed = '', 'sitemap.xml': map = '' } = snapshotOf(join(folder, 'dist/site'))
  const address = 'https://langven.example/ban-tin/issues/so-1/web/gat.html'
  expect([page.includes(`<link rel="canonical" href="${address}">`), feed.includes(address), map.includes(address)]).toEqual([
    true,
    true,
    true,
  ])
})

test('what did not change stays: the same files, and not as copies', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  const site = join(folder, 'dist/site')
  const [before, inode] = [snapshotOf(site), statSync(join(site, 'issues/so-1/web/gat.html')).ino]
  expect(facts(await build(folder))).toEqual({ written: true, built: [], kept: ALL, removed: [] })
  expect(snapshotOf(site)).toEqual(before)
  expect(statSync(join(site, 'issues/so-1/web/gat.html')).ino).toBe(inode)
})

const edited = (folder: string): void => addFiles(folder, issueFiles({ number: 2, items: { 'giong-lua': 'Giống dài ngày cũng được.' } }))

test.each<[string, (folder: string) => unknown, readonly string[]]>([
  ['an item that was edited', edited, ['so-2']],
  ['an issue that came', (folder) => addFiles(folder, issueFiles({ number: 4, items: { moi: 'Tin mới.' } })), ['so-4']],
  [
    'a folder that was renamed',
    (folder) => {
      rmSync(join(folder, 'issues/so-2'), { recursive: true })
      addFiles(folder, issueFiles({ number: 2, items: { 'giong-lua': 'Chọn giống ngắn ngày cho vụ sau.' } }, 'thang-hai'))
    },
    ['so-2'],
  ],
  [
    'an erratum in a later issue: the corrected one too',
    (folder) => addFiles(folder, issueFiles({ number: 3, items: { 'bao-hiem': 'x', lich: 'y' }, corrects: [1, 'kenh'] })),
    ['so-3', 'so-1'],
  ],
  [
    'an erratum in an earlier issue: the corrected one too',
    (folder) => addFiles(folder, issueFiles({ number: 1, items: { gat: 'x', kenh: 'y' }, corrects: [3, 'lich'] })),
    ['so-3', 'so-1'],
  ],
  [
    'bulletin.yaml',
    (folder) => addFiles(folder, { 'bulletin.yaml': `${bulletinFiles()['bulletin.yaml']}subtitle: Mỗi tháng một số\n` }),
    ALL,
  ],
  [
    'a file of the output that somebody changed',
    (folder) => writeFileSync(join(folder, 'dist/site/issues/so-1/web/gat.html'), 'x'),
    ['so-1'],
  ],
  ['a file of the output that is gone', (folder) => rmSync(join(folder, 'dist/site/issues/so-3/web/lich.html')), ['so-3']],
  [
    'a list of files that is not the one that was written',
    (folder) => writeFileSync(join(folder, 'dist/site/site.json'), '{"bantin":1,"audience":"public","artifacts":[]}'),
    [],
  ],
  ['what was known is gone', (folder) => rmSync(join(folder, '.state'), { recursive: true }), ALL],
  [
    'what was known is damaged',
    (folder) =>
      writeFileSync(join(folder, '.state', readdirSync(join(folder, '.state')).find((name) => name.endsWith('.json')) ?? ''), '{'),
    ALL,
  ],
])('%s: only what has to be is built again', async (_, change, built) => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  await change(folder)
  const done = await build(folder)
  if (built.length === 0) return expect([done.written, ruleIds(done)]).toEqual([false, ['output/foreign-files']])
  expect([done.written, done.built]).toEqual([true, built])
  expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
})

test('a file that went into an issue from the shared folder; another one changes nothing', async () => {
  const files = { 'shared/giong.md': 'Bảng giống.\n', 'shared/khac.md': 'Khác.\n' }
  const sketch = { number: 2, items: { 'giong-lua': 'Chọn giống.' }, includes: 'giong.md' }
  const folder = makeFolder({ ...bulletinFiles(), ...files, ...issueFiles(sketch) })
  expect(ruleIds(await build(folder))).toEqual([])
  addFiles(folder, { 'shared/khac.md': 'Khác hẳn.\n' })
  expect((await build(folder)).built).toEqual([])
  addFiles(folder, { 'shared/giong.md': 'Bảng giống mới.\n' })
  expect((await build(folder)).built).toEqual(['so-2'])
})

test('another program, other forms or options of a form: everything', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  expect((await build(folder, { program: 'next' })).built).toEqual(ALL)
  const { html } = await import('@bantin/to-html')
  const forms = [html({ singleFile: false }), text()]
  expect((await build(folder, { program: 'next', forms })).built).toEqual(ALL)
  expect((await build(folder, { program: 'next', forms: [html({ singleFile: false, itemContents: 5 }), text()] })).built).toEqual(ALL)
  expect((await build(folder, { program: 'next', forms: [html({ singleFile: false, itemContents: 5 }), text()] })).built).toEqual([])
})

test('an issue that is gone leaves the site', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  rmSync(join(folder, 'issues/so-2'), { recursive: true })
  expect(facts(await build(folder))).toEqual({ written: true, built: [], kept: ['so-3', 'so-1'], removed: ['so-2'] })
  expect(existsSync(join(folder, 'dist/site/issues/so-2'))).toBe(false)
  expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
})

test('no state is kept where there is no place for it', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder, { state: undefined })
  expect((await build(folder, { state: undefined })).built).toEqual(ALL)
  expect(existsSync(join(folder, '.state'))).toBe(false)
})

test('a build that is interrupted writes nothing', async () => {
  const folder = makeFolder(bulletinFiles())
  const stop = new AbortController()
  const done = build(folder, { signal: stop.signal, onProgress: ({ phase }) => phase === 'pages' && stop.abort(new Error('enough')) })
  await expect(done).rejects.toThrow('enough')
  expect(readdirSync(join(folder, 'dist')).length).toBe(0)
})

test('the search of a large archive, which is made in a thread, finds what stands in every issue', async () => {
  const many = (number: number) => ({
    number,
    items: Object.fromEntries(Array.from({ length: 520 }, (_, i) => [`bai-${i}`, i % 100 === 7 ? 'Chuồng trại sạch.' : 'Ruộng đồng.'])),
  })
  const folder = makeFolder(bulletinFiles([many(1), many(2)]))
  await build(folder)
  const load = async (name: string) => readSearchFile(readFileSync(join(folder, 'dist/site/search', `${name}.js`), 'utf8'))
  const { total, hits } = await createSearcher({ load }).search('chuong trai')
  expect([total, hits[0]?.address]).toEqual([12, 'issues/so-2/web/bai-7.html#item_bai-7_viec-can-lam'])
})
