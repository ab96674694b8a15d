import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKeyList, createKeyPair, formatFile, openPrivateKey, signManifest, verifyManifest } from '@bantin/signing'
import { expect, test } from 'vitest'
import { build, ruleIds } from './support/build.ts'
import { addFiles, bulletinFiles, issueFiles, makeFolder, snapshotOf } from './support/bulletin.ts'
import { problemsOf } from './support/check-site.ts'

async function makeKey() {
  const pair = createKeyPair({ name: 'Ban biên tập', office: 'Tổ thông tin Làng Ven', created: '2026-01-01' })
  const { key } = await openPrivateKey(formatFile(pair.privateKey))
  const keys = formatFile(createKeyList(pair.publicKey))
  return { signer: { key: key! }, keys }
}

const edited = issueFiles({ number: 2, items: { 'giong-lua': 'Giống dài ngày.' } })
const signatureOf = (folder: string, id: string): string => join(folder, `dist/site/issues/${id}/manifest.sig.json`)

test('every issue is signed, and its signature stays while it does not change', async () => {
  const folder = makeFolder(bulletinFiles())
  const { signer, keys } = await makeKey()
  await build(folder, { signer, keys })
  const site = join(folder, 'dist/site')
  expect(problemsOf(site)).toEqual([])
  expect(readFileSync(join(site, 'keys.json'))).toEqual(Buffer.from(keys))
  for (const id of ['so-1', 'so-2', 'so-3']) {
    const [manifest, signature] = ['manifest.json', 'manifest.sig.json'].map((name) => readFileSync(join(site, 'issues', id, name)))
    const { outcome } = await verifyManifest({ manifest: manifest!, signature: signature!, keys })
    expect([id, outcome]).toEqual([id, 'genuine'])
  }
  const before = snapshotOf(site)
  addFiles(folder, edited)
  const done = await build(folder, { keys })
  expect([done.built, ruleIds(done)]).toEqual([['so-2'], ['site/signature-dropped']])
  const after = snapshotOf(site)
  const signatures = (files: Record<string, string>) => Object.entries(files).filter(([path]) => path.endsWith('.sig.json'))
  expect(signatures(after)).toEqual(signatures(before).filter(([path]) => !path.includes('so-2')))
  expect((await build(folder, { signer, keys })).built).toEqual([])
  expect(signatures(snapshotOf(site)).length).toBe(3)
  expect(problemsOf(site)).toEqual([])
})

test('a signature that was put beside a manifest by hand stays, also when all is built again', async () => {
  const folder = makeFolder(bulletinFiles())
  const { signer, keys } = await makeKey()
  await build(folder, { keys })
  const manifest = readFileSync(join(folder, 'dist/site/issues/so-1/manifest.json'))
  const { signature } = await signManifest({ manifest, key: signer.key })
  writeFileSync(signatureOf(folder, 'so-1'), formatFile(signature!))
  const before = readFileSync(signatureOf(folder, 'so-1'))
  expect((await build(folder, { keys })).kept.length).toBe(3)
  expect(readFileSync(signatureOf(folder, 'so-1'))).toEqual(before)
  rmSync(join(folder, '.state'), { recursive: true })
  expect((await build(folder, { keys })).built.length).toBe(3)
  expect(readFileSync(signatureOf(folder, 'so-1'))).toEqual(before)
  expect(problemsOf(join(folder, 'dist/site'))).toEqual([])
})

test('a key that readers would refuse signs nothing', async () => {
  const folder = makeFolder(bulletinFiles())
  const [{ keys }, { signer }] = [await makeKey(), await makeKey()]
  const done = await build(folder, { signer, keys, keepGoing: true })
  expect([done.written, ruleIds(done)]).toEqual([false, ['signing/key-not-usable', 'signing/key-not-usable', 'signing/key-not-usable']])
})
