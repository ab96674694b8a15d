import type { Guess, IssueFacts } from '../draft/draft.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** What the masthead says; its paragraphs are then left out of the text, and listed so. */
export interface FoundIssueFacts {
  readonly facts: IssueFacts
  readonly manuscript: Manuscript
  readonly guesses: readonly Guess[]
}

/** Read number, period, year of publication and date from the masthead. */
export function findIssueFacts(manuscript: Manuscript): FoundIssueFacts {
  return { facts: {}, manuscript, guesses: [] }
}
