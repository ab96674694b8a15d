import type { SiteFile } from './site-file.ts'
import type { SiteInput } from './site-input.ts'

/** The pages of a site around all issues of a bulletin. */
export function site(_input: SiteInput): SiteFile[] {
  return []
}
