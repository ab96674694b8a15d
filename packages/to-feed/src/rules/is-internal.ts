import type { CompiledIssue } from '@bantin/compile'

/** True for an issue that is internal, or holds anything that is. */
export function isInternal(issue: CompiledIssue): boolean {
  return issue.audience === 'internal' || issue.items.some((item) => item.audience === 'internal')
}
