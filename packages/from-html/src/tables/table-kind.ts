import type { Element } from 'hast'
import { attribute, elementsIn, isShorter } from '../parse/element.ts'
import type { PageRow } from './rows-of.ts'

/** What a table is there for: to show data, to frame one passage, or to place things on the page. */
export type TableKind = 'data' | 'box' | 'layout'

/** Cells of data are short. */
const LONG = 250
const MOST = 500

/** Tell what a table is there for. */
export function tableKind(table: Element, rows: readonly PageRow[]): TableKind {
  const cells = rows.flatMap((row) => row.cells)
  const columns = Math.max(0, ...rows.slice(0, 1000).map((row) => row.cells.length))
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return 'layout'
  const isFramed = hasBorder(table) || cells.some((cell) => /border(?:-\w+)?\s*:\s*(?!none|0)/i.test(attribute(cell, 'style')))
  const inner = firstIn(table)
  const has = (names: RegExp) => inner.some(({ tagName }) => names.test(tagName))
  if (has(/^(?:th|thead|caption)$/)) return 'data'
  if (cells.length <= 1) return isFramed ? 'box' : 'layout'
  const isShort = cells.every((cell) => isShorter(cell, LONG))
  if (has(/^(?:h[1-6]|article|form|hr|table)$/)) return isFramed && isShort ? 'data' : 'layout'
  if (isFramed) return 'data'
  return columns >= 2 && rows.length >= 2 && isShort && !has(/^img$/) ? 'data' : 'layout'
}

/** The first elements in a table: tables in tables would be looked through again and again. */
function firstIn(table: Element): Element[] {
  const found: Element[] = []
  for (const one of elementsIn(table)) {
    if (one !== table) found.push(one)
    if (found.length === MOST) break
  }
  return found
}

function hasBorder(table: Element): boolean {
  const border = attribute(table, 'border')
  return (
    (border !== '' && border !== '0') ||
    /border(?:-\w+)?\s*:\s*(?!none|0)[^;]*(?:solid|double|windowtext)/i.test(attribute(table, 'style')) ||
    /TableGrid/i.test(attribute(table, 'className'))
  )
}
