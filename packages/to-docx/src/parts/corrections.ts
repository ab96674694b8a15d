import type { CompiledItem } from '@bantin/compile'
import { type CorrectionFacts, correctionFacts } from '@bantin/paratext'
import { type FileChild, Paragraph, type ParagraphChild } from 'docx'
import { internalLink } from '../writer/element.ts'
import type { Writer } from '../writer/writer.ts'
import { line, words } from './line.ts'

function about(writer: Writer, { about: text, item }: CorrectionFacts): ParagraphChild[] {
  if (!item) return words(writer, text, writer.labels.language, { bold: true })
  const title = words(writer, text, item.language, { bold: true, style: 'Hyperlink' })
  return [internalLink(writer.places.item(item.id) ?? '', title)]
}

function correction(writer: Writer, { language }: CompiledItem, one: CorrectionFacts): FileChild[] {
  const { labels } = writer
  const said = (label: string, text: string, strike: boolean) =>
    new Paragraph({
      style: 'Correction',
      children: [...words(writer, `${label}: `, labels.language), ...words(writer, text, language, strike ? { strike } : {})],
    })
  return [
    new Paragraph({
      style: 'Correction',
      keepNext: true,
      children: [...about(writer, one), ...words(writer, ` · ${one.day}`, labels.language)],
    }),
    said(labels.wrong, one.wrong, true),
    said(labels.right, one.right, false),
    ...(one.note ? [line(writer, 'Correction', one.note, language)] : []),
  ]
}

/** What was wrong in earlier items, and what is right. */
export function corrections(writer: Writer, item: CompiledItem): FileChild[] {
  const all = correctionFacts(writer.issue, item, writer.labels)
  if (all.length === 0) return []
  return [
    line(writer, 'BlockHeading', writer.labels.corrections, writer.labels.language),
    ...all.flatMap((one) => correction(writer, item, one)),
  ]
}
