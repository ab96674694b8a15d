const CODE = 0x8000

/** Bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  // In pieces, since a call takes only so many arguments
  for (let i = 0; i < bytes.length; i += CODE) text += String.fromCharCode(...bytes.subarray(i, i + CODE))
  return btoa(text)
}

/** The bytes of a base64 text; nothing for a text that is not exactly what {@link toBase64} writes, so that no two texts mean the same. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}
