const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** Word refuses a file with a longer address. @source Microsoft, “Operating parameter limitations”: 2083 characters */
const LONGEST = 2000

/** An address as a relationship of a Word file may have it; nothing for one that does not lead to the web, mail or telephone. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!SCHEMES.has(url.protocol)) return undefined
  const written = url.href.replace(/[\s<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign))
  return written.length > LONGEST ? undefined : written
}
