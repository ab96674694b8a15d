import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { formatDate } from '@bantin/paratext'
import { byline } from '../parts/byline.ts'
import { code } from '../parts/code.ts'
import { lang } from '../parts/lang.ts'
import { type Site, titleId } from '../site.ts'
import { origin } from './origin.ts'
import { translations } from './translations.ts'

/** The head of an item: section, title, who made it, where it comes from, how long it takes. */
export function itemHeader(site: Site, item: CompiledItem): Markup {
  const { labels } = site
  const level = site.shape === 'pages' ? 1 : 3
  const section = site.issue.sections.find((one) => one.id === item.section)
  const { subtitle, summary, date } = item.meta
  const people = byline(site, item)
  return markup`<header class="item-header">
${site.shape === 'pages' && section && markup`<p class="kicker"${lang(site, site.issue.language)}>${section.title}</p>\n`}${heading(level, markup` id="${titleId(item.id)}"${lang(site, item.language)}`, item.title)}
${subtitle && markup`<p class="subtitle"${lang(site, item.language)}>${subtitle}</p>\n`}${
  summary && markup`<p class="summary"${lang(site, item.language)}>${summary}</p>\n`
}${people.source !== '' && markup`<p class="byline">${people}</p>\n`}<p class="facts">${date && markup`<time datetime="${date}">${formatDate(date, labels.language)}</time> · `}<span class="minutes">${labels.minutes(item.readingMinutes)}</span> ${code(site, item)}</p>
${origin(site, item)}${translations(site, item)}</header>`
}

const heading = (level: 1 | 3, attributes: Markup, title: string): Markup =>
  level === 1 ? markup`<h1${attributes}>${title}</h1>` : markup`<h3${attributes}>${title}</h3>`
