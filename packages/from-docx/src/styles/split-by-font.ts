import { isInOneFont, type Look, slotOf } from './look.ts'

/** A text in one font. */
export interface FontPiece {
  readonly text: string
  readonly font: string | undefined
}

/** Cut a text where the font changes by the kind of character. Nearly always it does not. */
export function splitByFont(text: string, look: Look): readonly FontPiece[] {
  if (isInOneFont(text, look)) return [{ text, font: look.fonts.ascii }]
  const pieces: { text: string; font: string | undefined }[] = []
  let last: { text: string; font: string | undefined } | undefined
  for (const character of text) {
    // a blank stays with the word before it
    const font = character === ' ' && last ? last.font : look.fonts[slotOf(character, look.eastAsianHint)]
    if (last && last.font === font) last.text += character
    else {
      last = { text: character, font }
      pieces.push(last)
    }
  }
  return pieces
}
