import type { IssueRecord } from '../record/issue-record.ts'

const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The newest first: by day, then by running number. No two issues are the same in it. */
export function compareIssues(a: IssueRecord, b: IssueRecord): number {
  return inOrder(b.date, a.date) || inOrder(b.number, a.number) || inOrder(a.id, b.id)
}
