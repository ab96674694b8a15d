import type { LaterCorrection } from '@bantin/compile'
import { pageName } from '@bantin/paratext'
import type { Correction } from '@bantin/schema'
import type { SourceIssue } from '../plan/source-issue.ts'

/** What stands in the site, before it is built: where an erratum can lead. */
export interface Standing {
  /** The folder of the web pages in the output of each issue. */
  readonly web: string
  /** Ids of the items of each issue. */
  readonly items: ReadonlyMap<string, ReadonlySet<string>>
}

/** Look what stands in a site of some issues. */
export function createStanding(issues: readonly SourceIssue[], web: string): Standing {
  return { web, items: new Map(issues.flatMap(({ head }) => (head.id === undefined ? [] : [[head.id, new Set(head.items)]]))) }
}

/**
 * The pages of other issues that an issue has to do with, as `correctionPages` of `@bantin/archive` finds them in an index: here they
 * are needed before there is one.
 */
export function pagesOfOthers(
  { head }: Pick<SourceIssue, 'head'>,
  given: { readonly corrected: readonly LaterCorrection[]; readonly corrects: readonly Correction['of'][]; readonly standing: Standing },
): string[] {
  const { web, items } = given.standing
  const correcting = given.corrected.map(({ by, address }) => `${by.issue}/${address ?? `${web}/${pageName(by.item)}`}`)
  const corrected = given.corrects.flatMap(({ issue, item }) => {
    if (issue === head.id || !items.has(issue)) return []
    if (item === undefined) return [`${issue}/${web}/index.html`]
    return items.get(issue)?.has(item) ? [`${issue}/${web}/${pageName(item)}`] : []
  })
  return [...new Set([...correcting, ...corrected])].sort()
}
