import type { Correction } from '@bantin/schema'
import { vietnamese as words } from '../words/vietnamese.ts'

/** A correction as the template shows it. */
export interface CorrectionBox {
  readonly title: string
  readonly of: string
  readonly rows: readonly (readonly [label: string, text: string])[]
  readonly note?: string
}

/** The corrections that an item carries. */
export function correctionBoxes(corrections: readonly Correction[]): CorrectionBox[] {
  return corrections.map(({ date, of, wrong, right, note }) => ({
    title: words.correction,
    of: `${words.correctionOf(of.issue, of.item)}, ${words.imprint.day(words.date(date))}`,
    rows: [
      [words.wrong, wrong],
      [words.right, right],
    ],
    ...(note === undefined ? {} : { note }),
  }))
}
