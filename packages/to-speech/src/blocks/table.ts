import { textOf } from '@bantin/transforms'
import type { Table } from 'mdast'
import { wordsRun } from '../reading/run.ts'
import { tableNotRead } from '../rules/table-not-read.ts'
import { inline } from './inline.ts'
import { say, type Walk } from './walk.ts'

/** A small table row by row, each value behind the head of its column; a large one is printed and not read. */
export function table(node: Table, walk: Walk): void {
  if (isRead(node, walk)) read(node, walk)
  else notRead(node, walk)
}

/** True for a table that listeners can follow. */
export function isRead(node: Table, { options: { tables } }: Walk): boolean {
  const { rows, columns } = sizeOf(node)
  return rows <= tables.rows && columns <= tables.columns
}

const sizeOf = ({ children }: Table) => ({ rows: Math.max(0, children.length - 1), columns: children[0]?.children.length ?? 0 })

function read({ children: [head, ...rows] }: Table, walk: Walk): void {
  const heads = (head?.children ?? []).map((cell) => inline(cell.children, walk.language))
  const language = walk.language
  const words = (text: string) => wordsRun(language, text)
  const named = heads.filter((one) => one.runs.length > 0)
  if (named.length > 0) {
    const listed = named.flatMap((one, index) => [...(index > 0 ? [words(', ')] : []), ...one.runs])
    say(walk, 'columns', [words(`${walk.labels.columns} `), ...listed, words('.')])
  }
  for (const [index, row] of rows.entries()) {
    const cells = row.children.map((cell) => inline(cell.children, language))
    const values = cells.flatMap((cell, column) => {
      if (cell.runs.length === 0) return []
      const name = heads.length > 1 ? (heads[column]?.runs ?? []) : []
      return [[...name, ...(name.length > 0 ? [words(': ')] : []), ...cell.runs]]
    })
    const joined = values.flatMap((value, at) => [...(at > 0 ? [words('; ')] : []), ...value])
    if (joined.length > 0) say(walk, 'row', [words(`${walk.labels.row(index + 1)} `), ...joined, words('.')])
  }
  const all = [...(head ? [head] : []), ...rows].flatMap((row) => row.children.map((cell) => inline(cell.children, language)))
  walk.blocks(all.flatMap((cell) => cell.pictures))
  walk.notes.read(
    all.flatMap((cell) => cell.notes),
    walk,
  )
}

function notRead(node: Table, walk: Walk): void {
  const size = sizeOf(node)
  const { out, labels, language, file, report } = walk
  report(tableNotRead, { file, place: node.position }, size)
  out.push({ type: 'direction', text: labels.tableNotRead(size.rows, size.columns) })
  out.push({ type: 'table', language, rows: node.children.map((row) => row.children.map((cell) => textOf(cell))) })
  const cells = node.children.flatMap((row) => row.children.map((cell) => inline(cell.children, language)))
  walk.blocks(cells.flatMap((cell) => cell.pictures))
  // The notes belong to words that nobody hears
  const silent: Walk = { ...walk, options: { ...walk.options, notes: 'silent' } }
  walk.notes.read(
    cells.flatMap((cell) => cell.notes),
    silent,
  )
}
