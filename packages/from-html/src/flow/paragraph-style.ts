import type { ListMark, ManuscriptParagraph } from '@bantin/drafting'

/** What a block element says of the paragraphs in it. */
export type ParagraphStyle = Pick<ManuscriptParagraph, 'role' | 'level' | 'style' | 'alignment' | 'indent' | 'pageBreak'> & {
  /** For the first paragraph in it; those after it belong to the same item. */
  readonly list?: ListMark | undefined
  readonly line: number
}
