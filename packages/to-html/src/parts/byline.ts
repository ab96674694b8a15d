import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { type BylinePart, byline as bylineOf } from '@bantin/paratext'
import type { Site } from '../site.ts'
import { words } from './words.ts'

/** Who made an item, by role. */
export function byline(site: Site, item: CompiledItem, roles?: readonly BylinePart['role'][]): Markup {
  const parts = bylineOf(item, site.labels).filter((one) => roles === undefined || roles.includes(one.role))
  return markup`${parts.map(
    ({ label, names }) =>
      markup`<span class="contributors"><span class="role">${label}:</span> ${words(site, item.language, names)}</span> `,
  )}`
}
