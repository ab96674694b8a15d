import type { Place } from '@bantin/diagnostics'
import type { Nodes, Root } from 'mdast'
import { numberNotes } from '../document/notes.ts'

/** Lists, quotations, boxes and notes within each other: more than Typst sets in any mixture. */
export const MOST_LEVELS = 8

/** A nest that is too deep. */
export interface Nest {
  /** How many levels it has. */
  readonly levels: number
  /** Where the first level begins that is one too many. */
  readonly place?: Place | undefined
}

const LEVELS: ReadonlySet<string> = new Set(['addition', 'blockquote', 'callout', 'list', 'passage'])

/** Find the nests of a tree that have too many levels; a note stands within what refers to it for the first time, where it is printed. */
export function deepNests(tree: Root): Nest[] {
  const { uses, definitions, unused } = numberNotes(tree)
  const alone = new Set<Nodes>(unused)
  const nests: Nest[] = []
  // notes in notes beyond the limit are not followed: there may be thousands
  const noteAt = (node: Nodes, above: number) =>
    node.type === 'footnoteReference' && above <= MOST_LEVELS && uses.get(node)?.first ? definitions.get(node.identifier) : undefined
  // the levels down to the deepest node
  const look = (node: Nodes, above: number): number => {
    if (node.type === 'footnoteDefinition' && !alone.has(node)) return above
    const note = noteAt(node, above)
    const { children } = note ?? { children: [], ...node }
    const here = above + (note || LEVELS.has(node.type) ? 1 : 0)
    const deepest = children.reduce((most, child) => Math.max(most, look(child, here)), here)
    if (above === MOST_LEVELS && here > above) nests.push({ levels: deepest, place: node.position })
    return deepest
  }
  look(tree, 0)
  return nests
}
