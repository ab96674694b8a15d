import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { type CorrectedFacts, correctedFacts } from '@bantin/paratext'
import { type FileChild, Paragraph, type ParagraphChild } from 'docx'
import { internalLink } from '../writer/element.ts'
import type { Writer } from '../writer/writer.ts'
import { line, words } from './line.ts'

function title(writer: Writer, { item, title: text, language }: CorrectedFacts): ParagraphChild[] {
  if (!item) return words(writer, text, language, { bold: true })
  return [internalLink(writer.places.item(item.id) ?? '', words(writer, text, language, { bold: true, style: 'Hyperlink' }))]
}

function note(writer: Writer, one: CorrectedFacts): FileChild[] {
  const { labels } = writer
  const said = (label: string, text: string) => [...words(writer, `${label}: `, labels.language), ...words(writer, text, one.language)]
  const head = [
    ...words(writer, `${one.where}: `, labels.language),
    ...title(writer, one),
    ...words(writer, ` · ${one.day}`, labels.language),
  ]
  return [
    new Paragraph({ style: 'Correction', keepNext: true, children: head }),
    new Paragraph({ style: 'Correction', children: said(labels.wrong, one.wrong) }),
    new Paragraph({ style: 'Correction', children: said(labels.right, one.right) }),
    ...(one.note ? [line(writer, 'Correction', one.note, one.language)] : []),
  ]
}

/** What was put right later in an item or in the issue. */
export function corrected(writer: Writer, at: CompiledIssue | CompiledItem, heading: string): FileChild[] {
  const all = correctedFacts(writer.issue, at, writer.labels)
  if (all.length === 0) return []
  return [line(writer, 'BlockHeading', heading, writer.labels.language), ...all.flatMap((one) => note(writer, one))]
}
