import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { IssueRecord } from '../record/issue-record.ts'
import { numberMissing, numberShared, periodShared } from './rules.ts'

const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** Running numbers belong to one issue each, without a gap. Supplements are numbered on their own. */
export function checkNumbers(issues: readonly IssueRecord[]): Diagnostic[] {
  const isSupplement = ({ kind }: IssueRecord): boolean => kind === 'supplement'
  const main = numbersOf(issues.filter((record) => !isSupplement(record)))
  const supplements = numbersOf(issues.filter(isSupplement))
  return [...main.shared, ...supplements.shared, ...main.missing]
}

function numbersOf(issues: readonly IssueRecord[]): { readonly shared: Diagnostic[]; readonly missing: Diagnostic[] } {
  const sorted = issues.toSorted((a, b) => a.number - b.number || inOrder(a.date, b.date) || inOrder(a.id, b.id))
  const shared: Diagnostic[] = []
  const missing: Diagnostic[] = []
  for (const [index, { number, id }] of sorted.entries()) {
    const before = sorted[index - 1]
    if (!before) continue
    if (before.number === number) shared.push(diagnose(numberShared, {}, { number, issue: id, other: before.id }))
    else if (before.number + 1 < number) missing.push(diagnose(numberMissing, {}, { from: before.number + 1, to: number - 1 }))
  }
  return { shared, missing }
}

/** A month has one regular or combined issue. */
export function checkPeriods(issues: readonly IssueRecord[]): Diagnostic[] {
  const found: Diagnostic[] = []
  const spans = issues
    .filter(({ kind }) => kind === 'regular' || kind === 'combined')
    .map(({ id, period }) => {
      const [first = '', last = first] = period.split('/')
      return { id, period, first, last }
    })
    .sort((a, b) => inOrder(a.first, b.first) || inOrder(a.last, b.last) || inOrder(a.id, b.id))
  let latest = spans[0]
  for (const span of spans.slice(1)) {
    if (!latest) break
    if (span.first <= latest.last) found.push(diagnose(periodShared, {}, { period: span.period, issue: span.id, other: latest.id }))
    if (span.last > latest.last) latest = span
  }
  return found
}
