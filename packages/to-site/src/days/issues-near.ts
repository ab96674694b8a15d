import type { IssueRecord } from '@bantin/archive'
import { dayNumber } from './day-number.ts'
import type { RememberedDay } from './days-pack.ts'
import { occurrence } from './occurrence.ts'

/** A monthly issue that comes out before the day tells of it, or the next one does. */
const NEAR = 31

/** The issues that came out around a day, in whichever year, the newest first. */
export function issuesNear(day: RememberedDay, issues: readonly IssueRecord[]): IssueRecord[] {
  const known = new Map<number, number | undefined>()
  const of = (year: number): number | undefined => {
    if (!known.has(year)) {
      const date = occurrence(day, year)
      known.set(year, date === undefined ? undefined : dayNumber(date))
    }
    return known.get(year)
  }
  return issues.filter(({ date }) => {
    const [year, own] = [Number(date.slice(0, 4)), dayNumber(date)]
    // Around New Year the day may lie in the year before or after
    return [year - 1, year, year + 1].some((one) => {
      const at = of(one)
      return at !== undefined && Math.abs(at - own) <= NEAR
    })
  })
}
