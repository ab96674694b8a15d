import { type Markup, markup } from '@bantin/hast/markup'
import type { Site } from '../site.ts'
import { lang } from './lang.ts'
import { picture } from './picture.ts'
import { words } from './words.ts'

/** The cover picture and who made it. */
export function cover(site: Site): Markup {
  const { issue, labels } = site
  if (!issue.cover) return markup``
  const { image, alt, credit } = issue.cover
  const line = credit && markup`<figcaption>${labels.credit} ${words(site, issue.language, credit)}</figcaption>`
  return markup`<figure class="cover"${lang(site, issue.language)}>${picture(site, image, { alt, eager: true })}${line}</figure>\n`
}
