import { scryptAsync } from '@noble/hashes/scrypt.js'
import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { systemRandom } from './create-key-pair.ts'
import type { PrivateKeyFile } from './key-files.ts'

/** @source OWASP Password Storage Cheat Sheet, scrypt: N=2^17, r=8, p=1 */
const COST = { n: 131_072, r: 8, p: 1 } as const

/**
 * Put a private key under a passphrase (scrypt and AES-256-GCM), so that a lost USB stick is not a lost key.
 *
 * @param key a private key that is open
 * @param passphrase any text; several words
 * @param options `random`: so many random bytes; default: those of the system
 * @throws Error when the key is locked already, or where there is no WebCrypto (a page without HTTPS)
 * @example
 * ```ts
 * import { createKeyPair, lockPrivateKey } from '@bantin/signing'
 *
 * const { privateKey } = createKeyPair({ name: 'Tổ biên tập', office: 'UBND xã Đồi Thông', created: '2026-11-05' })
 * const locked = await lockPrivateKey(privateKey, 'mùa gặt sớm trên đồi')
 * console.log(locked.secretKey, locked.locked?.cipher) // => undefined AES-256-GCM
 * ```
 */
export async function lockPrivateKey(
  key: PrivateKeyFile,
  passphrase: string,
  { random = systemRandom }: { readonly random?: (length: number) => Uint8Array } = {},
): Promise<PrivateKeyFile> {
  const { secretKey, ...rest } = key
  const secret = secretKey === undefined ? undefined : fromBase64(secretKey)
  if (!secret) throw new Error('the key is locked already')
  const [salt, nonce] = [random(16), random(12)]
  const cipher = await cipherKey(passphrase, salt)
  const data = await crypto.subtle.encrypt(settings(nonce, key.id), cipher, secret)
  const locked = { kdf: 'scrypt', ...COST, salt: toBase64(salt), cipher: 'AES-256-GCM', nonce: toBase64(nonce) } as const
  return { ...rest, locked: { ...locked, data: toBase64(new Uint8Array(data)) } }
}

/** The secret bytes under a passphrase; nothing when the passphrase is another. */
export async function unlockSecret({ id, locked }: PrivateKeyFile, passphrase: string): Promise<Uint8Array | undefined> {
  const [salt, nonce, data] = [locked?.salt, locked?.nonce, locked?.data].map((text) => fromBase64(text ?? ''))
  if (!salt || !nonce || !data) return undefined
  const cipher = await cipherKey(passphrase, salt)
  return crypto.subtle.decrypt(settings(nonce, id), cipher, data).then(
    (secret) => new Uint8Array(secret),
    () => undefined,
  )
}

/** Keyboards write the same Vietnamese letters in two ways: NFC makes them one. */
async function cipherKey(passphrase: string, salt: Uint8Array): Promise<CryptoKey> {
  const raw = await scryptAsync(passphrase.normalize('NFC'), salt, { N: COST.n, r: COST.r, p: COST.p, dkLen: 32 })
  return crypto.subtle.importKey('raw', raw as Uint8Array<ArrayBuffer>, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const settings = (nonce: Uint8Array, id: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce as Uint8Array<ArrayBuffer>,
  additionalData: new TextEncoder().encode(`bantin-private-key-v1\n${id}`),
})
