import type { ArchiveIndex } from '../index/archive-index.ts'
import type { IssueRecord } from '../record/issue-record.ts'
import { correctionsOf } from './corrections.ts'

/**
 * The pages of other issues that an issue has to do with: those that put something right in it, and those that it puts right. It is
 * the option `otherIssues` of `@bantin/to-html`, for a site in which the output folders of all issues stand side by side.
 *
 * @param index the archive
 * @param issueId id of the issue
 * @returns paths such as `song-ngan-2026-12/web/lich-tiem.html`, sorted; only pages that are there
 * @example
 * ```ts
 * import { correctionPages, createArchiveIndex } from '@bantin/archive'
 *
 * console.log(correctionPages(createArchiveIndex([]), 'so-7')) // => []
 * ```
 */
export function correctionPages(index: ArchiveIndex, issueId: string): string[] {
  const records = new Map(index.issues.map((record) => [record.id, record]))
  const correcting = correctionsOf(index, { issue: issueId }).map(({ by }) => by)
  const corrected = index.corrections.filter(({ by }) => by.issue === issueId).map(({ of }) => of)
  const pages = [...correcting, ...corrected].flatMap(({ issue, item }) => {
    const record = issue === issueId ? undefined : records.get(issue)
    if (!record) return []
    const page = item === undefined ? contentsPage(record) : index.item({ issue, item })?.page
    return page === undefined ? [] : [`${issue}/${page}`]
  })
  return [...new Set(pages)].sort()
}

/** The contents stand beside the items. */
function contentsPage({ items }: IssueRecord): string | undefined {
  const page = items[0]?.page
  return page === undefined ? undefined : `${page.slice(0, page.lastIndexOf('/') + 1)}index.html`
}
