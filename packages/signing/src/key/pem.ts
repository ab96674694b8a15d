import { fromBase64, toBase64 } from '../bytes/base64.ts'

/** What stands before the 32 bytes of an Ed25519 key in DER. @source RFC 8410, 4 */
const PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]

const PEM = /^-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=]{60})\s+-----END PUBLIC KEY-----\s*$/

/**
 * A public key as other programs (`openssl`) read it.
 *
 * @param publicKey base64 of the 32 bytes, as in our files
 * @returns PEM, or nothing when `publicKey` is no key
 */
export function publicKeyToPem(publicKey: string): string | undefined {
  const raw = fromBase64(publicKey)
  if (raw?.length !== 32) return undefined
  return `-----BEGIN PUBLIC KEY-----\n${toBase64(Uint8Array.of(...PREFIX, ...raw))}\n-----END PUBLIC KEY-----\n`
}

/**
 * The public key in a PEM file, such as `openssl pkey -pubout` or the program of a smart card writes.
 *
 * @param pem the text of the file
 * @returns base64 of the 32 bytes, or nothing when it is no Ed25519 key
 * @example
 * ```ts
 * import { publicKeyFromPem, publicKeyToPem } from '@bantin/signing'
 *
 * const key = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
 * console.log(publicKeyFromPem(publicKeyToPem(key) ?? '') === key) // => true
 * ```
 */
export function publicKeyFromPem(pem: string): string | undefined {
  const der = fromBase64(PEM.exec(pem)?.[1] ?? '')
  if (der?.length !== PREFIX.length + 32 || PREFIX.some((byte, i) => der[i] !== byte)) return undefined
  return toBase64(der.subarray(PREFIX.length))
}
