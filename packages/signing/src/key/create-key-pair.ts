import { ed25519 } from '@noble/curves/ed25519.js'
import { toBase64 } from '../bytes/base64.ts'
import { idOf } from './fingerprint.ts'
import { type PrivateKeyFile, type PublicKeyFile, privateKeyFile, publicKeyFile } from './key-files.ts'

/** Options of {@link createKeyPair}. */
export interface KeyPairOptions {
  /** Who signs, as readers see it: `Tổ biên tập`. A role outlives a person. */
  readonly name: string
  /** The office that answers for it: `Ủy ban nhân dân xã Đồi Thông`. */
  readonly office: string
  /** The day on which the key is made, and from which it is valid: `2026-11-05`. */
  readonly created: string
  /** So many random bytes. Default: those of the system. */
  readonly random?: (length: number) => Uint8Array
}

/** Random bytes of the system. */
export const systemRandom = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

/**
 * Make a key: what the office keeps to itself, and what everybody may have. The private one is open; `lockPrivateKey` puts it under a
 * passphrase.
 *
 * @param options who holds it, and since when
 * @throws ZodError when a name is empty, has line breaks or invisible characters, or the day is none
 * @example
 * ```ts
 * import { createKeyPair } from '@bantin/signing'
 *
 * const { publicKey } = createKeyPair({ name: 'Tổ biên tập', office: 'UBND xã Đồi Thông', created: '2026-11-05' })
 * console.log(publicKey.type, publicKey.id.length, publicKey.validFrom) // => bantin-public-key 16 2026-11-05
 * ```
 */
export function createKeyPair({ name, office, created, random = systemRandom }: KeyPairOptions): {
  readonly privateKey: PrivateKeyFile
  readonly publicKey: PublicKeyFile
} {
  const secret = random(32)
  const raw = toBase64(ed25519.getPublicKey(secret))
  const owner = { version: 1, id: idOf(raw), name: name.normalize('NFC'), office: office.normalize('NFC'), publicKey: raw } as const
  return {
    privateKey: privateKeyFile.parse({ type: 'bantin-private-key', ...owner, created, secretKey: toBase64(secret) }),
    publicKey: publicKeyFile.parse({ type: 'bantin-public-key', ...owner, validFrom: created }),
  }
}
