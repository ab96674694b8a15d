import { imprintFacts } from '@bantin/paratext'
import { factLines } from './fact-lines.ts'
import type { Sheet } from './sheet.ts'

/** The facts that the last page of a bulletin carries, without their heading. */
export function imprint(sheet: Sheet): string[] {
  return imprintFacts(sheet.issue, sheet.words).flatMap(({ term, lines }) => factLines(term, lines, sheet))
}
