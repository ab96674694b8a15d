import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import { type Bulletin, type Issue, type IssueEntry, issueEntry } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import { duplicateItem, itemWithoutSection, unknownSection } from '../rules/issue-rules.ts'

/** An entry of the contents, and where it stands in the list. */
export interface PlacedEntry {
  readonly entry: IssueEntry
  readonly index: number
  /** The schema has told what is wrong with the entry. */
  readonly faulty?: true
}

/** The entries that can be read, even where the rest of issue.yaml is wrong: all problems in one run. */
export function readEntries(issue: ReadDocument<Issue>): PlacedEntry[] {
  const raw = (issue.raw as { items?: unknown } | null | undefined)?.items
  if (!Array.isArray(raw)) return []
  return raw.flatMap((one, index) => {
    const whole = issueEntry.safeParse(one)
    if (whole.success) return [{ entry: whole.data, index }]
    // An item whose section or other key is wrong still exists: links to it are not broken
    const named = issueEntry.pick({ item: true }).strip().safeParse(one)
    return named.success ? [{ entry: named.data, index, faulty: true as const }] : []
  })
}

/** Each item once, each in a section that the bulletin has. */
export function checkEntries(entries: readonly PlacedEntry[], issue: ReadDocument<Issue>, bulletin: ReadDocument<Bulletin>): Diagnostic[] {
  const first = new Map<string, number>()
  const sections = bulletin.value?.sections.map((one) => one.id)
  return entries.flatMap(({ entry, index, faulty }) => {
    const at = (key: string) => ({ file: issue.file, place: issue.placeOf(['items', index, key]) })
    const found: Diagnostic[] = []
    const earlier = first.get(entry.item)
    if (earlier === undefined) first.set(entry.item, index)
    else {
      const line = issue.placeOf(['items', earlier, 'item'])?.start.line ?? 0
      found.push(diagnose(duplicateItem, at('item'), { item: entry.item, line }))
    }
    if (faulty) return found
    if (entry.section === undefined) found.push(diagnose(itemWithoutSection, at('item'), { item: entry.item }))
    else if (sections && !sections.includes(entry.section))
      found.push(diagnose(unknownSection, at('section'), { section: entry.section, nearest: nearest(entry.section, sections) }))
    return found
  })
}
