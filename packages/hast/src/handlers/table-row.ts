import type { Properties } from 'hast'
import type { TableRow } from 'mdast'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'

/** A row. The cells of the first one head their columns; an empty corner heads nothing and is an ordinary cell. */
export const tableRow: Handle<TableRow> = (_context, state, node, parent) => {
  const align = parent?.type === 'table' ? (parent.align ?? []) : []
  const isHead = parent?.type === 'table' && parent.children[0] === node
  const length = Math.max(align.length, node.children.length)
  const cells = Array.from({ length }, (_, column) => {
    const cell = node.children[column]
    const children = cell ? state.all(cell) : []
    const side = align[column]
    const properties: Properties = side ? { className: [`align-${side}`] } : {}
    return isHead && children.length > 0 ? element('th', { ...properties, scope: 'col' }, children) : element('td', properties, children)
  })
  return element('tr', {}, state.wrap(cells, true))
}
