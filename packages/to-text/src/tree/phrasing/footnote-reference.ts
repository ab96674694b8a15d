import type { FootnoteReference } from 'mdast'
import { flattened, type Phrasing } from '../state.ts'

/** The mark of a note, or the note itself, where the text refers to it. */
export const footnoteReference: Phrasing<FootnoteReference> = (node, state) => {
  const { notes, words } = state
  const number = notes.numberOf(node)
  if (!notes.inline) return `[${number}]`
  const name = words.note(number)
  const note = notes.take(node)
  return note === undefined ? ` [${name}]` : ` [${name}: ${flattened(note, state)}]`
}
