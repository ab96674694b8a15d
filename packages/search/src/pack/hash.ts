/** A short name for a content (FNV-1a, twice 32 bits), so that a browser never takes an old file for a new one. Not a seal. */
export function contentName(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code ^ (i & 0xff), 0x85ebca6b) ^ (b >>> 13)
  }
  return ((a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff)).toString(36).padStart(10, '0')
}
