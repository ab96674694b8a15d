import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeArtifacts, writeSignature } from '@bantin/node'
import { expect, test } from 'vitest'
import { addFiles, listing, makeFolder } from './folder.ts'
import { outputOf } from './output.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const [older, newer] = [outputOf({ 'a.html': '1', 'b.html': '1' }), outputOf({ 'a.html': '2' })]
const manifest = older.at(-1)!.bytes

test('a signature stays while the output is the same, and goes with it', async () => {
  const folder = makeFolder()
  const place = join(folder, 'dist')
  await writeArtifacts(place, older)
  expect(await writeSignature(place, { manifest, signature: encode('one') })).toEqual({ written: true, diagnostics: [] })
  expect(await writeSignature(place, { manifest, signature: encode('two') })).toEqual({ written: true, diagnostics: [] })
  expect((await writeArtifacts(place, older)).removed).toEqual([])
  expect(listing(place)).toMatchObject({ 'manifest.sig.json': 'two', 'b.html': '1' })
  expect((await writeArtifacts(place, newer)).removed).toEqual(['b.html', 'manifest.sig.json'])
  expect(Object.keys(listing(place))).toEqual(['a.html', 'manifest.json'])
  expect(readdirSync(folder)).toEqual(['dist'])
})

test('a signature of what is no longer there is not written, nor into a folder of somebody else', async () => {
  const folder = makeFolder({ 'mine/manifest.json': '{"name":"app"}' })
  const place = join(folder, 'dist')
  await writeArtifacts(place, newer)
  const told = async (name: string) => {
    const { written, diagnostics } = await writeSignature(join(folder, name), { manifest, signature: encode('x') }, { name })
    return [written, ...diagnostics.map(({ ruleId, file }) => [ruleId, file])]
  }
  expect(await told('dist')).toEqual([false, ['output/changed-meanwhile', 'dist/manifest.json']])
  expect(await told('mine')).toEqual([false, ['output/foreign-folder', undefined]])
  expect(await told('none')).toEqual([false, ['output/foreign-folder', undefined]])
  addFiles(folder, { 'dist/manifest.sig.json.txt': '' })
  expect((await writeArtifacts(place, newer)).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['output/foreign-files'])
  expect(readdirSync(folder).sort()).toEqual(['dist', 'mine'])
})
