import type { Audience } from '@bantin/schema'
import type { ListedFile } from './site-file.ts'

/** Where the output of an issue stands in the site, with `/` at the end. */
export const issuePrefix = (id: string): string => `issues/${id}/`

/** Write `site.json`: sorted, a line for each file. */
export function siteManifest(
  files: readonly ListedFile[],
  { bulletin, audience }: { readonly bulletin: string; readonly audience: Audience },
): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const head = JSON.stringify({ bantin: 1, site: { bulletin }, audience }).slice(0, -1)
  const lines = sorted.map(({ path, form, mediaType, bytes, sha256 }) => JSON.stringify({ path, form, mediaType, bytes, sha256 }))
  return `${head},"artifacts":[\n${lines.join(',\n')}\n]}\n`
}
