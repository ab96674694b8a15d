/** The schemes that a link may have; `item` is ours and is resolved before anything is written. */
export const SAFE_SCHEMES = ['http', 'https', 'mailto', 'tel', 'item'] as const

// Browsers drop leading C0 controls and spaces, and tabs and line ends anywhere, before they look for a scheme.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that the URL standard strips
const STRIPPED = /^[\u0000-\u0020]+|[\t\n\r]+/g

/**
 * True for an address that a link may have: relative, or with one of the {@link SAFE_SCHEMES}.
 *
 * @source WHATWG URL, "basic URL parser", steps 1 to 3
 */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(address.replace(STRIPPED, ''))?.[1]
  return scheme === undefined || (SAFE_SCHEMES as readonly string[]).includes(scheme.toLowerCase())
}
