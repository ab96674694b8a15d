import { prefix, spaced } from '../lines/prefix.ts'
import { underline } from '../lines/underline.ts'
import { setLines } from './set-lines.ts'
import { flattened, isFlowing, narrowed, type State } from './state.ts'

/** The notes behind a text: all of them, or those to which a text with notes inside does not refer. */
export function noteLines(state: State): string[] {
  const { notes, words } = state
  if (notes.inline) {
    const within = { ...state, noteLevels: 1 }
    return spaced(Array.from(notes.rest(), (note) => setLines(`[${words.note(notes.numberOf(note))}: ${flattened(note, within)}]`, state)))
  }
  const left = [...notes.rest()]
  if (left.length === 0) return []
  const marks = left.map((note) => `[${notes.numberOf(note)}] `)
  const indent = marks.reduce((longest, mark) => Math.max(longest, mark.length), 0)
  const listed = left.map((note, index) => {
    const text = state.blocks(note.children, narrowed(state, indent))
    return prefix(text.length === 0 ? [''] : text, (marks[index] as string).padEnd(indent), ' '.repeat(indent))
  })
  const loose = listed.some((lines) => lines.includes(''))
  return [...(isFlowing(state) ? [words.notes] : underline([words.notes], '.')), ...(loose ? spaced(listed) : listed.flat())]
}
