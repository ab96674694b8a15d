import type { IssueRecord } from '@bantin/archive'
import type { CompiledIssue } from '@bantin/compile'
import type { HashMemory } from '@bantin/node'
import type { Correction } from '@bantin/schema'
import type { ListedFile } from '../output/site-file.ts'
import type { IssueHead } from '../plan/issue-head.ts'

/** What is kept of an issue beside its files: all that the site says of it. */
export interface IssuePart {
  readonly record: IssueRecord
  /** The issue without its texts, for the feed. */
  readonly feed: CompiledIssue
  /** Files of the shared folders that went into it. */
  readonly shared: readonly string[]
  /** What its items put right in other issues. */
  readonly corrects: readonly Correction['of'][]
  /** Its output, with the paths of the site. */
  readonly files: readonly ListedFile[]
}

/** What is known of a site that was built. */
export interface SiteState {
  readonly bantin: 1
  /** What the sources were, so that those that were not touched are not read. */
  readonly hashes: HashMemory
  /** What stands at the head of each `issue.yaml`, by its hash. */
  readonly heads: Readonly<Record<string, IssueHead>>
  /** By the path of `issue.yaml`: what the issue was made from, and where its part is kept. */
  readonly issues: Readonly<Record<string, { readonly id: string; readonly fingerprint: string; readonly part: string }>>
  /** The files of the site: what each looks like from outside, and what it is. */
  readonly files: Readonly<Record<string, readonly [outside: string, file: Omit<ListedFile, 'path'>]>>
}
