import type { CompiledIssue } from '@bantin/compile'
import type { Feed } from './feed.ts'

/** Whom the feed comes from. */
export function feedPublisher({ bulletin }: CompiledIssue): Feed['publisher'] {
  const { name, website, email } = bulletin.publisher
  return { name, ...(website === undefined ? {} : { address: website }), ...(email === undefined ? {} : { email }) }
}
