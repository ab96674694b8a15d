import { createKeyList, formatFile, revokeKey, signManifest, type Verdict, verifyFile, verifyFiles, verifyManifest } from '@bantin/signing'
import { describe, expect, test } from 'vitest'
import { encode, FILES, ISSUE, makeKey, makeSigned, manifestOf, OFFICE } from './support/sample.ts'

const signed = await makeSigned()
const { manifest, signature, keys, key } = signed
const BY = { signer: { id: key.id, name: 'Tổ biên tập', office: OFFICE }, signed: '2026-11-05' }
const SAME = { changed: [], missing: [], extra: [] }

test('the signature file, whole', async () => {
  const { signature: file } = await signManifest({ manifest, key })
  expect(file).toEqual({
    type: 'bantin-signature',
    version: 1,
    algorithm: 'Ed25519',
    manifest: expect.stringMatching(/^[0-9a-f]{64}$/),
    date: '2026-11-05',
    key: key.id,
    signature: expect.stringMatching(/^[A-Za-z0-9+/]{86}==$/),
  })
  expect((await signManifest({ manifest, key })).signature, 'the same again').toEqual(file)
})

const [other, stranger, later] = await Promise.all([makeKey(9), makeKey(2), makeKey(1, '2026-12-01')])
const another = await manifestOf(FILES.slice(1))
const december = await makeSigned({ issue: { ...ISSUE, id: 'doi-thong-2026-12', number: 13, period: '2026-12', date: '2026-12-05' } })

describe('a folder', () => {
  const stolen = revokeKey(signed.list, { id: key.id, date: '2026-12-01', reason: 'compromised', since: '2026-11-20' }).list!
  test.each<[what: string, options: Partial<Parameters<typeof verifyFiles>[0]>, verdict: Verdict]>([
    ['as signed', {}, { outcome: 'genuine', issue: ISSUE, ...BY, differences: SAME }],
    [
      'with a key that was stolen later',
      { keys: formatFile(stolen) },
      { outcome: 'genuine', issue: ISSUE, ...BY, revoked: stolen.keys[0]!.revoked!, differences: SAME },
    ],
    [
      'with a file changed, one missing and one more',
      {
        files: [
          { ...FILES[0]!, bytes: encode('Khác.') },
          { path: 'lạ.txt', bytes: encode('') },
        ],
      },
      {
        outcome: 'altered',
        issue: ISSUE,
        ...BY,
        differences: { changed: ['doi-thong-2026-11.txt'], missing: ['web/1.html'], extra: ['lạ.txt'] },
      },
    ],
    [
      'with another manifest',
      { manifest: another },
      { outcome: 'altered', ...BY, differences: { changed: ['manifest.json'], missing: [], extra: [] } },
    ],
    ['without a signature', { signature: undefined }, { outcome: 'unsigned', differences: SAME }],
    ['without keys', { keys: undefined }, { outcome: 'unknown-key', reason: 'no-keys', differences: SAME }],
    ['with keys that are none', { keys: encode('[]') }, { outcome: 'unknown-key', reason: 'bad-keys', differences: SAME }],
    [
      'with the keys of others',
      { keys: formatFile(createKeyList(other.publicKey)) },
      { outcome: 'unknown-key', reason: 'not-listed', differences: SAME },
    ],
    ['with another fingerprint known', { pin: other.key.id }, { outcome: 'unknown-key', reason: 'not-endorsed', differences: SAME }],
    ['with a signature that is none', { signature: encode('{}') }, { outcome: 'bad-signature', reason: 'malformed', differences: SAME }],
    [
      'dated otherwise than signed',
      { signature: encode(new TextDecoder().decode(signature).replace('2026-11-05', '2026-11-06')) },
      { outcome: 'bad-signature', reason: 'wrong', differences: SAME },
    ],
  ])('%s', async (_, options, verdict) => {
    expect(await verifyFiles({ manifest, signature, keys, files: FILES, ...options })).toEqual(verdict)
  })

  test('its files may come one at a time', async () => {
    async function* oneByOne() {
      yield* FILES
    }
    expect((await verifyFiles({ manifest, signature, keys, files: oneByOne() })).outcome).toBe('genuine')
  })

  test('a signature never passes for one of another thing that the key signed', async () => {
    const { signature: rotation } = { signature: await key.sign(encode('bantin-endorsement-v1\n')) }
    const forged = { ...JSON.parse(new TextDecoder().decode(signature)), signature: btoa(String.fromCharCode(...rotation)) }
    expect(await verifyManifest({ manifest, keys, signature: formatFile(forged) })).toEqual({ outcome: 'bad-signature', reason: 'wrong' })
  })

  test('files whose SHA-256 is known need not be read again', async () => {
    const digest = async (bytes: Uint8Array<ArrayBuffer>) => Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    const files = await Promise.all(FILES.map(async ({ path, bytes }) => ({ path, sha256: await digest(bytes) })))
    expect((await verifyFiles({ manifest, signature, keys, files })).outcome).toBe('genuine')
    const altered = files.map((file, i) => (i === 0 ? { ...file, sha256: '0'.repeat(64) } : file))
    expect((await verifyFiles({ manifest, signature, keys, files: altered })).differences).toEqual({ ...SAME, changed: [FILES[0]!.path] })
  })
})

