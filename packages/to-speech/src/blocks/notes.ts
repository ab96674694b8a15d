import { isParent } from '@bantin/schema'
import { textOf } from '@bantin/transforms'
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { leadOnce, type Walk } from './walk.ts'

/** The notes of an item, each read once. */
export interface Notes {
  /** Read notes, as far as they have not been read. */
  read(identifiers: readonly string[], walk: Walk): void
  /** Read what nothing referred to. */
  readRest(walk: Walk): void
}

/** The notes of a tree, wherever they are defined. */
export function notesOf(tree: Root): Notes {
  const waiting = new Map<string, FootnoteDefinition>()
  collect(tree, waiting)
  const read: Notes['read'] = (identifiers, walk) => {
    // Notes of notes wait until the note itself is complete, however long the chain is
    const queue = [...identifiers]
    const later: Walk = { ...walk, notes: { read: (more) => void queue.push(...more), readRest: () => undefined } }
    for (const identifier of queue) {
      const note = waiting.get(identifier)
      waiting.delete(identifier)
      if (note) readOne(note, later)
    }
  }
  return { read, readRest: (walk) => read([...waiting.keys()], walk) }
}

function readOne(note: FootnoteDefinition, walk: Walk): void {
  const { labels, language, options, out } = walk
  if (options.notes === 'silent') out.push({ type: 'silent', kind: 'note', language, label: labels.noteRead, text: textOf(note) })
  else walk.blocks(note.children, { kind: 'note', lead: leadOnce(labels.noteRead) })
}

function collect(node: Nodes, notes: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  if (isParent(node)) for (const child of node.children) collect(child, notes)
}
