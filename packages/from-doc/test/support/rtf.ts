/** Bytes of a legacy encoding as RTF writes them. */
const escaped = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`)).join('')

/** An RTF file with a paragraph for each font. */
export function writeRtf(head: string, paragraphs: readonly (readonly [font: string, bytes: Uint8Array])[]): Uint8Array {
  const fonts = paragraphs.map(([font], i) => `{\\f${i}${font};}`).join('')
  const body = paragraphs.map(([, bytes], i) => `\\f${i} ${escaped(bytes)}\\par`).join('\n')
  return new TextEncoder().encode(`{\\rtf1${head}{\\fonttbl${fonts}}\n${body}\n}`)
}
