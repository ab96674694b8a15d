import { encodingOfFont, repair } from '@bantin/vietnamese/encoding'

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
  return { isLegacy, decode: (text, font) => (font !== undefined && isLegacy(font) ? repair(text, { font }).text : text) }
}
