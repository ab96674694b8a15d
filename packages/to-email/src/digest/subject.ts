import type { CompiledIssue } from '@bantin/compile'
import { issueLine, type Labels } from '@bantin/paratext'

/** The subject, if the options give none: whose bulletin it is, which issue, and what it is about where it says so. */
export function toSubject({ bulletin, meta }: Pick<CompiledIssue, 'bulletin' | 'meta'>, labels: Labels): string {
  const title = meta.title === undefined ? bulletin.title : `${bulletin.title}: ${meta.title}`
  return `${title} · ${issueLine(meta, labels)}`
}
