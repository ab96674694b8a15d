import { isWebAddress } from '@bantin/hast/page'
import { issueAddress, itemAddress } from '@bantin/paratext'
import type { Site } from '../site.ts'

/** Where the pages are on the public web; internal issues are not there. */
export function publicAddress({ issue }: Site, itemId?: string): string | undefined {
  const address = itemId === undefined ? issueAddress(issue) : itemAddress(issue, itemId)
  return address !== undefined && issue.audience === 'public' && isWebAddress(address) ? address : undefined
}

/** Where a picture is on the public web. Drawings are left out: whoever shows a preview shows photographs only. */
export function publicPicture(site: Site, path: string | undefined): string | undefined {
  const folder = publicAddress(site)
  const src = path === undefined ? undefined : site.image(path)?.src
  if (folder === undefined || src === undefined || src.startsWith('data:') || src.endsWith('.svg')) return undefined
  return folder + src
}
