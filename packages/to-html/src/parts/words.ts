import { type Markup, markup, type Slot } from '@bantin/hast/markup'
import { langOf, type Site } from '../site.ts'

/** Words of the issue or an item within a line of the page's own: marked where they are in another language. */
export function words(site: Site, language: string, slot: Slot): Markup {
  const tag = langOf(site, language)
  return tag === undefined ? markup`${slot}` : markup`<span lang="${tag}">${slot}</span>`
}
