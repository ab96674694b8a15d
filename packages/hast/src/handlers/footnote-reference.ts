import type { FootnoteReference } from 'mdast'
import type { Handle } from '../context.ts'
import { element, text } from '../element.ts'

/** The number in the text that leads to a note; a reference without a note keeps its source. */
export const footnoteReference: Handle<FootnoteReference> = (context, state, node) => {
  if (!state.footnoteById.has(node.identifier.toUpperCase())) return text(`[^${node.label ?? node.identifier}]`)
  const { number, occurrence } = context.note(node)
  const anchor = element(
    'a',
    {
      href: `#${context.idPrefix}note_${number}`,
      id: referenceId(context.idPrefix, number, occurrence),
      role: 'doc-noteref',
      ariaDescribedBy: [`${context.idPrefix}notes_`],
    },
    [text(String(number))],
  )
  return element('sup', { className: ['note-ref'] }, [anchor])
}

/** The id of a reference: to it the note leads back. */
export function referenceId(prefix: string, number: number, occurrence: number): string {
  return `${prefix}note_${number}_ref${occurrence > 1 ? `-${occurrence}` : ''}`
}
