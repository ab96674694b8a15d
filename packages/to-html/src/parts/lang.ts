import { type Markup, markup } from '@bantin/hast/markup'
import { langOf, type Site } from '../site.ts'

/** The `lang` attribute of an element whose words come from the issue or an item, where it is needed. */
export function lang(site: Site, language: string): Markup {
  const tag = langOf(site, language)
  return tag === undefined ? markup`` : markup` lang="${tag}"`
}
