import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createKeyList,
  formatFile,
  manifestStatement,
  publicKeyToPem,
  readPublicKey,
  type SignatureFile,
  signManifest,
  verifyManifest,
} from '@bantin/signing'
import { expect, onTestFinished, test } from 'vitest'
import { makeSigned, manifestOf, OFFICE } from './support/sample.ts'

const missing = spawnSync('openssl', ['version']).error !== undefined

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-signing-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const openssl = (cwd: string, argv: readonly string[]) => spawnSync('openssl', argv, { cwd, encoding: 'utf8' })

test.skipIf(missing)(`openssl verifies our signature, and no other${missing ? ' (skipped: openssl is not installed)' : ''}`, async () => {
  const folder = makeFolder()
  const { signature, publicKey } = await makeSigned()
  const file = JSON.parse(new TextDecoder().decode(signature)) as SignatureFile
  writeFileSync(join(folder, 'statement.txt'), manifestStatement(file))
  writeFileSync(join(folder, 'signature.bin'), Buffer.from(file.signature, 'base64'))
  writeFileSync(join(folder, 'key.pem'), publicKeyToPem(publicKey.publicKey)!)
  const argv = 'pkeyutl -verify -pubin -inkey key.pem -rawin -in statement.txt -sigfile signature.bin'.split(' ')
  expect(openssl(folder, argv)).toMatchObject({ status: 0, stdout: 'Signature Verified Successfully\n' })
  writeFileSync(join(folder, 'statement.txt'), manifestStatement({ ...file, date: '2026-11-06' }))
  expect(openssl(folder, argv).status).toBe(1)
})

test.skipIf(missing)(
  `a key of openssl signs for us, as a smart card would${missing ? ' (skipped: openssl is not installed)' : ''}`,
  async () => {
    const folder = makeFolder()
    execFileSync('openssl', 'genpkey -algorithm ed25519 -out secret.pem'.split(' '), { cwd: folder })
    execFileSync('openssl', 'pkey -in secret.pem -pubout -out public.pem'.split(' '), { cwd: folder })
    const holder = { name: 'Văn phòng', office: OFFICE, validFrom: '2026-01-05' }
    const { key } = readPublicKey(readFileSync(join(folder, 'public.pem')), { holder })
    const sign = async (statement: Uint8Array) => {
      writeFileSync(join(folder, 'in'), statement)
      execFileSync('openssl', 'pkeyutl -sign -inkey secret.pem -rawin -in in -out out'.split(' '), { cwd: folder })
      return new Uint8Array(readFileSync(join(folder, 'out')))
    }
    const manifest = await manifestOf()
    const { signature } = await signManifest({ manifest, key: { ...key!, sign } })
    const keys = formatFile(createKeyList(key!))
    expect((await verifyManifest({ manifest, signature: formatFile(signature!), keys })).outcome).toBe('genuine')
  },
)
