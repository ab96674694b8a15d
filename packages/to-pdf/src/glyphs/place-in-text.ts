import type { Place } from '@bantin/diagnostics'
import type { Node } from 'mdast'

/** The place of one character of a text node; behind a line break only the line is sure, since the indent is not in the value. */
export function placeInText(value: string, index: number, length: number, position: Node['position']): Place | undefined {
  if (!position) return undefined
  const before = value.slice(0, index)
  const breaks = before.split('\n').length - 1
  const line = position.start.line + breaks
  const column = breaks === 0 ? position.start.column + index : index - before.lastIndexOf('\n')
  return { start: { line, column }, end: { line, column: column + length } }
}
