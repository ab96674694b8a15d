import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostics } from '@bantin/diagnostics'
import { type PublishOptions, publish, STATE_FILE } from '@bantin/publish'
import { expect, test } from 'vitest'
import { brokenLinks, listing, makeFolder, siteOf, withManifest } from './site.ts'

const HOUR = 3_600_000
const at = (hours: number): PublishOptions => ({ now: () => new Date(Date.UTC(2026, 10, 26) + hours * HOUR).toISOString() })
const told = (diagnostics: Parameters<typeof formatDiagnostics>[0], folder: string): string =>
  formatDiagnostics(diagnostics, { language: 'vi', colour: false }).replaceAll(folder, '…')

const small = (texts: Readonly<Record<string, string>>): Record<string, string> => withManifest({ 'index.html': 'Trang đầu', ...texts })

test('a first publishing, one of the same, one of another state, and the end of the grace', async () => {
  const target = join(makeFolder(), 'web', 'ban-tin')
  const [one, two] = [makeFolder(small({ 'a.html': 'a', 'b.html': 'b' })), makeFolder(small({ 'a.html': 'A moi', 'c.pdf': 'c' }))]
  const rest = { target, diagnostics: [], done: true }
  expect(await publish(one, target, at(0))).toEqual({
    ...rest,
    added: ['a.html', 'b.html', 'index.html', 'manifest.json'],
    changed: [],
    unchanged: [],
    removed: [],
    later: [],
    bytes: expect.any(Number),
  })
  expect(listing(target)).toEqual(listing(one))
  const times = statSync(join(target, STATE_FILE)).mtimeMs
  expect(await publish(one, target, at(1))).toMatchObject({ added: [], changed: [], unchanged: Object.keys(listing(one)), bytes: 0 })
  expect(statSync(join(target, STATE_FILE)).mtimeMs).toBe(times)

  const second = await publish(two, target, at(2))
  expect(second).toEqual({
    ...rest,
    added: ['c.pdf'],
    changed: ['a.html', 'manifest.json'],
    unchanged: ['index.html'],
    removed: [],
    later: [{ path: 'b.html', from: '2026-11-27T02:00:00.000Z' }],
    bytes: expect.any(Number),
  })
  expect(listing(target)).toEqual({ ...listing(two), 'b.html': 'b' })
  expect(await publish(two, target, at(25.9))).toMatchObject({ removed: [], later: [{ path: 'b.html' }] })
  expect(await publish(two, target, at(26))).toMatchObject({ removed: ['b.html'], later: [], bytes: 0 })
  expect(listing(target)).toEqual(listing(two))
})

test('rolling back within the grace sends only what changed; old files are there again without being sent', async () => {
  const target = makeFolder()
  const [one, two] = [makeFolder(small({ 'a/x.html': 'x' })), makeFolder(small({ 'b/y.html': 'y' }))]
  await publish(one, target, at(0))
  await publish(two, target, at(1))
  expect(await publish(one, target, at(2))).toMatchObject({ added: [], changed: ['manifest.json'], unchanged: ['a/x.html', 'index.html'] })
  expect(await publish(one, target, { ...at(3), prune: true })).toMatchObject({ removed: ['b/y.html'] })
  expect([listing(target), existsSync(join(target, 'b'))]).toEqual([listing(one), false])
})

test('a dry run writes nothing', async () => {
  const target = join(makeFolder(), 'web')
  const site = makeFolder(siteOf(1))
  const plan = await publish(site, target, { ...at(0), dryRun: true })
  expect([plan.done, plan.added.length, existsSync(target)]).toEqual([true, 18, false])
  const real = await publish(site, target, at(0))
  expect(real).toEqual(plan)
  const before = { ...listing(target), state: readFileSync(join(target, STATE_FILE), 'utf8') }
  await publish(makeFolder(siteOf(2)), target, { ...at(99), dryRun: true, prune: true })
  expect({ ...listing(target), state: readFileSync(join(target, STATE_FILE), 'utf8') }).toEqual(before)
})

test('what somebody deletes or cuts at the target is sent again; what somebody puts there stays', async () => {
  const target = makeFolder()
  const site = makeFolder(small({ 'a.html': 'aaa', 'b.html': 'bbb' }))
  await publish(site, target)
  rmSync(join(target, 'a.html'))
  writeFileSync(join(target, 'b.html'), 'b')
  writeFileSync(join(target, 'robots.txt'), 'của người khác')
  expect(await publish(site, target, { prune: true })).toMatchObject({ added: ['a.html'], changed: ['b.html'], removed: [] })
  expect(listing(target)).toEqual({ ...listing(site), 'robots.txt': 'của người khác' })
})

