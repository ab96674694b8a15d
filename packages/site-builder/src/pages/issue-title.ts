import type { IssueRecord } from '@bantin/archive'
import { formatPeriod, labels } from '@bantin/paratext'

/** An issue as readers know it: “Số 264, tháng 7/2024”. */
export function issueTitle({ number, period, kind }: IssueRecord, language: 'vi' | 'en'): string {
  const words = labels[language]
  const title = `${words.number(number)}, ${formatPeriod(period, language)}`
  return kind === 'regular' ? title : `${title} · ${words.kind[kind]}`
}
