import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import type { Meeting, MeetingItem } from '@bantin/schema'

/** One item of a meeting, with its minutes. */
export interface AgendaEntry {
  readonly item: CompiledItem
  readonly questions: readonly string[]
  readonly reading: number
  readonly discussion: number
}

/** The items that were picked, in the order of the meeting; those that the issue does not have are left out, `compile` refuses them. */
function pickedItems({ items }: Pick<CompiledIssue, 'items'>, { items: picked }: Meeting): { item: CompiledItem; pick: MeetingItem }[] {
  return picked.flatMap((pick) => {
    const item = items.find(({ id }) => id === pick.item)
    return item ? [{ item, pick }] : []
  })
}

/**
 * Share the time of a meeting. An item with minutes of its own has these: first for reading, the rest for discussion. The others
 * are read in their estimated time and share evenly what is left; minutes that do not go round come to the first of them.
 */
export function agendaOf(issue: Pick<CompiledIssue, 'items'>, meeting: Meeting): AgendaEntry[] {
  const picked = pickedItems(issue, meeting)
  const open = picked.filter(({ pick }) => pick.minutes === undefined)
  const taken = picked.reduce((sum, { item, pick }) => sum + (pick.minutes ?? item.readingMinutes), 0)
  const left = Math.max(0, meeting.minutes - taken)
  return picked.map(({ item, pick }) => {
    const turn = open.findIndex((one) => one.item === item)
    const discussion =
      pick.minutes === undefined
        ? Math.floor(left / open.length) + (turn < left % open.length ? 1 : 0)
        : Math.max(0, pick.minutes - item.readingMinutes)
    return { item, questions: pick.questions, reading: Math.min(item.readingMinutes, pick.minutes ?? item.readingMinutes), discussion }
  })
}
