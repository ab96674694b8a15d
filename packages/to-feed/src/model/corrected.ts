import type { CompiledIssue } from '@bantin/compile'

/** The days on which anything in an issue was put right, as it was told when compiled or by items of the given issues. */
export function correctionDates(issues: readonly CompiledIssue[], issue: CompiledIssue): string[] {
  const told = [issue, ...issue.items].flatMap(({ correctedBy }) => correctedBy)
  const found = issues.flatMap((issue) => issue.items.flatMap((item) => item.meta.corrections)).filter(({ of }) => of.issue === issue.id)
  return [...told, ...found].map(({ date }) => date)
}
