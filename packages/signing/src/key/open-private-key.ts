import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { ed25519 } from '@noble/curves/ed25519.js'
import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { readJson } from '../bytes/read-json.ts'
import { keyFileUnreadable, passphraseNeeded } from '../rules.ts'
import { KEY_FILE_LIMIT, type PrivateKeyFile, privateKeyFile } from './key-files.ts'
import { unlockSecret } from './lock.ts'
import type { SigningKey } from './signing-key.ts'

/** Options of {@link openPrivateKey}. */
export interface OpenOptions {
  /** Needed when the key is locked. */
  readonly passphrase?: string | undefined
  /** What messages call the file. */
  readonly file?: string
}

/**
 * Open the file of a private key.
 *
 * @param bytes of the file
 * @param options the passphrase, when the key has one
 * @returns the key, or findings `signing/key-file`, `signing/passphrase`; nothing of the secret is ever in them
 * @example
 * ```ts
 * import { createKeyPair, openPrivateKey } from '@bantin/signing'
 *
 * const { privateKey } = createKeyPair({ name: 'Tổ biên tập', office: 'UBND xã Đồi Thông', created: '2026-11-05' })
 * const { key } = await openPrivateKey(new TextEncoder().encode(JSON.stringify(privateKey)))
 * console.log(key?.office) // => UBND xã Đồi Thông
 * ```
 */
export async function openPrivateKey(
  bytes: Uint8Array,
  { passphrase, file = '' }: OpenOptions = {},
): Promise<{ readonly key?: SigningKey; readonly diagnostics: readonly Diagnostic[] }> {
  const read = readJson(bytes, privateKeyFile, KEY_FILE_LIMIT)
  const place = file === '' ? {} : { file }
  if ('problem' in read) return { diagnostics: [diagnose(keyFileUnreadable, place, { problem: read.problem })] }
  const { value } = read
  if (value.locked && passphrase === undefined) return { diagnostics: [diagnose(passphraseNeeded, place, { problem: 'missing' })] }
  const secret = await secretOf(value, passphrase ?? '')
  if (!secret) return { diagnostics: [diagnose(passphraseNeeded, place, { problem: 'wrong' })] }
  if (toBase64(ed25519.getPublicKey(secret)) !== value.publicKey) {
    return { diagnostics: [diagnose(keyFileUnreadable, place, { problem: { kind: 'wrong-form', at: 'publicKey' } })] }
  }
  const { id, name, office, publicKey, created } = value
  return {
    key: { id, name, office, publicKey, validFrom: created, sign: async (message) => ed25519.sign(message, secret) },
    diagnostics: [],
  }
}

async function secretOf(key: PrivateKeyFile, passphrase: string): Promise<Uint8Array | undefined> {
  return key.secretKey === undefined ? unlockSecret(key, passphrase) : fromBase64(key.secretKey)
}
