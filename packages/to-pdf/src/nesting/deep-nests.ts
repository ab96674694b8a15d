import type { Place } from '@bantin/diagnostics'
import type { FootnoteDefinition, Nodes, Root } from 'mdast'

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

/** Find the nests of a tree that have too many levels; a note stands within what refers to it. */
export function deepNests(tree: Root): Nest[] {
  const notes = new Map<string, FootnoteDefinition>()
  const nests: Nest[] = []
  collect(tree, notes)
  const open = new Set<Nodes>()
  // the levels below a node, itself among them
  const look = (node: Nodes, above: number): number => {
    const inner = node.type === 'footnoteReference' ? notes.get(node.identifier) : node
    if (!inner || open.has(inner) || (node.type === 'footnoteDefinition' && above > 0)) return above
    open.add(inner)
    const here = above + (inner !== node || LEVELS.has(node.type) ? 1 : 0)
    const deepest = 'children' in inner ? inner.children.reduce((most, child) => Math.max(most, look(child, here)), here) : here
    open.delete(inner)
    if (above === MOST_LEVELS && here > above) nests.push({ levels: deepest, place: node.position })
    return deepest
  }
  look(tree, 0)
  return nests
}

function collect(node: Nodes, into: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition' && !into.has(node.identifier)) into.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, into)
}
