import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root } from 'mdast'

/** One reference to a note. */
export interface NoteUse {
  readonly number: number
  /** The note is printed where it is referred to for the first time. */
  readonly first: boolean
}

/** The notes of an item. */
export interface Notes {
  /** References without a note are not in here, nor are those to a note that is printed alone. */
  readonly uses: ReadonlyMap<FootnoteReference, NoteUse>
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  /** Notes that are printed alone: nothing that is printed before them refers to them. */
  readonly unused: readonly FootnoteDefinition[]
}

/**
 * Number the notes of a tree: those of the text, then those that only notes refer to, as the transform `footnotes` does. What is left is
 * printed alone: first notes that nothing refers to, then one of each circle of notes that only refer to each other.
 */
export function numberNotes(tree: Root): Notes {
  const definitions = new Map<string, FootnoteDefinition>()
  collect(tree, definitions)
  const uses = new Map<FootnoteReference, NoteUse>()
  const numbers = new Map<FootnoteDefinition, number>()
  const alone = new Set<FootnoteDefinition>()
  const waiting: FootnoteDefinition[] = []
  const count = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') return
    if (node.type === 'footnoteReference') {
      const definition = definitions.get(node.identifier)
      if (!definition || alone.has(definition)) return
      const known = numbers.get(definition)
      if (known === undefined) {
        numbers.set(definition, numbers.size + 1)
        waiting.push(definition)
      }
      uses.set(node, { number: known ?? numbers.size, first: known === undefined })
    } else if ('children' in node) for (const child of node.children) count(child)
  }
  const countAll = (parent: Parents): void => {
    for (const child of parent.children) count(child)
    for (let note = waiting.shift(); note; note = waiting.shift()) for (const child of note.children) count(child)
  }
  countAll(tree)
  const referred = new Set([...definitions.values()].flatMap(othersIn))
  const lonely = [...definitions.values()].sort((a, b) => Number(referred.has(a.identifier)) - Number(referred.has(b.identifier)))
  for (const definition of lonely) {
    if (numbers.has(definition)) continue
    alone.add(definition)
    countAll(definition)
  }
  return { uses, definitions, unused: [...alone] }
}

/** The other notes that a note refers to. */
function othersIn(note: FootnoteDefinition): string[] {
  const found: string[] = []
  const look = (node: Nodes): void => {
    if (node.type === 'footnoteReference' && node.identifier !== note.identifier) found.push(node.identifier)
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(note)
  return found
}

function collect(node: Nodes, into: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition' && !into.has(node.identifier)) into.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, into)
}
