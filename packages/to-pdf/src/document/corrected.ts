import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { correctedFacts, labels } from '@bantin/paratext'
import { vietnamese as words } from '../words/vietnamese.ts'
import type { CorrectionBox } from './corrections.ts'

/** What was put right later in an item or in the issue, as boxes above the text. */
export function correctedBoxes(issue: CompiledIssue, at: CompiledIssue | CompiledItem, title: string): CorrectionBox[] {
  return correctedFacts(issue, at, labels.vi).map(({ where, title: by, date, wrong, right, note }) => ({
    title,
    of: `${where}, bài “${by}”, ${words.imprint.day(words.date(date))}`,
    rows: [
      [words.wrong, wrong],
      [words.right, right],
    ],
    ...(note === undefined ? {} : { note }),
  }))
}
