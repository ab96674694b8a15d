import type { PreparedImage } from '@bantin/compile'
import { base64 } from './base64.ts'

// Noncharacters, which no text has. One that has them all the same gets base64 in their place, and that can close no tag.
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`)

/** Gives images the address that they have inside a file, and puts them there when the file is complete. */
export interface Embedding {
  /** What to write as the address of an image for the time being. */
  addressOf(image: PreparedImage): string
  /** The page as bytes, with the images in their places. */
  complete(html: string): Uint8Array
}

/** Encodes images, each once for as long as it lives. */
export function createEncoder(): (bytes: Uint8Array) => Uint8Array {
  const known = new WeakMap<Uint8Array, Uint8Array>()
  return (bytes) => {
    const made = known.get(bytes) ?? base64(bytes)
    known.set(bytes, made)
    return made
  }
}

/** Begin a file. Images are put in as bytes at the end: as parts of the text they would be copied over and over. */
export function createEmbedding(encode: (bytes: Uint8Array) => Uint8Array): Embedding {
  const utf8 = new TextEncoder()
  const images: Uint8Array[] = []
  return {
    addressOf({ mediaType, bytes }) {
      images.push(encode(bytes))
      return `data:${mediaType};base64,${OPEN}${images.length - 1}${CLOSE}`
    },
    complete(html) {
      const parts = html.split(MARK).map((part, i) => (i % 2 === 0 ? utf8.encode(part) : (images[Number(part)] ?? new Uint8Array())))
      const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
      let at = 0
      for (const part of parts) {
        whole.set(part, at)
        at += part.length
      }
      return whole
    },
  }
}
