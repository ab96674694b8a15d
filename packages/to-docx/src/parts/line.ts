import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { isRightToLeft } from '../writer/language.ts'
import { type Format, runs } from '../writer/run.ts'
import { oneLine } from '../writer/text.ts'
import type { Writer } from '../writer/writer.ts'

/** Words of the form, the issue or an item in their language. */
export function words(writer: Pick<Writer, 'issue'>, text: string, language: string, format: Partial<Format> = {}): ParagraphChild[] {
  return runs(writer, oneLine(text), { ...format, language })
}

/** A paragraph of words in one language. */
export function line(
  writer: Pick<Writer, 'issue'>,
  style: string,
  text: string,
  language: string,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style,
    ...(isRightToLeft(language) ? { bidirectional: true } : {}),
    ...options,
    children: words(writer, text, language),
  })
}
