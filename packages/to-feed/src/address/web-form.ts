import type { CompiledIssue } from '@bantin/compile'
import { itemAddress } from '@bantin/paratext'

/**
 * Put before ids by the web form, so that a link from a feed arrives at the heading or note on the page of the item.
 *
 * @source `@bantin/to-html`, `idPrefix`
 */
export function idPrefix(itemId: string): string {
  return `item_${itemId}_`
}

/** The page of an item, or a place in it; nothing for an item of another issue. */
export function pageAddress(issue: CompiledIssue, itemId: string, fragment?: string): string | undefined {
  if (!issue.items.some((one) => one.id === itemId)) return undefined
  const page = itemAddress(issue, itemId)
  return page === undefined || fragment === undefined ? page : `${page}#${idPrefix(itemId)}${fragment}`
}
