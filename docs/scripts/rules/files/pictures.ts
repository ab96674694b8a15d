/** A PNG of two by two pixels, whose end is missing: its size can be read, its pixels cannot. */
export const CUT_PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR42mNk'), (letter) =>
  letter.charCodeAt(0),
)

/** A PNG of one pixel. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

/** The head of a WebP of 320 by 120 pixels, which tells its size. */
export const WEBP = Uint8Array.from([...ascii('RIFF'), 22, 0, 0, 0, ...ascii('WEBPVP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 63, 1, 0, 119, 0, 0])
