import type { CompiledItem, CompiledSection } from '@bantin/compile'
import { type FileChild, Paragraph, type ParagraphChild, Run, Tab } from 'docx'
import { element, internalLink } from '../writer/element.ts'
import type { Writer } from '../writer/writer.ts'
import { line, words } from './line.ts'
import { sectionBookmark } from './section-heading.ts'

const mark = (type: 'begin' | 'separate' | 'end'): ParagraphChild => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })])

const instruction = (code: string): ParagraphChild => element('w:r', {}, [element('w:instrText', { 'xml:space': 'preserve' }, [code])])

/** The page of a bookmark, which Word fills in. */
const pageOf = (anchor: string): ParagraphChild[] => [mark('begin'), instruction(` PAGEREF ${anchor} \\h `), mark('separate'), mark('end')]

interface Entry {
  readonly style: 'TOC1' | 'TOC2'
  readonly title: string
  readonly language: string
  readonly anchor: string | undefined
}

const entryOf = (writer: Writer, item: CompiledItem): Entry => ({
  style: 'TOC2',
  title: item.title,
  language: item.language,
  anchor: writer.places.item(item.id),
})

const entriesOf = (writer: Writer, section: CompiledSection, index: number): Entry[] => [
  { style: 'TOC1', title: section.title, language: writer.issue.language, anchor: sectionBookmark(index) },
  ...section.items.map((item) => entryOf(writer, item)),
]

function linked(writer: Writer, { title, language, anchor }: Entry): ParagraphChild[] {
  const shown = words(writer, title, language)
  if (anchor === undefined) return shown
  const page = writer.options.contents === 'pages' ? [new Run({ children: [new Tab()] }), ...pageOf(anchor)] : []
  return [internalLink(anchor, [...shown, ...page])]
}

/** The contents: a field that Word can update, complete before it does. */
export function contents(writer: Writer): FileChild[] {
  const { labels, issue, options } = writer
  if (options.contents === 'none') return []
  const entries = issue.sections.flatMap((section, index) => entriesOf(writer, section, index))
  const numbers = options.contents === 'pages' ? '' : ' \\n'
  const begin = [mark('begin'), instruction(` TOC \\o "1-2"${numbers} \\h \\z `), mark('separate')]
  const paragraphs = entries.map((entry, index) => {
    const children = [...(index === 0 ? begin : []), ...linked(writer, entry), ...(index === entries.length - 1 ? [mark('end')] : [])]
    return new Paragraph({ style: entry.style, children })
  })
  return [line(writer, 'TOCHeading', labels.contents, labels.language), ...paragraphs]
}
