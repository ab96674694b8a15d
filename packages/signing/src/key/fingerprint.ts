import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fromBase64 } from '../bytes/base64.ts'

const ID_LENGTH = 16

/**
 * The fingerprint of a public key: SHA-256 of its 32 bytes, 64 hexadecimal digits. Offices print it (or its first 16 digits, the id of
 * the key) where nobody can change it: in the imprint, on a notice board.
 *
 * @param publicKey base64, as in the files
 * @throws RangeError for a text that is not base64
 * @example
 * ```ts
 * import { fingerprint } from '@bantin/signing'
 *
 * console.log(fingerprint('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=').slice(0, 16)) // => 21fe31dfa154a261
 * ```
 */
export function fingerprint(publicKey: string): string {
  const bytes = fromBase64(publicKey)
  if (!bytes) throw new RangeError('not base64')
  return bytesToHex(sha256(bytes))
}

/** The id of a public key, in base64. */
export const idOf = (publicKey: string): string => fingerprint(publicKey).slice(0, ID_LENGTH)

/** Whether an id is that of a key; schemas ask this also where the key is none. */
export const fitsId = ({ id, publicKey }: { readonly id: string; readonly publicKey: string }): boolean =>
  fromBase64(publicKey) !== undefined && idOf(publicKey) === id
