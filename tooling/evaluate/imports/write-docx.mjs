/** A known document as a Word file, by the `docx` library. Fonts are given in one of the ways that people give them. */
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { FONTS, fonted } from './fonted.mjs'

/** How a run gets its font. */
export const FONT_BY = ['direct', 'paragraph style', 'character style', 'default', 'mixed in one paragraph']
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

export function toDocx({ title, blocks }, { way, by, look = false }) {
  const footnotes = {}
  let count = 0
  const face = FONTS[way]
  const styleOf = (font) => (font === face.capitals && font !== face.text ? 'ChuHoa' : 'ChuThuong')
  const byStyle = (font) => {
    if (by === 'character style') return { style: `${styleOf(font)}KyTu` }
    // what the paragraph's style or the document says needs not be said again
    return by === 'direct' || by === 'mixed in one paragraph' || font !== face.text ? { font } : {}
  }
  const runs = (run, i) => {
    if (run.note) {
      footnotes[++count] = { children: [new Paragraph({ style: 'ChuThuong', children: runs({ text: run.note }, 0) })] }
      return [new FootnoteReferenceRun(count)]
    }
    const unicode = by === 'mixed in one paragraph' && i % 2 === 1
    return fonted(run, unicode ? 'unicode' : way).map(
      ({ text, font }) =>
        new TextRun({ text, bold: run.bold, italics: run.italic, ...(unicode ? { font: 'Times New Roman' } : byStyle(font)) }),
    )
  }
  const paragraph = (children, more = {}) =>
    new Paragraph({ ...(by === 'paragraph style' ? { style: 'ChuThuong' } : {}), ...more, children })
  const heading = (text, level) =>
    look
      ? paragraph(runs({ text, bold: true }, 0), {
          alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 240 },
        })
      : paragraph(runs({ text }, 0), { style: undefined, heading: LEVELS[level] })
  const list = (items, ordered, level, reference) =>
    items.flatMap(({ text, items: inner = [] }) => [
      paragraph(runs({ text }, 0), { numbering: { reference: ordered ? reference : 'gach', level } }),
      ...list(inner, false, level + 1, reference),
    ])
  const cell = (text) => new TableCell({ children: [paragraph(runs({ text }, 0))] })
  const row = (cells, tableHeader) => new TableRow({ tableHeader, children: cells.map(cell) })
  let lists = 0
  const children = [heading(title, 1)]
  for (const block of blocks) {
    if (block.type === 'heading') children.push(heading(block.text, block.level))
    else if (block.type === 'list') children.push(...list(block.items, block.ordered, 0, `so${lists++}`))
    else if (block.type === 'table')
      children.push(new Table({ rows: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))] }))
    else children.push(paragraph(block.runs.flatMap(runs)))
  }
  const bullets = ['•', '◦', '▪'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }))
  const numbers = (i) => ({ reference: `so${i}`, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] })
  const plain = by === 'default' || by === 'paragraph style' ? face.text : 'Times New Roman'
  const style = (id, font) => ({ id, name: id, basedOn: 'Normal', run: { font } })
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: by === 'default' ? face.text : 'Times New Roman', size: 26 } },
        heading1: { run: { size: 32, bold: true, font: plain } },
        heading2: { run: { size: 28, bold: true, font: plain } },
        heading3: { run: { bold: true, italics: true, font: plain } },
      },
      paragraphStyles: [style('ChuThuong', by === 'character style' ? 'Times New Roman' : face.text)],
      characterStyles: [
        { id: 'ChuThuongKyTu', name: 'Chu thuong', run: { font: face.text } },
        { id: 'ChuHoaKyTu', name: 'Chu hoa', run: { font: face.capitals } },
      ],
    },
    numbering: { config: [{ reference: 'gach', levels: bullets }, ...Array.from({ length: 9 }, (_, i) => numbers(i))] },
    footnotes,
    sections: [{ children }],
  })
  return Packer.toBuffer(document)
}
