import type { Callout, CalloutTitle } from '@bantin/schema'
import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { gap } from '../parts/gap.ts'
import { listIndent, paragraphIn } from '../writer/paragraph.ts'
import { runs } from '../writer/run.ts'
import type { Scope } from '../writer/writer.ts'
import { type Block, formatIn } from './handle.ts'

const PADDING = 140

/** The title of a callout, written by the author. */
export const calloutTitle: Block<CalloutTitle> = (writer, node, scope) => [
  paragraphIn(scope, writer.inlines(node.children, formatIn(scope), scope), { style: 'CalloutTitle' }),
]

/** A box: a table of one cell, for paragraphs with borders fall apart where a list stands among them. */
export const callout: Block<Callout> = (writer, node, outer) => {
  const indent = outer.level < 0 ? outer.indent : outer.indent + listIndent(outer.level)
  const size = outer.width - indent
  const scope: Scope = { ...outer, style: 'Callout', indent: 0, level: -1, marker: undefined, width: size - 2 * PADDING }
  const own = node.children.some((child) => child.type === 'calloutTitle')
  const { labels } = writer
  const title = own ? [] : [paragraphIn(scope, runs(writer, labels.callout[node.kind], labels), { style: 'CalloutTitle' })]
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = new TableCell({
    children: [...title, ...writer.blocks(node.children, scope)] as Paragraph[],
    width: { size, type: WidthType.DXA },
  })
  const table = new Table({
    style: 'CalloutTable',
    rows: [new TableRow({ children: [cell] })],
    columnWidths: [size],
    width: { size, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, right: none, insideHorizontal: none, insideVertical: none },
  })
  return [table, gap()]
}
