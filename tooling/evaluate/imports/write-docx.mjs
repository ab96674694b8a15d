/** A known document as a Word file, by the `docx` library. Fonts are given in one of the ways that people give them. */
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx'
import { ShapeRun } from 'docx/shapes'
import { FONTS, fonted } from './fonted.mjs'

/** How a run gets its font. */
export const FONT_BY = ['direct', 'paragraph style', 'character style', 'default', 'mixed in one paragraph']
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

export function toDocx({ title, blocks }, { way, by, look = false }) {
  const footnotes = {}
  let count = 0
  let changes = 0
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
    return fonted(run, unicode ? 'unicode' : way).map(({ text, font }) => {
      const options = { text, bold: run.bold, italics: run.italic, ...(unicode ? { font: 'Times New Roman' } : byStyle(font)) }
      if (!run.inserted && !run.deleted) return new TextRun(options)
      const change = { ...options, id: ++changes, author: 'Biên tập', date: '2026-11-02T08:00:00Z' }
      return run.inserted ? new InsertedTextRun(change) : new DeletedTextRun(change)
    })
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
  let lists = 0
  const list = (items, ordered, level = 0) => {
    const reference = ordered ? `so${lists++}` : 'gach'
    return items.flatMap(({ text, ordered: counted = false, items: inner = [] }) => [
      paragraph(runs({ text }, 0), { numbering: { reference, level } }),
      ...(inner.length > 0 ? list(inner, counted, level + 1) : []),
    ])
  }
  const cell = ({ text, columns, rows }) => new TableCell({ children: [paragraph(runs({ text }, 0))], columnSpan: columns, rowSpan: rows })
  const row = (cells, tableHeader) => new TableRow({ tableHeader, children: cells.map(cell) })
  const one = (text) => ({ text, columns: 1, rows: 1 })
  const boxOf = ({ how, paragraphs }) => {
    const inside = paragraphs.map((own) => paragraph(own.flatMap(runs)))
    if (how === 'vml') return new Textbox({ children: inside, style: { width: '6cm', height: '3cm' } })
    return new ShapeRun({ type: 'rectangle', transformation: { width: 240, height: 120 }, children: inside })
  }
  const children = [heading(title, 1)]
  for (const block of blocks) {
    if (block.type === 'heading') children.push(heading(block.text, block.level))
    else if (block.type === 'list') children.push(...list(block.items, block.ordered))
    else if (block.type === 'merged') children.push(new Table({ rows: block.rows.map((cells) => row(cells, false)) }))
    else if (block.type === 'table')
      children.push(new Table({ rows: [row(block.header.map(one), true), ...block.rows.map((cells) => row(cells.map(one), false))] }))
    else children.push(paragraph([...block.runs.flatMap(runs), ...(block.box ? [boxOf(block.box)] : [])]))
  }
  const bullets = ['•', '◦', '▪'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }))
  const numbers = (i) => ({
    reference: `so${i}`,
    levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
  })
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
    numbering: { config: [{ reference: 'gach', levels: bullets }, ...Array.from({ length: lists }, (_, i) => numbers(i))] },
    footnotes,
    sections: [{ children }],
  })
  return Packer.toBuffer(document)
}
