import { checkArchive, createArchiveIndex, type IssueRecord, type ItemRecord } from '@bantin/archive'
import type { Diagnostic } from '@bantin/diagnostics'
import { issueKind } from '@bantin/schema'
import type { SourceIssue } from '../plan/source-issue.ts'

/**
 * What no single issue can show. Issues that are not for these readers count here as what they are: their numbers are not missing,
 * and what puts something right in them must not be public.
 */
export function checkAcross(records: readonly IssueRecord[], hidden: readonly SourceIssue[]): Diagnostic[] {
  const [first] = records
  const known = new Set(records.map(({ id }) => id))
  const others = hidden.filter(({ head }) => head.id !== undefined && !known.has(head.id))
  const found = checkArchive(createArchiveIndex([...records, ...others.map((one) => outline(one, first?.bulletin ?? ''))]))
  // A log names what is internal only where it has to
  const names = others.map(({ head }) => `“${head.id}`)
  return found.filter(({ severity, message }) => severity === 'error' || !names.some((name) => message.vi.includes(name)))
}

/** What is known of an issue by its head. */
function outline({ head }: SourceIssue, bulletin: string): IssueRecord {
  const { id = '', number = 0, date = '' } = head
  const item = { section: '', language: 'vi', contributors: [], keywords: [], words: 0, readingMinutes: 0, passages: [], citations: [] }
  return {
    bantin: 1,
    ...{ id, bulletin, number, date, period: date.slice(0, 7), title: '', language: 'vi', sections: [], artifacts: [] },
    kind: issueKind.safeParse(head.kind).data ?? 'regular',
    audience: 'internal',
    items: head.items.map((one): ItemRecord => ({ ...item, id: one, code: '', title: '', page: '', places: [], corrections: [] })),
  }
}
