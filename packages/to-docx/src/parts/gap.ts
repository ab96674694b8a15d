import { Paragraph } from 'docx'

/** The distance behind a table: Word joins tables that touch, and a cell may not end with one. */
export function gap(): Paragraph {
  return new Paragraph({ style: 'Gap' })
}
