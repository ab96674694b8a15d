import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()

/** Node's own digest is ten times as fast; nothing is imported for it, so that the package runs in a browser as it is. */
const native = (globalThis as { process?: Partial<typeof process> }).process?.getBuiltinModule?.('node:crypto')

/** SHA-256 in hexadecimal; text is hashed as UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return native ? native.hash('sha256', content) : bytesToHex(digest(typeof content === 'string' ? encoder.encode(content) : content))
}
