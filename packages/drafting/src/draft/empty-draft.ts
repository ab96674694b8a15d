import type { Draft } from './draft.ts'

/** A draft with nothing in it. */
export function emptyDraft(file: string): Draft {
  return { file, refused: false, issue: {}, items: [], images: [], repairs: [], losses: [], guesses: [], leftOut: [], diagnostics: [] }
}
