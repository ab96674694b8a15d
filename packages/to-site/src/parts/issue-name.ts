import type { IssueRecord } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import { formatPeriod } from '@bantin/paratext'
import type { Labels } from '../words/labels.ts'

/** Which issue it is, in short: `Số 264 · tháng 11/2026`, with what kind it is. */
export function issueName({ number, period, kind }: IssueRecord, labels: Labels): string {
  const parts = [labels.number(number), formatPeriod(period, labels.language), kind === 'regular' ? '' : labels.kind[kind]]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The same with the year of publication: what stands at the head of an issue. Lines break between its parts while there is room for one. */
export function issueLine(record: IssueRecord, labels: Labels): Markup {
  const { number, period, yearOfPublication } = record
  const facts = [
    labels.number(number),
    formatPeriod(period, labels.language),
    ...(yearOfPublication === undefined ? [] : [labels.yearOfPublication(yearOfPublication)]),
  ]
  return markup`${facts.map((fact, i) => markup`${i > 0 && ' '}<span class="whole">${fact}${i < facts.length - 1 && '\u00a0·'}</span>`)}`
}
