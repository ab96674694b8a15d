import { lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type OutputDraft, openOutput } from '@bantin/node'
import { expect, test } from 'vitest'
import { listing, makeFolder } from './folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const manifest = (...paths: string[]): string => JSON.stringify({ bantin: 1, artifacts: paths.map((path) => ({ path })) })
const SITE = { 'site.json': manifest('index.html', 'a/x.html'), 'index.html': 'cũ', 'a/x.html': 'x' }

/** What a build has left beside a folder; other processes leave theirs there too. */
const neighbours = (folder: string): string[] =>
  readdirSync(dirname(folder)).filter((name) => name !== basename(folder) && name.includes(basename(folder)))

async function open(folder: string): Promise<OutputDraft> {
  const { draft } = await openOutput(folder, { manifestFile: 'site.json', name: 'dist' })
  if (!draft) throw new Error('the folder is ours')
  return draft
}

test('files are written and taken over, and the folder holds exactly them', async () => {
  const folder = makeFolder(SITE)
  const inode = lstatSync(join(folder, 'a/x.html')).ino
  const draft = await open(folder)
  await Promise.all([draft.keep('a/x.html'), draft.write('b/y.html', bytes('y')), draft.write('site.json', bytes('{}'))])
  expect(listing(folder)).toEqual(SITE)
  expect(await draft.finish()).toEqual({ written: true, diagnostics: [] })
  expect(listing(folder)).toEqual({ 'a/x.html': 'x', 'b/y.html': 'y', 'site.json': '{}' })
  expect(lstatSync(join(folder, 'a/x.html')).ino).toBe(inode)
  expect(neighbours(folder)).toEqual([])
})

test('a folder is taken out of a draft, and written anew', async () => {
  const folder = makeFolder(SITE)
  const draft = await open(folder)
  await Promise.all([draft.write('a/x.html', bytes('1')), draft.write('a/b/y.html', bytes('1')), draft.write('ab.html', bytes('1'))])
  await draft.drop('a/')
  await Promise.all([draft.write('a/x.html', bytes('2')), draft.write('site.json', bytes('{}'))])
  expect(await draft.finish()).toEqual({ written: true, diagnostics: [] })
  expect(listing(folder)).toEqual({ 'a/x.html': '2', 'ab.html': '1', 'site.json': '{}' })
})

test('a draft that is given up leaves nothing', async () => {
  const folder = makeFolder(SITE)
  const draft = await open(folder)
  await draft.write('moi.html', bytes('mới'))
  await draft.discard()
  expect(listing(folder)).toEqual(SITE)
  expect(neighbours(folder)).toEqual([])
})

test.each<[string, readonly string[], string]>([
  ['a path that leads out', ['../ngoai.html'], 'output/unsafe-path'],
  ['two paths that Windows takes for one', ['a.html', 'A.html'], 'output/same-path'],
])('%s: nothing is changed', async (_, paths, rule) => {
  const folder = makeFolder(SITE)
  const draft = await open(folder)
  await Promise.all(paths.map((path) => draft.write(path, bytes('x')).catch(() => {})))
  const { written, diagnostics } = await draft.finish()
  expect([written, diagnostics.map(({ ruleId }) => ruleId), listing(folder)]).toEqual([false, [rule], SITE])
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['a folder of somebody else', { 'thu.docx': 'x' }, 'output/foreign-folder'],
  ['the output of one issue', { 'manifest.json': manifest(), 'a.html': 'x' }, 'output/foreign-folder'],
  ['a file put into it', { ...SITE, 'thu.docx': 'x' }, 'output/foreign-files'],
])('%s is not replaced', async (_, files, rule) => {
  const folder = makeFolder(files)
  const { draft, diagnostics } = await openOutput(folder, { manifestFile: 'site.json' })
  expect([draft, diagnostics.map(({ ruleId }) => ruleId), listing(folder)]).toEqual([undefined, [rule], files])
})