describe('a single file', () => {
  const file = { name: 'doi-thong-2026-11.txt', bytes: FILES[0]!.bytes, issues: [signed], keys }
  const text = { path: 'doi-thong-2026-11.txt', form: 'text' }
  test.each<[what: string, options: Partial<Parameters<typeof verifyFile>[0]>, verdict: Verdict]>([
    ['as published', {}, { outcome: 'genuine', issue: ISSUE, ...BY, file: text }],
    ['under another name', { name: 'C:\\Tải về\\tin nhắn (3).txt' }, { outcome: 'genuine', issue: ISSUE, ...BY, file: text }],
    ['changed', { bytes: encode('Khác.') }, { outcome: 'altered', issue: ISSUE, ...BY, file: text }],
    [
      'changed, downloaded twice',
      { name: '/x/DOI-THONG-2026-11 (2).txt', bytes: encode('Khác.') },
      { outcome: 'altered', issue: ISSUE, ...BY, file: text },
    ],
    ['of no issue', { name: 'khac.txt', bytes: encode('Khác.') }, { outcome: 'unknown' }],
    [
      'that is the manifest',
      { bytes: manifest },
      { outcome: 'genuine', issue: ISSUE, ...BY, file: { path: 'manifest.json', form: 'manifest' } },
    ],
    ['of an issue that is not signed', { issues: [{ manifest }] }, { outcome: 'unsigned', file: text }],
    ['with the name of one in an issue that is not signed', { issues: [{ manifest }], bytes: encode('') }, { outcome: 'unknown' }],
    [
      'in an issue that is not signed, and in one that is',
      { issues: [{ manifest }, signed] },
      { outcome: 'genuine', issue: ISSUE, ...BY, file: text },
    ],
    [
      'in two issues: the first counts',
      { issues: [december, signed] },
      {
        outcome: 'genuine',
        issue: { ...ISSUE, id: 'doi-thong-2026-12', number: 13, period: '2026-12', date: '2026-12-05' },
        ...BY,
        signed: '2026-12-05',
        file: text,
      },
    ],
    [
      'among broken manifests',
      { issues: [{ manifest: encode('{') }, { manifest: encode('[]') }, signed] },
      {
        outcome: 'genuine',
        issue: ISSUE,
        ...BY,
        file: text,
      },
    ],
  ])('%s', async (_, options, verdict) => expect(await verifyFile({ ...file, ...options })).toEqual(verdict))
})

describe('signing', () => {
  const told = async (options: Partial<Parameters<typeof signManifest>[0]>) =>
    (await signManifest({ manifest, key, ...options })).diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message.en}`)
  test.each<[what: string, options: Partial<Parameters<typeof signManifest>[0]>, text: string]>([
    [
      'what is no manifest',
      { manifest: encode('{"name": "x"}') },
      'signing/manifest: manifest.json cannot be read: something in it is not right (bantin).',
    ],
    [
      'with a key that is not listed',
      { keys: createKeyList(stranger.publicKey) },
      `signing/key-not-usable: The key ${key.id} cannot be used with the date 2026-11-05: it is not in the bulletin’s keys.json.`,
    ],
    [
      'with a key that is not valid yet',
      { keys: createKeyList(later.publicKey) },
      `signing/key-not-usable: The key ${key.id} cannot be used with the date 2026-11-05: it is not valid yet on the day of the signature.`,
    ],
    [
      'with a card that fails',
      { key: { ...key, sign: () => Promise.reject(new Error('no card')) } },
      'signing/signer-failed: What was to sign returned no signature.',
    ],
    [
      'with the wrong card',
      { key: { ...key, sign: stranger.key.sign } },
      'signing/signer-failed: The signature that came back is not one of this key.',
    ],
    [
      'with a card that says nothing',
      { key: { ...key, sign: async () => new Uint8Array() } },
      'signing/signer-failed: The signature that came back is not one of this key.',
    ],
  ])('%s is refused', async (_, options, text) => expect(await told(options)).toEqual([text]))
})
