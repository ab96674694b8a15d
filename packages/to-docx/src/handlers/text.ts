import type { Foreign, NoBreak } from '@bantin/schema'
import { TextRun } from 'docx'
import type { Break, Delete, Emphasis, Html, InlineCode, Strong, Text } from 'mdast'
import { runs } from '../writer/run.ts'
import { oneLine } from '../writer/text.ts'
import type { Inline } from './handle.ts'

/** Words; a line end of the source is a space. */
export const text: Inline<Text | Html> = (writer, node, format) => runs(writer, oneLine(node.value), format)

/** Emphasis, in italics. */
export const emphasis: Inline<Emphasis> = (writer, node, format, scope) =>
  writer.inlines(node.children, { ...format, italics: true }, scope)

/** Strong emphasis, in bold. */
export const strong: Inline<Strong> = (writer, node, format, scope) => writer.inlines(node.children, { ...format, bold: true }, scope)

/** Words that no longer hold. */
export const deleted: Inline<Delete> = (writer, node, format, scope) => writer.inlines(node.children, { ...format, strike: true }, scope)

/** Code within a line. */
export const inlineCode: Inline<InlineCode> = (writer, node, format) => runs(writer, oneLine(node.value), { ...format, style: 'CodeText' })

/** The end of a line that the author set. */
export const lineBreak: Inline<Break> = () => [new TextRun({ break: 1 })]

/** Words in another language. */
export const foreign: Inline<Foreign> = (writer, node, format, scope) =>
  writer.inlines(node.children, { ...format, language: node.language }, { ...scope, language: node.language })

/** Words that stay on one line: their spaces do not break. */
export const noBreak: Inline<NoBreak> = (writer, node, format) =>
  node.children.flatMap((child) => runs(writer, oneLine(child.value).replaceAll(' ', '\u00a0'), format))
