import {
  createKeyPair,
  fingerprint,
  formatFile,
  lockPrivateKey,
  openPrivateKey,
  publicKeyFromPem,
  publicKeyToPem,
  readPublicKey,
} from '@bantin/signing'
import { describe, expect, test } from 'vitest'
import { encode, makeKey, OFFICE } from './support/sample.ts'

const unhex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
const tohex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

describe('keys are Ed25519 of RFC 8032, 7.1', () => {
  test.each<[name: string, secret: string, publicKey: string, message: string, signature: string]>([
    [
      'TEST 1',
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      'TEST 2',
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'TEST 3',
      'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ])('%s', async (_, secret, publicKey, message, signature) => {
    const pair = createKeyPair({ name: 'Tổ biên tập', office: OFFICE, created: '2026-01-05', random: () => unhex(secret) })
    const { key } = await openPrivateKey(formatFile(pair.privateKey))
    expect(tohex(Uint8Array.from(atob(pair.publicKey.publicKey), (letter) => letter.charCodeAt(0)))).toBe(publicKey)
    expect(tohex(await key!.sign(unhex(message)))).toBe(signature)
  })
})

test('two keys are never the same, and the files say what they are', () => {
  const options = { name: 'Tổ biên tập', office: OFFICE, created: '2026-01-05' }
  const [one, two] = [createKeyPair(options), createKeyPair(options)]
  expect(one.publicKey.id).not.toBe(two.publicKey.id)
  expect(one.publicKey).toEqual({
    type: 'bantin-public-key',
    version: 1,
    id: fingerprint(one.publicKey.publicKey).slice(0, 16),
    ...{ name: 'Tổ biên tập', office: OFFICE, publicKey: one.privateKey.publicKey, validFrom: '2026-01-05' },
  })
})

test.each(['', ' Tổ', 'hai\ndòng', 'ẩn\u202eđi', 'x\u2028y', `${'á'.repeat(201)}`])('the name %j is refused', (name) => {
  expect(() => createKeyPair({ name, office: OFFICE, created: '2026-01-05' })).toThrow(/"name"/)
})

test('a passphrase opens its key, in either composition, and no other does', async () => {
  const { privateKey } = createKeyPair({ name: 'Tổ biên tập', office: OFFICE, created: '2026-01-05' })
  const locked = await lockPrivateKey(privateKey, 'mùa gặt sớm')
  expect(JSON.stringify(locked)).not.toContain(privateKey.secretKey)
  const ids = async (passphrase?: string) => {
    const { key, diagnostics } = await openPrivateKey(formatFile(locked), { passphrase })
    return key?.id ?? diagnostics.map(({ message }) => message.en)
  }
  expect(await ids('mùa gặt sớm'.normalize('NFD'))).toBe(privateKey.id)
  expect(await ids('mua gat som')).toEqual(['The passphrase of the key is wrong.'])
  expect(await ids()).toEqual(['This key has a passphrase.'])
  await expect(lockPrivateKey(locked, 'x')).rejects.toThrow('the key is locked already')
})

test('a damaged key file is told, without its secret', async () => {
  const { privateKey } = createKeyPair({
    name: 'Tổ biên tập',
    office: OFFICE,
    created: '2026-01-05',
    random: (n) => new Uint8Array(n).fill(7),
  })
  const other = createKeyPair({ name: 'Tổ biên tập', office: OFFICE, created: '2026-01-05' }).privateKey
  const told = async (bytes: Uint8Array) => (await openPrivateKey(bytes, { file: 'k.json' })).diagnostics.map(({ message }) => message.en)
  expect(await told(encode('{'))).toEqual(['The key file cannot be read: it is not JSON.'])
  expect(await told(new Uint8Array(20_000))).toEqual(['The key file cannot be read: it is too large.'])
  expect(await told(formatFile({ ...privateKey, secretKey: other.secretKey }))).toEqual([
    'The key file cannot be read: something in it is not right (publicKey).',
  ])
  expect(await told(formatFile({ ...privateKey, id: '0'.repeat(16) }))).toEqual([
    'The key file cannot be read: something in it is not right (id).',
  ])
  expect(await told(formatFile({ ...privateKey, secretKey: undefined }))).toEqual([
    'The key file cannot be read: something in it is not right (secretKey).',
  ])
  const { diagnostics } = await openPrivateKey(formatFile({ ...privateKey, id: 5 }))
  expect(JSON.stringify(diagnostics)).not.toContain(privateKey.secretKey)
})

test('a key goes to PEM and back, and other keys are no Ed25519 keys', async () => {
  const { publicKey } = await makeKey(3)
  const pem = publicKeyToPem(publicKey.publicKey)!
  expect(publicKeyFromPem(pem)).toBe(publicKey.publicKey)
  expect(publicKeyFromPem(pem.replace('MCowBQYDK2Vw', 'MCowBQYDK2Vu'))).toBe(undefined)
  expect(publicKeyToPem('AAAA')).toBe(undefined)
  const holder = { name: 'Văn phòng', office: OFFICE, validFrom: '2026-02-01' }
  expect(readPublicKey(encode(pem), { holder }).key).toEqual({ ...publicKey, ...holder })
  expect(readPublicKey(formatFile(publicKey)).key).toEqual(publicKey)
  expect(readPublicKey(encode(pem)).diagnostics[0]?.message.en).toBe('The key file cannot be read: it is not JSON.')
})
