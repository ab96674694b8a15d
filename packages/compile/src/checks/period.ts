import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Issue } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import { periodMismatch } from '../rules/issue-rules.ts'

/** A combined issue covers two months in order, any other one month. */
export function checkPeriod(issue: ReadDocument<Issue>): Diagnostic[] {
  if (!issue.value) return []
  const { kind, period } = issue.value
  const [first = '', last] = period.split('/')
  const fits = last === undefined ? kind !== 'combined' : kind === 'combined' && first < last
  return fits ? [] : [diagnose(periodMismatch, { file: issue.file, place: issue.placeOf(['period']) }, { period, kind })]
}
