import type { CompiledIssue } from '@bantin/compile'
import { idPrefix, itemAddress } from '@bantin/paratext'

/** The page of an item, or a place in it; nothing for an item of another issue. */
export function pageAddress(issue: CompiledIssue, itemId: string, fragment?: string): string | undefined {
  if (!issue.items.some((one) => one.id === itemId)) return undefined
  const page = itemAddress(issue, itemId)
  return page === undefined || fragment === undefined ? page : `${page}#${idPrefix(itemId)}${fragment}`
}
