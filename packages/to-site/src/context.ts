import type { ArchiveIndex, CorrectionLink, IssueRecord, ItemPlace, ItemRecord } from '@bantin/archive'
import { formLanguage } from '@bantin/paratext'
import type { Audience, Bulletin } from '@bantin/schema'
import { filePath } from './address/paths.ts'
import { groupBy } from './group-by.ts'
import type { SiteSettings } from './settings.ts'
import type { SiteInput, SiteParts } from './site-input.ts'
import { type Labels, labels } from './words/labels.ts'

/** An item with the issue that it stands in. */
export interface Found {
  readonly issue: IssueRecord
  readonly item: ItemRecord
}

/** What every page is made from. */
export interface Site {
  readonly bulletin: Bulletin
  readonly index: ArchiveIndex
  readonly settings: SiteSettings
  readonly parts: SiteParts
  readonly audience: Audience
  readonly labels: Labels
  issue(id: string): IssueRecord | undefined
  find(place: ItemPlace): Found | undefined
  /** The address of an item's page, from the root; nothing where the issue has no such page. */
  itemPath(found: Found, fragment?: string): string | undefined
  /** What was put right in an issue later. */
  correctionsOf(issueId: string): readonly CorrectionLink[]
  /** What an issue puts right. */
  correctionsBy(issueId: string): readonly CorrectionLink[]
  isCorrected(place: ItemPlace): boolean
}

const keyOf = ({ issue, item }: ItemPlace): string => `${issue} ${item}`

/** Look at everything once, so that each page is made in proportion to its own length. */
export function createSite({ bulletin, index, settings = {}, parts = {}, audience = 'public' }: SiteInput): Site {
  const byId = new Map(index.issues.map((record) => [record.id, record]))
  const files = new Map(index.issues.map(({ id, artifacts }) => [id, new Set(artifacts.map(({ path }) => path))]))
  const ofIssue = groupBy(index.corrections, ({ of }) => of.issue)
  const byIssue = groupBy(index.corrections, ({ by }) => by.issue)
  const corrected = new Set(index.corrections.map(({ of: { issue, item = '' } }) => keyOf({ issue, item })))
  return {
    bulletin,
    index,
    settings,
    parts,
    audience,
    labels: labels[formLanguage(bulletin.languages[0] ?? 'vi', settings.language)],
    issue: (id) => byId.get(id),
    find(place) {
      const issue = byId.get(place.issue)
      const item = index.item(place)
      return issue && item && { issue, item }
    },
    itemPath({ issue, item }, fragment) {
      const known = files.get(issue.id)
      // The record of an issue whose files are not named leaves the list empty
      return known === undefined || (known.size > 0 && !known.has(item.page)) ? undefined : filePath(issue.id, item.page, fragment)
    },
    correctionsOf: (id) => ofIssue.get(id) ?? [],
    correctionsBy: (id) => byIssue.get(id) ?? [],
    isCorrected: (place) => corrected.has(keyOf(place)),
  }
}
