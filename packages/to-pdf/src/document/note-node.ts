import type { FootnoteReference } from 'mdast'
import type { TypstNode } from './node.ts'
import type { Walk } from './walk.ts'

/** A reference to a note, with the note where it is referred to for the first time; its source where there is no such note. */
export function noteNode(node: FootnoteReference, walk: Walk): TypstNode {
  const use = walk.notes.uses.get(node)
  if (!use) return { type: 'text', value: `[^${node.label ?? node.identifier}]` }
  const note = use.first ? walk.notes.definitions.get(node.identifier) : undefined
  const label = `note/${walk.item}/${use.number}`
  return { type: 'footnoteReference', number: use.number, label, ...(note ? { children: walk.children(note) } : {}) }
}
