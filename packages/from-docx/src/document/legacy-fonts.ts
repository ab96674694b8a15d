import { decode, encodingOfFont, repair } from '@bantin/vietnamese/encoding'

/** How text in legacy fonts looks, for lists that keep no fonts. */
export interface LegacyFonts {
  isLegacy(font: string): boolean
  decode(text: string, font: string | undefined): string
}

/** Remembers what it knows of each font of a document. */
export function legacyFonts(): LegacyFonts {
  const known = new Map<string, boolean>()
  const isLegacy = (font: string): boolean => {
    const legacy = known.get(font) ?? encodingOfFont(font) !== undefined
    known.set(font, legacy)
    return legacy
  }
  return { isLegacy, decode: (text, font) => (font !== undefined && isLegacy(font) ? letters(text, font) : text) }
}

/** The first letter of a sentence is often a run of its own: § for Đ, or a small letter in the font of capitals. It has no neighbours to tell by. */
const LONE_SIGN = /^[\u00a1-\u00bf]$/
const LONE_LETTER = /^[\u00a1-\u00ff]$/

function letters(text: string, font: string): string {
  const { encoding, capitals = false } = encodingOfFont(font) ?? {}
  if (encoding === undefined || !(capitals ? LONE_LETTER : LONE_SIGN).test(text)) return repair(text, { font }).text
  const letter = decode(Uint8Array.of(text.charCodeAt(0)), encoding)
  return capitals ? letter.toUpperCase() : letter
}
