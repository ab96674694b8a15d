import { binary } from '../bytes/windows-1252.ts'

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/, 'image/svg+xml'],
]

/** What in an SVG does more than draw. */
const ACTIVE =
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video)\b|[\s"'/]on[a-z]+\s*=|(?:javascript|vbscript)\s*:|<!ENTITY|<\?xml-stylesheet|@import|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)[^"'\s]/i

/** The media type of a picture by its first bytes; undefined for others than forms can show. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = binary(bytes.subarray(0, 1024))
  return SIGNS.find(([sign]) => sign.test(head))?.[1]
}

/** True for an SVG that holds code or loads something. */
export const isActive = (bytes: Uint8Array): boolean => ACTIVE.test(new TextDecoder().decode(bytes))

/** The usual end of the name of a file of this type. */
export const extensionOf = (mediaType: string): string => ({ 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' })[mediaType] ?? mediaType.slice(6)
