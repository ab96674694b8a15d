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
 * `data.number` and `data.references` of notes. Notes that nothing refers to come last.
 */
export function numberNotes(tree: Root, context: TransformContext): void {
  const definitions = definitionsOf(tree, context)
  const numbered = numberReferences(tree, definitions)
  let number = numbered.size
  for (const definition of definitions.values()) {
    const references = numbered.get(definition) ?? 0
    if (references > 0) continue
    definition.data = { ...definition.data, number: ++number, references: 0 }
    context.report(noteUnused, definition.position, { note: nameOf(definition) })
  }
  reportUndefinedNotes(tree, [...definitions.values()].map(nameOf), context)
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

/** The text first, then the notes in their order: one note may refer to another. */
function numberReferences(tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>): Map<FootnoteDefinition, number> {
  const counts = new Map<FootnoteDefinition, number>()
  const numbers = new Map<FootnoteDefinition, number>()
  const count = (part: Root | FootnoteDefinition) =>
    walk(part, (node) => {
      if (node.type === 'footnoteDefinition') return node === part ? undefined : SKIP
      const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined
      if (!definition) return undefined
      if (!numbers.has(definition)) numbers.set(definition, numbers.size + 1)
      const occurrence = (counts.get(definition) ?? 0) + 1
      counts.set(definition, occurrence)
      node.data = { ...node.data, number: numbers.get(definition) as number, occurrence }
      return undefined
    })
  count(tree)
  for (const definition of numbers.keys()) count(definition) // a Map hands out what is added while it is gone through
  for (const [definition, number] of numbers) definition.data = { ...definition.data, number, references: counts.get(definition) as number }
  return counts
}

const nameOf = (note: FootnoteDefinition | FootnoteReference): string => note.label ?? note.identifier

/** {@link numberNotes} as a transform. */
export const footnotes = defineTransform({ name: 'footnotes', stage: 'reference', idempotent: true, run: numberNotes })

/** {@link numberNotes} as a remark plugin. */
export default asPlugin(footnotes)
