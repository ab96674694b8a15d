import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'

/** By how much positions move. Columns stay: what moves begins at the start of a line. */
export interface Shift {
  readonly offset: number
  readonly line: number
}

type Point = NonNullable<Nodes['position']>['start']

const NONE: Shift = { offset: 0, line: 0 }

const pointOf = ({ line, column, offset = 0 }: Point, shift: Shift): Point => ({
  line: line + shift.line,
  column,
  offset: offset + shift.offset,
})

/** Copies of nodes as the parser made them, somewhere else in the text. Nothing is shared with the originals that a transform may change. */
export function copyNodes<Node extends Nodes>(nodes: readonly Node[], shift: Shift = NONE): Node[] {
  return nodes.map((node) => {
    const copy: Node = { ...node }
    if (node.position) copy.position = { start: pointOf(node.position.start, shift), end: pointOf(node.position.end, shift) }
    if ('attributes' in node) Object.assign(copy, { attributes: { ...node.attributes } })
    if ('data' in node) Object.assign(copy, { data: structuredClone(node.data) })
    if (isParent(node)) Object.assign(copy, { children: copyNodes<Nodes>(node.children, shift) })
    return copy
  })
}
