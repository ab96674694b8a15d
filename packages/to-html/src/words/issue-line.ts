import type { CompiledIssue } from '@bantin/compile'
import { formatPeriod } from './dates.ts'
import type { Labels } from './labels.ts'

/** The facts that say which issue it is: running number, period, year of publication. */
export function issueFacts(meta: CompiledIssue['meta'], labels: Labels): string[] {
  const { number, period, yearOfPublication } = meta
  return [
    labels.number(number),
    formatPeriod(period, labels.language),
    ...(yearOfPublication === undefined ? [] : [labels.yearOfPublication(yearOfPublication)]),
  ]
}

/** Which issue it is, in one line: “Số 264 · tháng 11/2026 · năm thứ 32”. */
export function issueLine(meta: CompiledIssue['meta'], labels: Labels): string {
  return issueFacts(meta, labels).join(' · ')
}
