import type { Definition, Nodes, Root } from 'mdast'
import { toTypstNode } from './handlers.ts'
import type { TypstNode } from './node.ts'
import { numberNotes } from './notes.ts'
import type { TreeContext, Walk } from './walk.ts'

/** A tree as the template takes it: references resolved, notes where the text first refers to them, pictures by their file. */
export function toTypstNodes(tree: Root, context: TreeContext): TypstNode[] {
  const definitions = new Map<string, Definition>()
  collect(tree, definitions)
  const walk = walkOf({ ...context, notes: numberNotes(tree), definitions }, 'text')
  return [...walk.children(tree), ...walk.notes.unused.map((note) => ({ type: 'unusedNote', children: walk.children(note) }))]
}

function walkOf(given: Omit<Walk, 'room' | 'children'>, room: Walk['room']): Walk {
  const walk: Walk = {
    ...given,
    room,
    children(node, wanted = room) {
      const inner = wanted === room ? walk : walkOf(given, wanted)
      return node.children.flatMap((child) => toTypstNode(child, inner) ?? [])
    },
  }
  return walk
}

function collect(node: Nodes, into: Map<string, Definition>): void {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, into)
}
