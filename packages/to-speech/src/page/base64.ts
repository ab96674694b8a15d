/** Bytes per call: a multiple of three, so that parts may be joined, and few enough for a call. */
const CHUNK = 0x6000

/** Bytes as base64. @source RFC 4648, section 4 */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))))
  return parts.join('')
}
