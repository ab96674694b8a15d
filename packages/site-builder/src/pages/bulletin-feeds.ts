import type { CompiledIssue } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import type { Bulletin } from '@bantin/schema'
import { issuesFeed } from '@bantin/to-feed'
import type { NewFile } from '../output/site-file.ts'

/** So many issues are in the feed. */
export const FEED_ISSUES = 20

const NAMES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

/** The feed of the bulletin, the newest issues first; none where the bulletin names no web address. */
export function bulletinFeeds(
  bulletin: Bulletin,
  newest: readonly CompiledIssue[],
): { readonly files: readonly NewFile[]; readonly diagnostics: readonly Diagnostic[] } {
  if (bulletin.site === undefined) return { files: [], diagnostics: [] }
  const { artifacts, diagnostics } = issuesFeed(newest, { folder: '', names: NAMES })
  return { files: artifacts.map(({ path, mediaType, bytes }) => ({ path, mediaType, bytes })), diagnostics }
}
