import { sha256 } from '@bantin/compile'

/**
 * The name of the book for all time: a UUID made of the ids of bulletin and issue. A corrected edition keeps it.
 *
 * @param bulletinId id of the bulletin
 * @param issueId id of the issue
 * @source RFC 9562, 5.8 “UUID Version 8”
 */
export function bookIdentifier(bulletinId: string, issueId: string): string {
  // Neither id holds a line end, so no two pairs give the same text
  const hash = sha256(`${bulletinId}\n${issueId}`)
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
