import type { Element } from 'hast'
import { attribute, elementsIn, textIn } from '../parse/element.ts'
import type { PageRow } from './rows-of.ts'

/** What a table is there for: to show data, to frame one passage, or to place things on the page. */
export type TableKind = 'data' | 'box' | 'layout'

/** Cells of data are short. */
const LONG = 250

/** Tell what a table is there for. */
export function tableKind(table: Element, rows: readonly PageRow[]): TableKind {
  const cells = rows.flatMap((row) => row.cells)
  const columns = Math.max(0, ...rows.slice(0, 1000).map((row) => row.cells.length))
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return 'layout'
  const isFramed = hasBorder(table) || cells.some((cell) => /border(?:-\w+)?\s*:\s*(?!none|0)/i.test(attribute(cell, 'style')))
  if (cells.length <= 1) return isFramed ? 'box' : 'layout'
  const inner = [...elementsIn(table)].slice(1)
  if (inner.some(({ tagName }) => /^(?:th|thead|caption)$/.test(tagName))) return 'data'
  if (inner.some(({ tagName }) => /^(?:h[1-6]|article|form|hr|table)$/.test(tagName)))
    return isFramed && !inner.some(({ tagName }) => tagName === 'table') ? 'data' : 'layout'
  if (isFramed) return 'data'
  if (columns < 2 || rows.length < 2) return 'layout'
  return cells.every((cell) => textIn(cell).length < LONG) && inner.every(({ tagName }) => tagName !== 'img') ? 'data' : 'layout'
}

function hasBorder(table: Element): boolean {
  const border = attribute(table, 'border')
  return (
    (border !== '' && border !== '0') ||
    /border(?:-\w+)?\s*:\s*(?!none|0)[^;]*(?:solid|double|windowtext)/i.test(attribute(table, 'style')) ||
    /TableGrid/i.test(attribute(table, 'className'))
  )
}
