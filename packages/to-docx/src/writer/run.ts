import type { CompiledIssue } from '@bantin/compile'
import { type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { languageOf } from './language.ts'
import { stretches, xmlText } from './text.ts'

/** How a run looks, and in which language it is. */
export interface Format {
  readonly language: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly superScript?: boolean
  /** Id of a character style. */
  readonly style?: string
}

/** docx looks for `{name}` of its pictures and lists in the finished text; a run that ends behind the brace keeps such text as it is. */
const PLACEHOLDER = /(?<=\{)(?=[^{}]+\})/

/** Text in a format; only what differs from the document's default is written. */
export function runs(
  { issue }: { readonly issue: Pick<CompiledIssue, 'language'> },
  text: string,
  { language, ...format }: Format,
): ParagraphChild[] {
  const foreign = language === issue.language ? {} : { language: languageOf(language) }
  return stretches(xmlText(text)).flatMap(({ text: words, rightToLeft }) =>
    words
      .split(PLACEHOLDER)
      .map((part) => new TextRun({ text: part, ...format, ...foreign, ...(rightToLeft ? { rightToLeft } : {}) } satisfies IRunOptions)),
  )
}
