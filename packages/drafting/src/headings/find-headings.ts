import type { Guess } from '../draft/draft.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** A manuscript whose headings, titles, captions and bylines have a role, by style or by look. */
export interface HeadedManuscript {
  readonly manuscript: Manuscript
  readonly guesses: readonly Guess[]
}

/** Give roles and levels to the paragraphs that look like headings. */
export function findHeadings(manuscript: Manuscript): HeadedManuscript {
  return { manuscript, guesses: [] }
}
