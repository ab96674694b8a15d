import type { IssueRecord } from '@bantin/archive'
import { formatPeriod } from '@bantin/paratext'
import type { Labels } from '../words/labels.ts'

/** Which issue it is, in short: `Số 264 · tháng 11/2026`, with what kind it is. */
export function issueName({ number, period, kind }: IssueRecord, labels: Labels): string {
  const parts = [labels.number(number), formatPeriod(period, labels.language), kind === 'regular' ? '' : labels.kind[kind]]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The same with the year of publication: what stands at the head of an issue. Lines break behind a dot. */
export function issueLine(record: IssueRecord, labels: Labels): string {
  const { number, period, yearOfPublication } = record
  const facts = [
    labels.number(number),
    formatPeriod(period, labels.language),
    ...(yearOfPublication === undefined ? [] : [labels.yearOfPublication(yearOfPublication)]),
  ]
  return facts.join('\u00a0· ')
}
