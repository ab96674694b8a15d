import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import { type Issue, meeting as meetingSchema } from '@bantin/schema'
import type { ReadDocument } from '../document/read-document.ts'
import type { ItemResult } from '../item/compile-item.ts'
import { duplicateMeetingItem, meetingTooLong, unknownMeetingItem } from '../rules/meeting-rules.ts'
import type { PlacedEntry } from './entries.ts'

/** A meeting takes up items of the issue, each once, and no more of them than there is time for. */
export function checkMeeting(
  issue: ReadDocument<Issue>,
  entries: readonly PlacedEntry[],
  results: ReadonlyMap<string, Pick<ItemResult, 'readingMinutes'>>,
): Diagnostic[] {
  const read = meetingSchema.safeParse((issue.raw as { meeting?: unknown } | null | undefined)?.meeting)
  if (!read.success) return []
  const { minutes, items } = read.data
  const at = (...path: (string | number)[]) => ({ file: issue.file, place: issue.placeOf(['meeting', ...path]) })
  const listed = new Set(entries.map(({ entry }) => entry.item))
  const first = new Map<string, number>()
  const found = items.flatMap(({ item }, index) => {
    const earlier = first.get(item)
    if (earlier !== undefined) {
      const line = issue.placeOf(['meeting', 'items', earlier, 'item'])?.start.line ?? 0
      return [diagnose(duplicateMeetingItem, at('items', index, 'item'), { item, line })]
    }
    first.set(item, index)
    if (listed.has(item)) return []
    return [diagnose(unknownMeetingItem, at('items', index, 'item'), { item, nearest: nearest(item, listed) })]
  })
  const planned = items.reduce((sum, one) => sum + (one.minutes ?? results.get(one.item)?.readingMinutes ?? 0), 0)
  if (planned <= minutes) return found
  const place = issue.placeOf(['meeting', 'minutes']) ?? issue.placeOf(['meeting', 'items'])
  return [...found, diagnose(meetingTooLong, { file: issue.file, place }, { planned, minutes })]
}
