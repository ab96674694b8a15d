import { ed25519 } from '@noble/curves/ed25519.js'
import { fromBase64 } from '../bytes/base64.ts'

/**
 * Whether a signature is that of a key. Strict, as RFC 8032 has it: one signature has one form, and keys of small order, which would
 * pass anything, pass nothing.
 */
export function checkSignature(statement: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  const key = fromBase64(publicKey)
  try {
    return key !== undefined && ed25519.verify(signature, statement, key, { zip215: false })
  } catch {
    return false
  }
}
