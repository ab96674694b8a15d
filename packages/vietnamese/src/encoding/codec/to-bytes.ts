/** The bytes of a text whose characters stand for one byte each. */
export const toBytes = (text: string): Uint8Array => Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
