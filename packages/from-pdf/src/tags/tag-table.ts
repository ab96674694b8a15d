import type { CellEntry, Entry, TableEntry } from '../layout/entry.ts'
import type { TagNode } from '../page/read-page.ts'
import type { TagContext } from './tag-context.ts'

/** So many lines are looked at for the top of a table. */
const MOST_LINES = 1000

/** A table of the tags; what stands in it and in no cell comes before it. */
export function tagTable(table: TagNode, { walk }: Pick<TagContext, 'walk'>): Entry[] {
  const around: Entry[] = []
  const rows: { header: boolean; cells: CellEntry[] }[] = []
  const cellOf = (cell: TagNode): CellEntry[] => {
    if (cell.role !== 'TH' && cell.role !== 'TD') {
      walk({ children: [cell] }, around, {})
      return []
    }
    const entries: Entry[] = []
    walk(cell, entries, {})
    return [{ entries, columns: span(cell.colSpan), rows: span(cell.rowSpan), header: cell.role === 'TH' }]
  }
  const visit = (node: TagNode, header: boolean): void => {
    for (const child of node.children ?? []) {
      if (child.role === 'TR') {
        const cells = (child.children ?? []).flatMap(cellOf)
        if (cells.length > 0) rows.push({ header: header || cells.every((cell) => cell.header), cells })
      } else if (child.role === 'THead' || child.role === 'TBody' || child.role === 'TFoot') visit(child, child.role === 'THead')
      else walk({ children: [child] }, around, child.role === 'Caption' ? { role: 'caption' } : {})
    }
  }
  visit(table, false)
  return rows.length > 0 ? [...around, { type: 'table', rows, top: topOf(rows) }] : around
}

function topOf(rows: TableEntry['rows']): number {
  const lines = rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.flatMap((one) => ('lines' in one ? one.lines : []))))
  return lines.length > 0 ? Math.min(...lines.slice(0, MOST_LINES).map((line) => line.top)) : 0
}

function span(value: number | undefined): number {
  return Number.isSafeInteger(value) && value! > 0 && value! < 1000 ? value! : 1
}
