import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { ArchiveIndex } from '../index/archive-index.ts'
import type { IssueRecord } from '../record/issue-record.ts'
import { checkCorrections } from './check-corrections.ts'
import { checkNumbers, checkPeriods } from './check-numbers.ts'
import { itemTwice } from './rules.ts'

/**
 * What no single issue can show: corrections that lead nowhere, numbers and months used twice, gaps in the numbers, ids used twice.
 *
 * @param index the archive; whether something internal is corrected in public can be told only from records made for the inside
 * @returns findings without a file: the texts name issue and item
 * @example
 * ```ts
 * import { checkArchive, createArchiveIndex, type IssueRecord } from '@bantin/archive'
 *
 * const issue = { bantin: 1, bulletin: 'lang-ven', kind: 'regular', title: 'Làng Ven', language: 'vi', sections: [], items: [], artifacts: [] } as const
 * const may: IssueRecord = { ...issue, id: 'so-7', number: 7, period: '2026-05', date: '2026-05-04' }
 * const july: IssueRecord = { ...issue, id: 'so-9', number: 9, period: '2026-07', date: '2026-07-03' }
 * console.log(checkArchive(createArchiveIndex([may, july]))[0]?.message.en) // => The archive does not have number 8.
 * ```
 */
export function checkArchive(index: ArchiveIndex): Diagnostic[] {
  const bulletins = new Map<string, IssueRecord[]>()
  for (const record of index.issues) {
    const issues = bulletins.get(record.bulletin)
    if (issues) issues.push(record)
    else bulletins.set(record.bulletin, [record])
  }
  return [
    ...checkCorrections(index),
    ...index.issues.flatMap(checkItems),
    ...[...bulletins.values()].flatMap((issues) => [...checkNumbers(issues), ...checkPeriods(issues)]),
  ]
}

/** An id is used once in an issue. */
function checkItems({ id: issue, items }: IssueRecord): Diagnostic[] {
  const seen = new Set<string>()
  const twice: Diagnostic[] = []
  for (const { id: item } of items) {
    if (seen.has(item)) twice.push(diagnose(itemTwice, {}, { issue, item }))
    seen.add(item)
  }
  return twice
}
