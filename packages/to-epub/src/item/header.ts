import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { byline, formatDate } from '@bantin/paratext'
import { TITLE_ID } from '../body/body.ts'
import type { Book } from '../book.ts'
import { langWithin } from '../markup/lang.ts'
import { origin } from './origin.ts'
import { said, saidLang } from './said.ts'
import { translations } from './translations.ts'

function people(book: Book, item: CompiledItem): Markup {
  const parts = byline(item, book.labels)
  if (parts.length === 0) return markup``
  return markup`<p class="byline">${parts.map(({ label, names }) => markup`<span class="contributors">${said(book, item, `${label}:`)} ${names}</span> `)}</p>\n`
}

/** The head of an item: section, title, who made it, where it comes from, how long it takes. */
export function itemHeader(book: Book, item: CompiledItem): Markup {
  const { issue, labels } = book
  const section = issue.sections.find((one) => one.id === item.section)
  const { subtitle, summary, date } = item.meta
  return markup`<header class="item-header">
${section && markup`<p class="kicker"${langWithin(issue.language, item.language)}>${section.title}</p>\n`}<h1 id="${TITLE_ID}">${item.title}</h1>
${subtitle && markup`<p class="subtitle" role="doc-subtitle">${subtitle}</p>\n`}${summary && markup`<p class="summary">${summary}</p>\n`}${people(book, item)}<p class="facts"${saidLang(book, item)}>${date && markup`<time datetime="${date}">${formatDate(date, labels.language)}</time> · `}${labels.minutes(item.readingMinutes)}</p>
${origin(book, item)}${translations(book, item)}</header>`
}
