import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { nearest } from '@bantin/diagnostics'
import type { Report } from '../blocks/walk.ts'
import type { SpeechSettings } from '../options.ts'
import { internalNotRead } from '../rules/internal-not-read.ts'
import { unknownItem } from '../rules/unknown-item.ts'

/** The items that may be read, in the order in which they are: those asked for or all, and nothing internal in public. */
export function chooseItems(issue: CompiledIssue, options: SpeechSettings, report: Report): CompiledItem[] {
  const asked = options.items ? pick(issue, options.items, report) : [...issue.items]
  if (options.audience === 'internal') return asked
  return asked.filter((item) => {
    if (item.audience !== 'internal') return true
    report(internalNotRead, { file: item.file }, { title: item.title })
    return false
  })
}

function pick(issue: CompiledIssue, ids: readonly string[], report: Report): CompiledItem[] {
  const known = new Map(issue.items.map((item) => [item.id, item]))
  return [...new Set(ids)].flatMap((id) => {
    const item = known.get(id)
    if (!item) report(unknownItem, { file: issue.files.issue }, { item: id, nearest: nearest(id, [...known.keys()]) })
    return item ?? []
  })
}
