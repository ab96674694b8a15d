import type { CompiledIssue } from '@bantin/compile'

/**
 * The digits that find an item from paper: the running number of the issue and the item's place in it. They can be read out on the
 * telephone and typed on any keyboard; the web form resolves them.
 *
 * @param issue the issue
 * @param itemId id of one of its items
 * @returns such as `264-07`; nothing for an item of another issue
 */
export function itemCode(issue: Pick<CompiledIssue, 'meta' | 'items'>, itemId: string): string | undefined {
  const position = issue.items.findIndex((item) => item.id === itemId) + 1
  return position === 0 ? undefined : `${issue.meta.number}-${String(position).padStart(2, '0')}`
}
