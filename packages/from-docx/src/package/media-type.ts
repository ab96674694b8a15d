const SIGNATURES: readonly (readonly [mediaType: string, at: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/bmp', 0, 'BM'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/emf', 40, ' EMF'],
  ['image/wmf', 0, '\xd7\xcd\xc6\x9a'],
  ['image/wmf', 0, '\x01\0\x09\0'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['image/vnd.ms-photo', 0, 'II\xbc'],
  ['image/x-icon', 0, '\0\0\x01\0'],
  ['image/x-pict', 522, '\0\x11\x02\xff'],
]

/** What a picture is, by its bytes: names of parts lie. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const found = SIGNATURES.find(([, at, signature]) => [...signature].every((letter, i) => bytes[at + i] === letter.charCodeAt(0)))
  if (found) return found[0]
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  return /<svg[\s>]/.test(start) ? 'image/svg+xml' : 'application/octet-stream'
}
