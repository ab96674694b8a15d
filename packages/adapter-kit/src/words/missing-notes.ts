import type { ExpectedItem } from './expected.ts'
import type { ExtractedText } from './extracted-text.ts'
import { findRun } from './find-run.ts'
import { type LostWord, lostWord } from './lost-word.ts'

/** The words of an item's notes that a text does not show, or shows before those of an earlier note. */
export function missingNotes(text: ExtractedText, { id, file, notes }: ExpectedItem, short: ReadonlySet<string>): LostWord[] {
  let from = 0
  return notes.flatMap((note) => {
    if (note.words.length === 0) return []
    const ordered = note.name === 'note'
    const run = findRun(text, note.words, { from: ordered ? from : 0 })
    if (!run.found) return [lostWord(note.words, run.longest, { item: id, file, part: note.name, short })]
    if (ordered) from = run.start
    return []
  })
}
