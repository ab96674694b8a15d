import { encodingOfFont } from '@bantin/vietnamese/encoding'
import type { Face } from './content.ts'

const SUBSET = /^[A-Z]{6}\+/
const BOLD = /bold|black|heavy|semibold|demi(?!an)|,b/i
const ITALIC = /italic|oblique|kursiv/i

/** What a font's name, and what pdf.js knows of it, say. */
export function faceOf(font: { name?: unknown; bold?: unknown; black?: unknown; italic?: unknown } | undefined): Face {
  const full = typeof font?.name === 'string' ? font.name.replace(SUBSET, '') : ''
  const name = withoutStyle(full)
  return {
    name,
    ...(name !== '' && encodingOfFont(name) ? { legacy: true } : {}),
    bold: font?.bold === true || font?.black === true || BOLD.test(full),
    italic: font?.italic === true || ITALIC.test(full),
  }
}

const STYLE = /[-,](?:regular|roman|book|medium|light|semi|demi|extra|bold|italic|oblique|black|heavy|mt|ps)+$/i

/** `.VnTime-Bold` and `TimesNewRomanPS-BoldMT` are shown by family; `VNI-Times` keeps its hyphen. */
function withoutStyle(name: string): string {
  return name.replace(STYLE, '').replace(/(?<=[a-z])(?:PSMT|PS|MT)$/, '') || name
}
