import { isParent } from '@bantin/schema'
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'

/** The notes of a tree, and which of them were written out. */
export interface Notes {
  /** Whether a note stands where the text refers to it, and not behind the text. */
  readonly inline: boolean
  /** The note that is referred to, once; nothing the next time, or when there is no such note. */
  take(reference: FootnoteReference): FootnoteDefinition | undefined
  numberOf(node: FootnoteReference | FootnoteDefinition): number
  /** The notes that are not taken by then, in the order of their numbers; each is taken as it is handed out. */
  rest(): Iterable<FootnoteDefinition>
}

/**
 * Collect the notes of a tree. Notes without a number are counted as the text refers to them.
 *
 * @param tree an item
 * @param inline whether they stand within the text
 */
export function createNotes(tree: Nodes, inline: boolean): Notes {
  const definitions = new Map<string, FootnoteDefinition>()
  const numbers = new Map<string, number>()
  collect(tree, definitions, numbers)
  const left = new Set(definitions.keys())
  const numberOf = ({ identifier }: FootnoteReference | FootnoteDefinition) => numbers.get(identifier) as number
  return {
    inline,
    take: ({ identifier }) => (left.delete(identifier) ? definitions.get(identifier) : undefined),
    numberOf,
    *rest() {
      const ordered = [...definitions.values()].sort((a, b) => numberOf(a) - numberOf(b))
      for (const note of ordered) if (left.delete(note.identifier)) yield note
    },
  }
}

function collect(node: Nodes, definitions: Map<string, FootnoteDefinition>, numbers: Map<string, number>): void {
  if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
    if (!numbers.has(node.identifier)) numbers.set(node.identifier, node.data?.number ?? numbers.size + 1)
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  if (isParent(node)) for (const child of node.children) collect(child, definitions, numbers)
}
