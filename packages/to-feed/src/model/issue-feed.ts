import type { CompiledIssue } from '@bantin/compile'
import { issueAddress, issueLine, type Labels } from '@bantin/paratext'
import { latest } from './dates.ts'
import { issueDescription } from './description.ts'
import type { Feed, FeedEntry, FeedPicture } from './feed.ts'
import { feedPublisher } from './publisher.ts'
import { stableId } from './stable-id.ts'

/** The feed of one issue: its items, in the order of the contents. */
export function issueFeed(
  issue: CompiledIssue,
  parts: {
    readonly labels: Labels
    readonly folder: string
    readonly entries: readonly FeedEntry[]
    readonly cover?: FeedPicture | undefined
  },
): Feed {
  const { labels, folder, entries, cover } = parts
  const home = issueAddress(issue) ?? ''
  const { date } = issue.meta
  return {
    id: stableId(issue.bulletin.id, issue.id),
    title: `${issue.bulletin.title} · ${issueLine(issue.meta, labels)}`,
    description: issueDescription(issue, labels),
    language: issue.language,
    home,
    folder: `${home}${folder}/`,
    published: date,
    updated: latest(date, ...entries.map((one) => one.updated), ...issue.correctedBy.map((one) => one.date)),
    publisher: feedPublisher(issue),
    ...(cover ? { picture: cover } : {}),
    entries,
  }
}
