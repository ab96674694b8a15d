const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** A PNG of one pixel. */
export const pngOf = (): Uint8Array =>
  fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')

/** The first bytes of a JPEG. */
export const jpegOf = (): Uint8Array => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)

/** A drawing. */
export const svgOf = (): Uint8Array =>
  new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>')
