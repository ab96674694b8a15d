import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { isRightToLeft } from './language.ts'
import type { Scope } from './writer.ts'

/** Distance of a list's text from its sign, in twips. */
export const LIST_STEP = 360

/** How far a list indents its text, in twips. */
export const listIndent = (level: number): number => (level + 1) * LIST_STEP

/** Options of a paragraph in its surroundings: a list's sign, or the distance that a list or quotation gives it. */
export function paragraphIn(scope: Scope, children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  const { marker, level, indent, language } = scope
  const left = indent + (level < 0 ? 0 : listIndent(level))
  const isIndented = marker ? indent > 0 : left > 0
  return new Paragraph({
    style: level < 0 || scope.inNote ? scope.style : 'ListParagraph',
    ...(isIndented ? { indent: { left, ...(marker ? { hanging: LIST_STEP } : {}) } } : {}),
    ...(isRightToLeft(language) ? { bidirectional: true } : {}),
    ...(marker ? { numbering: marker } : {}),
    ...options,
    children,
  })
}
