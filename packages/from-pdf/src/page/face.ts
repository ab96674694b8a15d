import type { Face } from './content.ts'

const SUBSET = /^[A-Z]{6}\+/
const BOLD = /bold|black|heavy|semibold|demi(?!an)|,b/i
const ITALIC = /italic|oblique|kursiv/i

/** What a font's name, and what pdf.js knows of it, say. */
export function faceOf(font: { name?: unknown; bold?: unknown; black?: unknown; italic?: unknown } | undefined): Face {
  const full = typeof font?.name === 'string' ? font.name.replace(SUBSET, '') : ''
  return {
    name: withoutStyle(full),
    bold: font?.bold === true || font?.black === true || BOLD.test(full),
    italic: font?.italic === true || ITALIC.test(full),
  }
}

/** `.VnTime-Bold` and `TimesNewRoman,BoldItalic` are shown by family; `VNI-Times` keeps its hyphen. */
function withoutStyle(name: string): string {
  return name.replace(/[-,_ ]?(?:regular|roman|bold|semibold|italic|oblique|black|heavy|mt|ps|[-, ])+$/i, '') || name
}
