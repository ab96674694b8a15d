import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { type Audience, secretGrade } from '@bantin/schema'
import type { Guess } from '../draft/draft.ts'
import { type Line, linesOf } from '../manuscript/lines.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { secretGradeFound } from '../rules/guard-rules.ts'
import { internalLabel } from './audience-label.ts'
import { markedTexts } from './marked-texts.ts'

/** Whether the manuscript may be used, and for whom. */
export interface Guarded {
  /** It is marked as secret. The finding echoes nothing of the text. */
  readonly refused: boolean
  readonly audience?: Audience | undefined
  readonly guesses: readonly Guess[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a label of distribution stands: at the top, or in the imprint at the end. */
const FIRST_LINES = 40
const LAST_LINES = 20

/** Refuse what is marked Mật, Tối mật or Tuyệt mật; find “lưu hành nội bộ”. */
export function guard(manuscript: Manuscript, file: string): Guarded {
  for (const { text, framed } of markedTexts(manuscript, file))
    if (secretGrade(text, { framed })) return { refused: true, guesses: [], diagnostics: [diagnose(secretGradeFound, { file })] }
  const label = findLabel(manuscript)
  if (!label) return { refused: false, guesses: [], diagnostics: [] }
  const guess: Guess = {
    kind: 'audience',
    value: 'internal',
    confidence: label.confidence,
    reason: { vi: `tệp ghi “${label.text}”`, en: `the file says “${label.text}”` },
    place: label.place,
  }
  return { refused: false, audience: 'internal', guesses: [guess], diagnostics: [] }
}

function findLabel(manuscript: Manuscript): (Line & { readonly confidence: number }) | undefined {
  const lines = linesOf(manuscript.blocks)
  const heads = manuscript.leftOut.filter(({ kind }) => kind !== 'comment' && kind !== 'deleted')
  const near = [...lines.slice(0, FIRST_LINES), ...lines.slice(FIRST_LINES).slice(-LAST_LINES), ...heads]
  const labelled = near.map((line) => ({
    text: line.text.trim(),
    place: line.place,
    confidence: internalLabel(line.text.normalize('NFC')),
  }))
  return labelled.filter(({ confidence }) => confidence > 0).sort((a, b) => b.confidence - a.confidence)[0]
}
