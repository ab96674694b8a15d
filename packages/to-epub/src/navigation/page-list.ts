import type { AdapterContext, CompiledIssue } from '@bantin/compile'
import { pageBreakAddress } from '../item/page-break.ts'
import { pageOrder } from '../rules/page-order.ts'
import { unknownPageItem } from '../rules/unknown-page-item.ts'

/** A printed page and the place in the book where it begins. */
export interface PageEntry {
  readonly page: number
  readonly href: string
}

/** The printed pages that can be marked, each once and in reading order; what does not fit the issue is reported. */
export function printedPages(
  issue: CompiledIssue,
  given: Readonly<Record<string, number>>,
  report: AdapterContext<unknown>['report'],
): ReadonlyMap<string, number> {
  const at = { file: issue.files.issue }
  const known = new Set(issue.items.map((item) => item.id))
  for (const [item, page] of Object.entries(given)) if (!known.has(item)) report(unknownPageItem, at, { item, page })
  const pages = new Map<string, number>()
  let before = 0
  for (const { id } of issue.items) {
    const page = Object.hasOwn(given, id) ? given[id] : undefined
    if (page === undefined || page === before) continue
    if (page < before) report(pageOrder, at, { item: id, page, before })
    else {
      pages.set(id, page)
      before = page
    }
  }
  return pages
}

/** The list of printed pages. */
export function pageList(pages: ReadonlyMap<string, number>): readonly PageEntry[] {
  return [...pages].map(([item, page]) => ({ page, href: pageBreakAddress(item, page) }))
}
