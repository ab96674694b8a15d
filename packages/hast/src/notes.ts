import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { type Context, noteKey } from './context.ts'
import { element, text } from './element.ts'
import { referenceId } from './handlers/footnote-reference.ts'

/** A note, with links back to every place that refers to it. */
function note(context: Context, content: ElementContent[], number: number, references: readonly number[]): Element {
  const back = references.flatMap((occurrence): ElementContent[] => [
    text(' '),
    element(
      'a',
      {
        href: `#${referenceId(context.idPrefix, number, occurrence)}`,
        role: 'doc-backlink',
        ariaLabel: context.labels.backToText(number, occurrence),
      },
      [text('↩\uFE0E')],
    ),
  ])
  const last = content.at(-1)
  if (last?.type === 'element' && last.tagName === 'p') last.children.push(...back)
  else content.push(...back)
  return element('li', { id: `${context.idPrefix}note_${number}` }, content)
}

/** The list of notes at the end of an item. Notes that nothing refers to come last: no word is lost. */
export function notes(context: Context, state: State): Element | undefined {
  const left = new Map<string, FootnoteDefinition>(state.footnoteById)
  const made: { number: number; key: string; content: ElementContent[] }[] = []
  const take = (key: string, definition: FootnoteDefinition, number: number) => {
    left.delete(key)
    made.push({ number, key, content: state.all(definition) })
  }
  // A note may refer to further notes, so the list grows while it is walked; a Map's iterator follows.
  for (const [key, { number }] of context.notes) {
    const definition = left.get(key)
    if (definition) take(key, definition, number)
  }
  let free = made.reduce((highest, one) => Math.max(highest, one.number), 0)
  for (const definition of left.values()) take(noteKey(definition), definition, ++free)
  if (made.length === 0) return undefined
  made.sort((a, b) => a.number - b.number)
  const items = made.map(({ number, key, content }) => note(context, content, number, context.notes.get(key)?.references ?? []))
  const id = `${context.idPrefix}notes_`
  return element(
    'section',
    { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: [id, ...(context.titleId === undefined ? [] : [context.titleId])] },
    [element('h2', { id, ...context.labelLanguage }, [text(context.labels.notes)]), text('\n'), element('ol', {}, state.wrap(items, true))],
  )
}
