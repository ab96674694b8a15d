import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'

/** One reference to a note. */
export interface NoteUse {
  readonly number: number
  /** The note is printed where it is referred to for the first time. */
  readonly first: boolean
}

/** The notes of an item. */
export interface Notes {
  /** References without a note are not in here. */
  readonly uses: ReadonlyMap<FootnoteReference, NoteUse>
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  /** Notes that nothing refers to. */
  readonly unused: readonly FootnoteDefinition[]
}

/** Number the notes of a tree: those of the text, then those that only notes refer to, as the transform `footnotes` does. */
export function numberNotes(tree: Root): Notes {
  const definitions = new Map<string, FootnoteDefinition>()
  collect(tree, definitions)
  const uses = new Map<FootnoteReference, NoteUse>()
  const numbers = new Map<FootnoteDefinition, number>()
  const count = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') return
    if (node.type === 'footnoteReference') {
      const definition = definitions.get(node.identifier)
      if (!definition) return
      const known = numbers.get(definition)
      if (known === undefined) numbers.set(definition, numbers.size + 1)
      uses.set(node, { number: known ?? numbers.size, first: known === undefined })
    } else if ('children' in node) for (const child of node.children) count(child)
  }
  count(tree)
  // a Map hands out what is added while it is gone through
  for (const definition of numbers.keys()) for (const child of definition.children) count(child)
  const unused = [...definitions.values()].filter((one) => !numbers.has(one))
  for (const definition of unused) for (const child of definition.children) count(child)
  return { uses, definitions, unused: unused.filter((one) => !numbers.has(one)) }
}

function collect(node: Nodes, into: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition' && !into.has(node.identifier)) into.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, into)
}