test('an old file that somebody else changed is not deleted', async () => {
  const target = makeFolder()
  await publish(makeFolder(small({ 'a.html': 'a' })), target)
  writeFileSync(join(target, 'a.html'), 'của người khác')
  const { removed, diagnostics } = await publish(makeFolder(small({})), target, { prune: true })
  expect([removed, readFileSync(join(target, 'a.html'), 'utf8')]).toEqual([[], 'của người khác'])
  expect(told(diagnostics, target)).toMatchInlineSnapshot(`
    "cảnh báo  Không xóa tệp cũ ở “…” vì người khác đã sửa: a.html.
      publish/kept-foreign · Xem các tệp ấy; không cần thì tự xóa.

    1 cảnh báo"
  `)
})

test.each([
  ['lost', undefined, []],
  ['not JSON', '{', ['publish/state-lost']],
  ['of another program', '{"bantin":2,"files":[]}', ['publish/state-lost']],
  ['leading outside', '{"bantin":1,"files":[],"unsure":[],"old":[{"path":"../x","since":"2026-01-01T00:00:00Z"}]}', ['publish/state-lost']],
])('a state that is %s: equal files are not sent again, nothing is deleted', async (_, text, rules) => {
  const target = makeFolder()
  await publish(makeFolder(small({ 'a.html': 'a', 'b.html': 'b' })), target)
  if (text === undefined) rmSync(join(target, STATE_FILE))
  else writeFileSync(join(target, STATE_FILE), text)
  const done = await publish(makeFolder(small({ 'a.html': 'A' })), target, { prune: true })
  expect(done).toMatchObject({ done: true, changed: ['a.html', 'manifest.json'], unchanged: ['index.html'], removed: [] })
  expect(done.diagnostics.map(({ ruleId }) => ruleId)).toEqual(rules)
  expect(listing(target)['b.html']).toBe('b')
})

test('somebody else’s site is not overwritten, unless told', async () => {
  const target = makeFolder({ 'index.html': 'trang của xã bên', 'lien-he.html': 'x' })
  const site = makeFolder(small({ 'a.html': 'a' }))
  const { done, diagnostics } = await publish(site, target)
  expect([done, listing(target)]).toEqual([false, { 'index.html': 'trang của xã bên', 'lien-he.html': 'x' }])
  expect(told(diagnostics, target)).toMatchInlineSnapshot(`
    "lỗi  “…” có sẵn tệp cùng tên mà không phải do Bantin đăng: index.html. Chưa ghi gì.
      publish/foreign-target · Chọn nơi trống. Nếu đúng là muốn thay các tệp ấy, thêm --overwrite.

    1 lỗi"
  `)
  expect(await publish(site, target, { overwrite: true })).toMatchObject({ done: true, changed: ['index.html'] })
  expect(listing(target)).toEqual({ ...listing(site), 'lien-he.html': 'x' })
})

test('a target in the output itself, and a file as target', async () => {
  const site = makeFolder(small({}))
  const one = await publish(site, join(site, 'web'))
  const two = await publish(site, join(site, 'index.html', 'x'))
  const file = join(makeFolder({ tep: 'x' }), 'tep')
  const three = await publish(site, file, { patience: { attempts: 1 } })
  expect([one, two, three].map(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))).toEqual([
    ['publish/bad-target'],
    ['publish/bad-target'],
    ['publish/target-failed'],
  ])
})

test('many states one after another: the entry page is never broken', async () => {
  const target = makeFolder()
  for (let round = 0; round < 5; round++) {
    const site = makeFolder(siteOf(round))
    await publish(site, target, { ...at(round * 13), jobs: 3, onProgress: () => expect(brokenLinks(listing(target))).toEqual([]) })
    expect(brokenLinks(listing(target))).toEqual([])
  }
  expect(Object.keys(listing(target)).filter((path) => path.endsWith('index.html'))).toEqual([
    'index.html',
    'issues/so-2/index.html',
    'issues/so-3/index.html',
    'issues/so-4/index.html',
  ])
})
