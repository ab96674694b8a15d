import { pageName } from '@bantin/paratext'

/** Finds the page of an item of another issue, or of the issue's contents. */
export type OtherIssue = (issueId: string, itemId?: string, page?: string) => string | undefined

/**
 * Addresses of pages of other issues, from the pages of this one: those that are known to stand beside it and no others, since a link
 * to a page that is not there helps nobody.
 *
 * @param folder folder of the pages, in the output folder of each issue
 * @param pages those that are there, relative to the folder of all issues
 */
export function otherIssuePages(folder: string, pages: readonly string[]): OtherIssue {
  const known = new Set(pages)
  const up = '../'.repeat(folder.split('/').length + 1)
  return (issueId, itemId, page) => {
    const path = `${issueId}/${page ?? `${folder}/${itemId === undefined ? 'index.html' : pageName(itemId)}`}`
    return known.has(path) ? up + path : undefined
  }
}
