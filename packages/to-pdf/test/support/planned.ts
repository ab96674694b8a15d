import type { CompiledIssue } from '@bantin/compile'
import { type Meeting, meeting } from '@bantin/schema'
import type { z } from 'zod'

/** The issue with a meeting: as told, or its second item with a question and its first; perhaps in a bulletin with a site. */
export function planned(issue: CompiledIssue, { site, plan }: { site?: string; plan?: z.input<typeof meeting> } = {}): CompiledIssue {
  const [first, second] = issue.items
  if (!first || !second) throw new Error('an issue of two items is needed')
  const own: Meeting = meeting.parse(plan ?? { items: [{ item: second.id, questions: ['Ai làm việc gì?'] }, { item: first.id }] })
  return { ...issue, bulletin: { ...issue.bulletin, ...(site === undefined ? {} : { site }) }, meta: { ...issue.meta, meeting: own } }
}
