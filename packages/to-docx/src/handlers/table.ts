import { textOf } from '@bantin/transforms'
import { AlignmentType, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { AlignType, Table as TableNode, TableRow as TableRowNode } from 'mdast'
import { gap } from '../parts/gap.ts'
import { isRightToLeft } from '../writer/language.ts'
import { listIndent } from '../writer/paragraph.ts'
import type { Scope, Writer } from '../writer/writer.ts'
import { columnWidths } from './column-widths.ts'
import { type Block, formatIn } from './handle.ts'

const ALIGNMENT: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}

interface Columns {
  readonly widths: readonly number[]
  readonly align: readonly (AlignType | undefined)[]
}

function cell(children: readonly ParagraphChild[], scope: Scope, column: number, { widths, align }: Columns, isHead: boolean): TableCell {
  const alignment = ALIGNMENT[align[column] ?? '']
  const paragraph = new Paragraph({
    style: isHead ? 'TableHeader' : 'TableText',
    ...(alignment ? { alignment } : {}),
    ...(isRightToLeft(scope.language) ? { bidirectional: true } : {}),
    children,
  })
  return new TableCell({ children: [paragraph], width: { size: widths[column] ?? 0, type: WidthType.DXA } })
}

function row(writer: Writer, node: TableRowNode, scope: Scope, columns: Columns, isHead: boolean): TableRow {
  const inner: Scope = { ...scope, indent: 0, level: -1, marker: undefined }
  const children = columns.widths.map((width, column) => {
    const content = node.children[column]?.children ?? []
    return cell(writer.inlines(content, formatIn(scope), { ...inner, width: width - 200 }), scope, column, columns, isHead)
  })
  return new TableRow({ children, cantSplit: true, ...(isHead ? { tableHeader: true } : {}) })
}

/** A table as wide as the text. Its first row stands again on every page, and no row breaks across pages. */
export const table: Block<TableNode> = (writer, node, scope) => {
  const indent = scope.level < 0 ? scope.indent : scope.indent + listIndent(scope.level)
  const size = Math.max(1000, scope.width - indent)
  const count = Math.max(1, node.align?.length ?? 0, ...node.children.slice(0, 1).map((one) => one.children.length))
  const wide = node.children.reduce((widest, one) => Math.max(widest, one.children.length), count)
  const texts = Array.from({ length: wide }, (_, column) =>
    node.children.map((one) => textOf(one.children[column] ?? { type: 'text', value: '' })),
  )
  const columns: Columns = { widths: columnWidths(texts, size, writer.fontSize), align: node.align ?? [] }
  const rows = node.children.map((one, index) => row(writer, one, scope, columns, index === 0))
  if (rows.length === 0) return []
  const made = new Table({
    style: 'BulletinTable',
    rows,
    columnWidths: [...columns.widths],
    width: { size, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    ...(isRightToLeft(scope.language) ? { visuallyRightToLeft: true } : {}),
  })
  return [made, gap()]
}
