import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { noteDefinedTwice, noteUnused } from '../rules/note-rules.ts'
import type { TransformContext } from '../transform.ts'
import { mayHoldBlocks } from '../tree/flow.ts'
import { SKIP, walk } from '../tree/walk.ts'
import { reportUndefinedNotes } from './undefined-notes.ts'

/**
 * Number the notes in the order in which the text first refers to them: `data.number` and `data.occurrence` of references,
 * `data.number` and `data.references` of notes. Notes to which only notes refer follow, and last those that nothing refers to; of a circle
 * of notes that only refer to each other, its first note counts as such.
 */
export function numberNotes(tree: Root, context: TransformContext): void {
  const definitions = definitionsOf(tree, context)
  const numbers = new Map<FootnoteDefinition, number>()
  const references = new Map<FootnoteDefinition, number>()
  const waiting: FootnoteDefinition[] = []
  const numberOf = (definition: FootnoteDefinition): number => {
    const known = numbers.get(definition) ?? numbers.size + 1
    if (known > numbers.size) {
      numbers.set(definition, known)
      waiting.push(definition)
    }
    return known
  }
  const count = (part: Root | FootnoteDefinition) =>
    walk(part, (node) => {
      if (node.type === 'footnoteDefinition') return node === part ? undefined : SKIP
      const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined
      if (!definition) return undefined
      const occurrence = (references.get(definition) ?? 0) + 1
      references.set(definition, occurrence)
      node.data = { ...node.data, number: numberOf(definition), occurrence }
      return undefined
    })
  const countWaiting = () => {
    for (let note = waiting.shift(); note; note = waiting.shift()) count(note)
  }
  count(tree)
  countWaiting()
  for (const definition of lonelyFirst([...definitions.values()])) {
    if (numbers.has(definition)) continue
    context.report(noteUnused, definition.position, { note: nameOf(definition) })
    numberOf(definition)
    countWaiting()
  }
  for (const [definition, number] of numbers) {
    definition.data = { ...definition.data, number, references: references.get(definition) ?? 0 }
  }
  reportUndefinedNotes(tree, [...definitions.values()].map(nameOf), context)
}

/** The notes to which no other note refers, then the others. */
function lonelyFirst(notes: readonly FootnoteDefinition[]): FootnoteDefinition[] {
  const referred = new Set<string>()
  for (const note of notes) {
    walk(note, (node) => {
      if (node.type === 'footnoteReference' && node.identifier !== note.identifier) referred.add(node.identifier)
    })
  }
  return [...notes].sort((a, b) => Number(referred.has(a.identifier)) - Number(referred.has(b.identifier)))
}

function definitionsOf(tree: Root, context: TransformContext): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  walk(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return mayHoldBlocks(node) ? undefined : SKIP
    const first = definitions.get(node.identifier)
    if (first) context.report(noteDefinedTwice, node.position, { note: nameOf(node), line: first.position?.start.line })
    else definitions.set(node.identifier, node)
    return undefined
  })
  return definitions
}

const nameOf = (note: FootnoteDefinition | FootnoteReference): string => note.label ?? note.identifier

/** {@link numberNotes} as a transform. */
export const footnotes = defineTransform({ name: 'footnotes', stage: 'reference', idempotent: true, run: numberNotes })

/** {@link numberNotes} as a remark plugin. */
export default asPlugin(footnotes)
