import type { CompiledIssue } from '@bantin/compile'
import { pageName } from './page-name.ts'

const folder = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

/**
 * Where the web form of an issue is published: the address that the issue was given in a site, or the folder of its id under the
 * bulletin's `site`.
 *
 * @param issue the issue
 * @returns such as `https://songngan.example/song-ngan-2026-11/`; nothing when the bulletin names no site
 */
export function issueAddress({ bulletin, id, address }: Pick<CompiledIssue, 'bulletin' | 'id' | 'address'>): string | undefined {
  if (address !== undefined) return folder(address)
  return bulletin.site === undefined ? undefined : `${folder(bulletin.site)}${id}/`
}

/**
 * Where the page of an item is published.
 *
 * @param issue the issue
 * @param itemId id of the item
 * @returns such as `https://songngan.example/song-ngan-2026-11/lua-thu-dong.html`; nothing when the bulletin names no site
 */
export function itemAddress(issue: Pick<CompiledIssue, 'bulletin' | 'id' | 'address'>, itemId: string): string | undefined {
  const address = issueAddress(issue)
  return address === undefined ? undefined : address + pageName(itemId)
}
