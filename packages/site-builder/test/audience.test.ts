import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostics } from '@bantin/diagnostics'
import { expect, test } from 'vitest'
import { build, ruleIds } from './support/build.ts'
import { addFiles, bulletinFiles, issueFiles, makeFolder, SKETCHES, snapshotOf } from './support/bulletin.ts'
import { problemsOf } from './support/check-site.ts'

const PLANTED = 'zuoixk'
const makeBulletin = (): string =>
  makeFolder({
    ...bulletinFiles(),
    ...issueFiles({ number: 4, audience: 'internal', items: { 'hop-kin': `Phân công ${PLANTED} trực.` }, corrects: [1, 'gat'] }),
  })
/** Paths of the files that hold one of some words. */
const holding = (folder: string, words: readonly string[]): string[] =>
  Object.entries(snapshotOf(folder)).flatMap(([path, text]) => (words.some((word) => `${path}\n${text}`.includes(word)) ? [path] : []))

test('a public site holds nothing of an internal issue, and says so', async () => {
  const folder = makeBulletin()
  const done = await build(folder)
  expect(formatDiagnostics(done.diagnostics, { language: 'en' })).toMatchInlineSnapshot(`
    "note  1 internal issue is left out of the public site.
      site/internal-left-out · For a site for internal readers, run: bantin site --audience internal

    1 note"
  `)
  expect(holding(join(folder, 'dist/site'), [PLANTED, 'hop-kin', 'so-4'])).toEqual([])
  expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
})

test('an issue that becomes internal leaves the public site, with what it put right', async () => {
  const folder = makeFolder({
    ...bulletinFiles(),
    ...issueFiles({ number: 4, items: { 'hop-kin': `Phân công ${PLANTED} trực.` }, corrects: [1, 'gat'] }),
  })
  await build(folder)
  expect(holding(join(folder, 'dist/site'), ['hop-kin']).length).toBeGreaterThan(3)
  const hidden = issueFiles({ number: 4, audience: 'internal', items: { 'hop-kin': PLANTED }, corrects: [1, 'gat'] })
  addFiles(folder, hidden)
  expect((await build(folder)).removed).toEqual(['so-4'])
  expect(holding(join(folder, 'dist/site'), [PLANTED, 'hop-kin', 'so-4'])).toEqual([])
})

test('what puts something right in an internal issue is not public', async () => {
  const folder = makeBulletin()
  addFiles(folder, issueFiles({ number: 5, items: { moi: 'Tin mới.' }, corrects: [4, 'hop-kin'] }))
  const done = await build(folder)
  expect([done.written, ruleIds(done)]).toEqual([false, ['archive/internal-item-corrected', 'site/internal-left-out']])
  expect(existsSync(join(folder, 'dist/site'))).toBe(false)
  addFiles(folder, issueFiles({ number: 5, items: { moi: 'Tin mới.' } }))
  expect(ruleIds(await build(folder))).toEqual(['site/internal-left-out'])
})

test('an internal site has every issue, and nothing that calls others', async () => {
  const folder = makeBulletin()
  const out = join(folder, 'dist/internal')
  const done = await build(folder, { audience: 'internal', out })
  expect([done.built, ruleIds(done), problemsOf(out)]).toEqual([['so-4', 'so-3', 'so-2', 'so-1'], [], []])
  const files = snapshotOf(out)
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.txt', 'robots.txt', 'issues/so-4/web/hop-kin.html']))
  const absent = ['sw.js', 'manifest.webmanifest', 'feed.xml', 'atom.xml', 'feed.json', 'sitemap.xml']
  expect(absent.filter((path) => path in files)).toEqual([])
  expect(files['robots.txt']).toBe('User-agent: *\nDisallow: /\n')
  expect(['auth_basic', 'AuthType', 'basic_auth'].filter((word) => !files['README.txt']?.includes(word))).toEqual([])
  expect(Object.entries(files).filter(([path, text]) => path.endsWith('.html') && /sw\.js|manifest\.webmanifest/.test(text))).toEqual([])
  expect(JSON.parse(files['site.json'] ?? '')).toMatchObject({ bantin: 1, audience: 'internal' })
})

test('the two never share a folder', async () => {
  const folder = makeBulletin()
  await build(folder)
  const refused = await build(folder, { audience: 'internal' })
  expect(formatDiagnostics(refused.diagnostics, { language: 'en' })).toMatchInlineSnapshot(`
    "error  The folder “dist/site” holds the public site.
      site/other-audience · Choose another folder for this site (--out).

    1 error"
  `)
  expect(holding(join(folder, 'dist/site'), [PLANTED])).toEqual([])
  const out = join(folder, 'dist/internal')
  await build(folder, { audience: 'internal', out })
  expect(ruleIds(await build(folder, { out }))).toEqual(['site/other-audience'])
  expect(existsSync(join(out, 'README.txt'))).toBe(true)
})

test('a bulletin that is internal has no public site', async () => {
  const files = bulletinFiles(SKETCHES.slice(0, 1))
  const folder = makeFolder({ ...files, 'bulletin.yaml': `${files['bulletin.yaml']}audience: internal\n` })
  const done = await build(folder)
  expect([done.written, ruleIds(done)]).toEqual([false, ['site/internal-left-out', 'site/no-issues']])
  expect((await build(folder, { audience: 'internal', out: join(folder, 'dist/internal') })).built).toEqual(['so-1'])
})
