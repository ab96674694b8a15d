import { issueFacts } from '@bantin/paratext'
import type { Sheet } from './sheet.ts'

/** Which issue it is, in one line. Where lines end, none of its facts is torn apart. */
export function whichIssue({ issue, words, width }: Sheet): string {
  const facts = issueFacts(issue.meta, words)
  return (width === Number.POSITIVE_INFINITY ? facts : facts.map((fact) => fact.replaceAll(' ', '\u00a0'))).join(' · ')
}
