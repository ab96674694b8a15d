import type { CompiledIssue } from '@bantin/compile'

/** The issue with the web address that the options ask for; nothing when there is none that a feed can use. */
export function withSite(issue: CompiledIssue, chosen: string | undefined): CompiledIssue | undefined {
  const site = chosen ?? issue.bulletin.site
  if (site === undefined || !/^https?:\/\//i.test(site) || !URL.canParse(site)) return undefined
  // Query and fragment are no part of a folder's address
  const { origin, pathname } = new URL(site)
  return { ...issue, bulletin: { ...issue.bulletin, site: origin + pathname } }
}
