import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { itemCode } from '@bantin/paratext'
import type { Site } from '../site.ts'

/** The digits by which a reader of the paper finds an item. */
export function code(site: Site, item: CompiledItem): Markup {
  const digits = itemCode(site.issue, item.id)
  return digits === undefined ? markup`` : markup`<span class="code">${site.labels.code} <span class="nb">${digits}</span></span>`
}
