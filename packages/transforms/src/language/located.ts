import type { Place } from '@bantin/diagnostics'
import type { Image, Link, Text } from 'mdast'
import type { Position } from 'unist'
import { partsOf } from '../tree/parts-of.ts'

/** Where a part of a text stands in the source. */
export interface Located {
  readonly place: Place | undefined
  /** The source surely has the part at this place, letter by letter. */
  readonly isExact: boolean
}

/** Finds the places of parts, by offsets in the value of a node. */
export type Locate = (from: number, to: number) => Located

/** The lines of a note behind its first. */
const NOTE_INDENT = 4

/**
 * Where parts of a text node stand. The tree says how long the source of the node is and in which column it ends: if that is what the
 * value takes, nothing in it was escaped, indented unevenly or changed.
 *
 * @param indent columns that lines behind the first are indented by, for when the node does not tell
 */
export function locateIn(node: Text, indent: number): Locate {
  const { value, position } = node
  const lines = value.split('\n').length - 1
  const lastLine = value.length - value.lastIndexOf('\n') - 1
  const lastIndent = position && lines > 0 ? position.end.column - 1 - lastLine : 0
  const own = lastLine > 0 ? lastIndent : indent
  const isIndent = (own === indent && own !== 1) || own === 0 || (own === NOTE_INDENT && indent > NOTE_INDENT)
  const isExact = isIndent && lengthOf(position) === value.length + Math.max(0, lines - 1) * own + lastIndent
  const placeOf = partsOf(node, isExact ? own : indent)
  return (from, to) => ({ place: placeOf(from, to), isExact: isExact && !value.slice(from, to).includes('\n') })
}

/** A position that no longer tells how long the source is: what stands there has another length now. */
export function changedPosition({ start, end }: Position): Position {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }
}

/** Where parts of a picture's description stand; the whole picture, where the tree does not tell. */
export function locateInAlt({ alt, url, title, position }: Image): Locate {
  const written = `![${alt}](${url}${title ? ` "${title}"` : ''})`
  return locateBehind(position, 2, lengthOf(position) === written.length)
}

/** Where parts of the title of a picture or link stand; the whole of it, where the tree does not tell. */
export function locateInTitle(node: Image | Link): Locate {
  const { title, url, position } = node
  const written = ` "${title}")`
  const before = node.type === 'image' ? `![${node.alt}](${url}`.length : labelLength(node) + `](${url}`.length
  const length = lengthOf(position)
  return locateBehind(position, before + 2, length === before + written.length)
}

function labelLength({ position, children }: Link): number {
  const end = children.at(-1)?.position?.end.offset
  const start = position?.start.offset
  return start === undefined || end === undefined ? Number.NaN : end - start
}

function locateBehind(position: Position | undefined, before: number, fits: boolean): Locate {
  if (!position || !fits || position.start.line !== position.end.line) return () => ({ place: position, isExact: false })
  const { line, column } = position.start
  const at = (index: number) => ({ line, column: column + before + index })
  return (from, to) => ({ place: { start: at(from), end: at(to) }, isExact: true })
}

const lengthOf = (position: Position | undefined): number | undefined =>
  position?.start.offset === undefined || position.end.offset === undefined ? undefined : position.end.offset - position.start.offset
