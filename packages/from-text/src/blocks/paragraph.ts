import type { ListMark, ManuscriptParagraph, ParagraphRole } from '@bantin/drafting'
import { type Line, placeOf } from '../lines/line.ts'

/** What is known of a paragraph beside its words. */
export interface ParagraphParts {
  readonly role?: ParagraphRole | undefined
  readonly level?: number | undefined
  readonly list?: ListMark | undefined
  readonly alignment?: 'center' | 'end' | undefined
}

/** A paragraph of the manuscript that begins at a line. */
export function paragraph(text: string, line: Line, { role, level, list, alignment }: ParagraphParts = {}): ManuscriptParagraph {
  return {
    type: 'paragraph',
    inlines: [{ type: 'text', text }],
    ...(role ? { role } : {}),
    ...(level ? { level } : {}),
    ...(alignment ? { alignment } : {}),
    ...(list ? { list } : {}),
    ...(line.beginsPage ? { pageBreak: true } : {}),
    place: placeOf(line),
  }
}
