import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCatalogue, describeRule } from '@bantin/diagnostics'
import { rules } from '@bantin/site-builder'
import { text } from '@bantin/to-text'
import { expect, test } from 'vitest'
import { build, facts, ruleIds } from './support/build.ts'
import { addFiles, bulletinFiles, issueFiles, makeFolder, snapshotOf } from './support/bulletin.ts'
import { problemsOf } from './support/check-site.ts'

const BROKEN = { 'issues/so-2/items/giong-lua.md': '---\ntitle: Giống lúa\n---\n\nXem ghi chú.[^1]\n' }
const INTERNAL = { 'issues/so-2/items/giong-lua.md': '---\ntitle: Giống lúa\naudience: internal\n---\n\nPhân công trực.\n' }

test('errors of all issues are told at once, and nothing is written', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  const before = snapshotOf(join(folder, 'dist/site'))
  addFiles(folder, { ...BROKEN, 'issues/so-1/items/gat.md': '---\ntitel: Gặt\n---\n\nx\n' })
  const done = await build(folder)
  expect([done.written, ruleIds(done)]).toMatchInlineSnapshot(`
    [
      false,
      [
        "schema/unknown-key",
        "note/undefined",
      ],
    ]
  `)
  expect(snapshotOf(join(folder, 'dist/site'))).toEqual(before)
  expect(readdirSync(join(folder, 'dist'))).toEqual(['site'])
})

test('what is wrong with the bulletin is told once', async () => {
  const folder = makeFolder({ ...bulletinFiles(), 'bulletin.yaml': 'schema: 1\nid: lang-ven\ntitle: Làng Ven\nsections: []\n' })
  const { diagnostics, written } = await build(folder)
  expect(written).toBe(false)
  const told = diagnostics.map(({ ruleId, place, message }) => [ruleId, place?.start.line, message.en].join(' '))
  expect(told.length).toBe(new Set(told).size)
})

test('two issues with one number', async () => {
  const folder = makeFolder({ ...bulletinFiles(), ...issueFiles({ number: 2, items: { khac: 'x' } }, 'nham') })
  expect(new Set(ruleIds(await build(folder)))).toEqual(new Set(['issue/id-used-twice', 'issue/number-used-twice']))
})

test('keep going: an issue with errors stays as it was, or is left out', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  addFiles(folder, { ...BROKEN, ...issueFiles({ number: 3, items: { 'bao-hiem': 'Gia hạn thẻ.' } }) })
  addFiles(folder, { ...issueFiles({ number: 4, items: { moi: 'x' } }), 'issues/so-4/items/moi.md': '---\ntitel: x\n---\n' })
  const done = await build(folder, { keepGoing: true })
  expect(facts(done)).toEqual({ written: true, built: ['so-3'], kept: ['so-2', 'so-1'], removed: [] })
  expect(ruleIds(done).filter((id) => id.startsWith('site/'))).toEqual(['site/issue-kept', 'site/issue-left-out'])
  expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
  // What stayed is tried again, and built once it is in order
  addFiles(folder, {
    ...issueFiles({ number: 2, items: { 'giong-lua': 'Giống ngắn ngày.' } }),
    ...issueFiles({ number: 4, items: { moi: 'x' } }),
  })
  expect((await build(folder)).built).toEqual(['so-4', 'so-2'])
})

test('keep going: what has become internal does not stay', async () => {
  const folder = makeFolder(bulletinFiles())
  await build(folder)
  addFiles(folder, INTERNAL)
  const done = await build(folder, { keepGoing: true })
  expect(done.removed).toEqual(['so-2'])
  expect(ruleIds(done)).toEqual(['archive/number-missing', 'site/issue-left-out', 'audience/internal-item'])
  expect(existsSync(join(folder, 'dist/site/issues/so-2'))).toBe(false)
})

test.each<[string, () => Promise<readonly string[]>, string]>([
  ['no web form', async () => ruleIds(await build(makeFolder(bulletinFiles()), { forms: [text()] })), 'site/no-web-form'],
  ['no issue', async () => ruleIds(await build(makeFolder({ 'bulletin.yaml': bulletinFiles()['bulletin.yaml'] ?? '' }))), 'site/no-issues'],
  ['no bulletin', async () => ruleIds(await build(makeFolder())), 'site/no-issues'],
  [
    'keys that are no list',
    async () => ruleIds(await build(makeFolder(bulletinFiles()), { keys: new TextEncoder().encode('{}') })),
    'signing/key-list',
  ],
  [
    'a folder of somebody else',
    async () => ruleIds(await build(makeFolder({ ...bulletinFiles(), 'dist/site/thu.docx': 'x' }))),
    'output/foreign-folder',
  ],
  [
    'a file that somebody put into the site',
    async () => {
      const folder = makeFolder(bulletinFiles())
      await build(folder)
      writeFileSync(join(folder, 'dist/site/issues/thu.docx'), 'x')
      return ruleIds(await build(folder))
    },
    'output/foreign-files',
  ],
  [
    'a place where nothing can be written',
    async () => {
      const folder = makeFolder({ ...bulletinFiles(), tep: 'x' })
      return ruleIds(await build(folder, { out: join(folder, 'tep/site') }))
    },
    'output/not-writable',
  ],
])('%s', async (_, run, rule) => expect(await run()).toEqual([rule]))

test('every rule can be explained', () => {
  for (const rule of createCatalogue(rules).values()) expect(describeRule(rule, 'vi').length).toBeGreaterThan(100)
})
