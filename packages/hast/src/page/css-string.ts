/**
 * A text as a CSS string. Everything but letters, digits, spaces and hyphens is written as an escape, so that the name of a font
 * can end neither the string nor the style element.
 *
 * @source CSS Syntax Module Level 3, "Escaping"
 */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} -]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`
}
