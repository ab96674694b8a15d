import type { CompiledIssue } from '@bantin/compile'

/** The days on which an item, or anything in an issue, was put right by items of the given issues. */
export function correctionDates(issues: readonly CompiledIssue[], issueId: string, itemId?: string): string[] {
  return issues
    .flatMap((issue) => issue.items.flatMap((item) => item.meta.corrections))
    .filter(({ of }) => of.issue === issueId && (itemId === undefined || of.item === itemId))
    .map(({ date }) => date)
}
