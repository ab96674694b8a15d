import type { IssueRecord } from '../record/issue-record.ts'
import type { ArchiveIndex } from './archive-index.ts'
import { itemsOf } from './items-of.ts'

/** The issues of each year. An issue belongs to the year of its period, whatever the day on which it came out. */
function yearsOf(issues: readonly IssueRecord[]): ArchiveIndex['years'] {
  const years = new Map<string, string[]>()
  for (const { id, period } of issues) {
    const year = period.slice(0, 4)
    const ids = years.get(year)
    if (ids) ids.push(id)
    else years.set(year, [id])
  }
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1)).map(([year, ids]) => ({ year, issues: ids }))
}

/** An index of its lists. */
export function assembleIndex(parts: Pick<ArchiveIndex, 'issues' | 'sections' | 'documents' | 'places' | 'corrections'>): ArchiveIndex {
  const { issues, sections, documents, places, corrections } = parts
  const byId = new Map(issues.map((record) => [record.id, record]))
  return {
    issues,
    years: yearsOf(issues),
    sections,
    documents,
    places,
    corrections,
    item({ issue, item }) {
      const record = byId.get(issue)
      return record && itemsOf(record).get(item)
    },
  }
}
