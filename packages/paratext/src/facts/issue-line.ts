import type { CompiledIssue } from '@bantin/compile'
import { formatPeriod } from '../dates.ts'
import type { Labels } from '../labels/labels.ts'

/**
 * The facts that say which issue it is: running number, period, year of publication.
 *
 * @param meta the issue's own facts
 * @param labels in the language of the form
 */
export function issueFacts(meta: CompiledIssue['meta'], labels: Labels): string[] {
  const { number, period, yearOfPublication } = meta
  return [
    labels.number(number),
    formatPeriod(period, labels.language),
    ...(yearOfPublication === undefined ? [] : [labels.yearOfPublication(yearOfPublication)]),
  ]
}

/**
 * Which issue it is, in one line: “Số 264 · tháng 11/2026 · năm thứ 32”.
 *
 * @param meta the issue's own facts
 * @param labels in the language of the form
 */
export function issueLine(meta: CompiledIssue['meta'], labels: Labels): string {
  return issueFacts(meta, labels).join(' · ')
}

/**
 * What kind of issue it is and for whom, where that is worth a word: “Phụ trương”, “Lưu hành nội bộ”.
 *
 * @param issue the issue
 * @param labels in the language of the form
 */
export function issueLabels(issue: Pick<CompiledIssue, 'meta' | 'audience'>, labels: Labels): string[] {
  const { kind } = issue.meta
  return [...(kind === 'regular' ? [] : [labels.kind[kind]]), ...(issue.audience === 'internal' ? [labels.internal] : [])]
}
