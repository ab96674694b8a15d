import type { Diagnostic } from '@bantin/diagnostics'
import type { Audience } from '@bantin/schema'
import type { Guess } from '../draft/draft.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'

/** Whether the manuscript may be used, and for whom. */
export interface Guarded {
  /** It is marked as secret. The finding echoes nothing of the text. */
  readonly refused: boolean
  readonly audience?: Audience | undefined
  readonly guesses: readonly Guess[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Refuse what is marked Mật, Tối mật or Tuyệt mật; find “lưu hành nội bộ”. */
export function guard(_manuscript: Manuscript, _file: string): Guarded {
  return { refused: false, guesses: [], diagnostics: [] }
}
