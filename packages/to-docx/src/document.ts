import { Document, type FileChild, Header, type ISectionOptions, Paragraph, SectionType } from 'docx'
import { contents } from './parts/contents.ts'
import { imprint } from './parts/imprint.ts'
import { itemBlocks } from './parts/item.ts'
import { masthead } from './parts/masthead.ts'
import { pageFoot, runningHead } from './parts/running.ts'
import { sectionHeading } from './parts/section-heading.ts'
import { numberingOf } from './styles/numbering.ts'
import type { Writer } from './writer/writer.ts'

function body(writer: Writer): FileChild[] {
  return writer.issue.sections.flatMap((section, index) => [
    sectionHeading(writer, section, index),
    ...section.items.flatMap((item, position) => itemBlocks(writer, item, position === 0)),
  ])
}

/** One section of Word where the text has one column; with two, masthead and imprint go across them. */
function sections(writer: Writer): ISectionOptions[] {
  const { geometry } = writer
  const { width, height, margin, columns, gap } = geometry
  const page = {
    size: { width, height },
    margin: {
      top: margin.top,
      bottom: margin.bottom,
      left: margin.side,
      right: margin.side,
      header: margin.top / 2,
      footer: margin.bottom / 2,
    },
  }
  const running = {
    headers: { default: runningHead(writer), first: new Header({ children: [new Paragraph({})] }) },
    footers: { default: pageFoot(), first: pageFoot() },
  }
  const [front, text, back] = [[...masthead(writer), ...contents(writer)], body(writer), imprint(writer)]
  if (columns === 1) return [{ properties: { page, titlePage: true }, ...running, children: [...front, ...text, ...back] }]
  const type = SectionType.CONTINUOUS
  return [
    { properties: { page, titlePage: true }, ...running, children: front },
    { properties: { page, type, column: { count: 2, space: gap } }, children: text },
    { properties: { page, type }, children: back },
  ]
}

/** The parts of a Word file, before they are packed. */
export function documentOf(writer: Writer): Document {
  const made = sections(writer)
  const footnotes = Object.fromEntries([...writer.footnotes].map(([number, children]) => [number, { children: children as Paragraph[] }]))
  return new Document({
    sections: made,
    footnotes,
    numbering: numberingOf(writer.listStarts),
    features: { updateFields: writer.options.contents === 'pages' },
    compatabilityModeVersion: 15,
    compatibility: { doNotExpandShiftReturn: true },
    defaultTabStop: 360,
  })
}
