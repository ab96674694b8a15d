import type { FootnoteReference } from 'mdast'
import { flattened, type Phrasing } from '../state.ts'

/** Brackets in more brackets are lost on readers: such a note stands behind the text. */
const MOST_LEVELS = 4

/** The mark of a note, or the note itself, where the text refers to it. */
export const footnoteReference: Phrasing<FootnoteReference> = (node, state) => {
  const { notes, words } = state
  const number = notes.numberOf(node)
  if (!notes.inline) return `[${number}]`
  const name = words.note(number)
  const note = state.noteLevels < MOST_LEVELS ? notes.take(node) : undefined
  return note === undefined ? ` [${name}]` : ` [${name}: ${flattened(note, { ...state, noteLevels: state.noteLevels + 1 })}]`
}
