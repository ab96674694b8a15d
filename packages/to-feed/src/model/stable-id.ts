import { sha256 } from '@bantin/compile'

/**
 * An identifier made of the ids that never change: not of the address, which may. It is a UUID, since bulletins have no registered
 * namespace of their own.
 *
 * @param ids of the bulletin, the issue, the item
 * @source RFC 9562, section 5.8: UUIDv8, here the first bits of SHA-256
 */
export function stableId(...ids: readonly string[]): string {
  const hash = sha256(['bantin', ...ids].join(':'))
  const variant = ((Number.parseInt(hash[16] as string, 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
