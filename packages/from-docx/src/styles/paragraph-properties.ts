import type { ManuscriptParagraph } from '@bantin/drafting'
import type { Attributes } from '../xml/namespaces.ts'
import { isOn, numberOf } from './run-properties.ts'

/** What one level says of a paragraph. */
export interface ParagraphProperties {
  style?: string | undefined
  /** From 0; 9 is body text. */
  outline?: number | undefined
  alignment?: ManuscriptParagraph['alignment']
  /** In twentieths of a point. */
  indent?: number | undefined
  pageBreak?: boolean | undefined
  /** The id of its numbering; `0` takes it away. */
  numbering?: string | undefined
  /** From 0. */
  level?: number | undefined
  /** In an old-fashioned frame. */
  framed?: boolean | undefined
  /** Its letters begin the next paragraph, in a large size. */
  dropCap?: boolean | undefined
}

const ALIGNMENT: Readonly<Record<string, ManuscriptParagraph['alignment']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
}

/** Take in one element of a `w:pPr`. */
export function takeParagraphProperty(into: ParagraphProperties, name: string, attributes: Attributes): void {
  const value = attributes['w:val']
  switch (name) {
    case 'w:pStyle':
      into.style = value
      break
    case 'w:outlineLvl':
      into.outline = numberOf(value)
      break
    case 'w:jc':
      into.alignment = ALIGNMENT[value ?? '']
      break
    case 'w:ind':
      into.indent = numberOf(attributes['w:left'] ?? attributes['w:start']) ?? into.indent
      break
    case 'w:pageBreakBefore':
      into.pageBreak = isOn(value)
      break
    case 'w:numId':
      into.numbering = value
      break
    case 'w:ilvl':
      into.level = numberOf(value)
      break
    case 'w:framePr':
      into.framed = true
      into.dropCap = attributes['w:dropCap'] === 'drop' || attributes['w:dropCap'] === 'margin'
      break
  }
}
