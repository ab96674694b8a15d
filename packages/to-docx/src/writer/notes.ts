import type { CompiledIssue } from '@bantin/compile'
import { isParent } from '@bantin/schema'
import type { Definition, FootnoteDefinition, Nodes } from 'mdast'

/** The notes and addresses of one item. */
export interface ItemNotes {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Numbers of the notes that the text itself refers to; they run through the issue, as Word counts. */
  readonly numbers: ReadonlyMap<string, number>
  readonly addresses: ReadonlyMap<string, Definition>
  /** The notes to which notes refer. */
  readonly inNotes: ReadonlySet<string>
  /** Marks of notes to which only other notes refer. */
  readonly marks: Map<string, string>
  readonly written: Set<string>
}

/** The notes of every item, by id of the item. */
export type Notes = ReadonlyMap<string, ItemNotes>

/** The name under which reference and note meet. */
export const noteKey = ({ identifier }: { readonly identifier: string }): string => identifier.toUpperCase()

/** Number the notes of an issue before anything is written: a reference may stand before or behind the first one. */
export function collectNotes({ items }: Pick<CompiledIssue, 'items'>): Notes {
  let last = 0
  return new Map(
    items.map(({ id, tree }) => {
      const notes = new Map<string, FootnoteDefinition>()
      const addresses = new Map<string, Definition>()
      const referred: string[] = []
      const inNotes = new Set<string>()
      const enter = (node: Nodes, inNote: boolean): void => {
        if (node.type === 'footnoteDefinition' && !notes.has(noteKey(node))) notes.set(noteKey(node), node)
        if (node.type === 'definition' && !addresses.has(noteKey(node))) addresses.set(noteKey(node), node)
        if (node.type === 'footnoteReference') {
          if (inNote) inNotes.add(noteKey(node))
          else referred.push(noteKey(node))
        }
        if (isParent(node)) for (const child of node.children) enter(child, inNote || node.type === 'footnoteDefinition')
      }
      enter(tree, false)
      const numbers = new Map<string, number>()
      for (const key of referred) if (notes.has(key) && !numbers.has(key)) numbers.set(key, ++last)
      return [id, { notes, numbers, addresses, inNotes, marks: new Map<string, string>(), written: new Set<string>() }]
    }),
  )
}

/** The mark of a note to which only notes refer: `(a)`, so that the letter is not read as one of the word before. */
export function markOf({ marks }: ItemNotes, key: string): string {
  const mark = marks.get(key) ?? `(${letterOf(marks.size)})`
  marks.set(key, mark)
  return mark
}

/** a, b, …, z, aa, ab, … */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest === 0 ? '' : letterOf(rest - 1)}${String.fromCharCode(97 + (index % 26))}`
}
