import type { Artifact } from '@bantin/compile'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** The parts of a Word file, by path. */
export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes)

/** One part as text. */
export const partOf = (bytes: Uint8Array, path: string): string => strFromU8(partsOf(bytes)[path] as Uint8Array)

/** A tag as a parser that is not ours reads it. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Read a part; throws where it is not well-formed. */
export function parse(xml: string, on: { open?(tag: Tag): void; text?(text: string): void; close?(name: string): void }): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => on.open?.({ name: tag.name, attributes: tag.attributes as Record<string, string> }))
  parser.on('text', (text) => on.text?.(text))
  parser.on('closetag', (tag) => on.close?.(tag.name))
  parser.write(xml).close()
}

/** The tags of a part, in order. */
export function tagsOf(xml: string): Tag[] {
  const found: Tag[] = []
  parse(xml, { open: (tag) => found.push(tag) })
  return found
}

/** The words of a part as a reader sees them: a line for each paragraph, and behind it the notes that it refers to. */
export function linesOf(xml: string, notes: ReadonlyMap<string, readonly string[]> = new Map()): string[] {
  const lines: string[] = []
  const waiting: string[] = []
  let line = ''
  let inText = false
  parse(xml, {
    open({ name, attributes }) {
      if (name === 'w:t') inText = true
      if (name === 'w:br' || name === 'w:tab') line += ' '
      if (name === 'w:footnoteReference') waiting.push(...(notes.get(attributes['w:id'] ?? '') ?? []))
    },
    text(text) {
      if (inText) line += text
    },
    close(name) {
      if (name === 'w:t') inText = false
      if (name !== 'w:p') return
      lines.push(line, ...waiting.splice(0))
      line = ''
    },
  })
  return lines
}

/** The lines of each note, by its id. */
export function notesOf(xml: string): Map<string, string[]> {
  const ids = tagsOf(xml).flatMap((tag) => (tag.name === 'w:footnote' ? [tag.attributes['w:id'] ?? ''] : []))
  const notes = xml.match(/<w:footnote .*?<\/w:footnote>/gs) ?? []
  return new Map(ids.map((id, index) => [id, linesOf(`<w:notes xmlns:w="w">${notes[index]}</w:notes>`)]))
}

/** Styles and words of the paragraphs of a part. */
export function styledLines(xml: string): string[] {
  const styles: string[] = []
  parse(xml, {
    open({ name, attributes }) {
      if (name === 'w:p') styles.push('')
      if (name === 'w:pStyle') styles[styles.length - 1] = attributes['w:val'] ?? ''
    },
  })
  return linesOf(xml).map((line, index) => `${styles[index]}: ${line}`)
}

const files = (artifacts: readonly Artifact[]): Uint8Array[] =>
  artifacts.filter((one) => one.path.endsWith('.docx')).map((one) => one.bytes)

const XML = ['word/document.xml', 'word/footnotes.xml', 'word/styles.xml', 'word/header1.xml']

/** The text of each file. */
export const readTexts = async (artifacts: readonly Artifact[]): Promise<string[]> =>
  files(artifacts).map((bytes) => linesOf(partOf(bytes, 'word/document.xml'), notesOf(partOf(bytes, 'word/footnotes.xml'))).join('\n'))

const attributesOf = (artifacts: readonly Artifact[], tag: string, names: readonly string[]): string[] =>
  files(artifacts)
    .flatMap((bytes) => XML.flatMap((path) => tagsOf(partOf(bytes, path))))
    .filter((one) => one.name === tag)
    .flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []))

/** Languages without the region that Word wants. */
export const readLanguages = (artifacts: readonly Artifact[]): string[] =>
  attributesOf(artifacts, 'w:lang', ['w:val']).map((tag) => tag.replace(/-[A-Z]{2}$/, ''))

/** Descriptions of pictures. */
export const readAlts = (artifacts: readonly Artifact[]): string[] => attributesOf(artifacts, 'wp:docPr', ['descr'])
