import { isIP } from 'node:net'

/**
 * Whether a request was sent to this server by one of its own names. A page of another site that lets its name point to this
 * machine (DNS rebinding) sends its own name; an IP address cannot be made to point elsewhere.
 *
 * @param header the `Host` header
 * @param own the address that the user chose to listen at
 */
export function isHostAllowed(header: string | undefined, own: string): boolean {
  if (header === undefined) return false
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(header)?.[1]?.toLowerCase()
  if (name === undefined) return false
  const bare = name.startsWith('[') ? name.slice(1, -1) : name
  return bare === 'localhost' || bare.endsWith('.localhost') || isIP(bare) !== 0 || bare === own.toLowerCase()
}
