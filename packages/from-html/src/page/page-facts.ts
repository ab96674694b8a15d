import type { FileFacts } from '@bantin/drafting'
import type { Element, Root } from 'hast'
import { attribute, elementsIn, textIn } from '../parse/element.ts'
import { languageOf } from '../style/apply-tag.ts'
import { structuredFacts } from './structured-facts.ts'

const TITLE = ['og:title', 'twitter:title', 'dc.title']
const AUTHOR = ['author', 'article:author', 'dc.creator', 'dc.author']
const DATE = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'sailthru.date',
]

/** What a page says of itself: in its head, in data for search engines, and in what is marked in the text. */
export function pageFacts(tree: Root): FileFacts {
  const meta = new Map<string, string>()
  const found: { title?: string; headings: string[]; language?: string; date?: string; scripts: Element[] } = { headings: [], scripts: [] }
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'meta') {
      const name = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemProp')).toLowerCase()
      const content = attribute(element, 'content').trim()
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content)
    } else if (element.tagName === 'title' && !found.title) found.title = clean(textIn({ ...element, tagName: 'x' }))
    else if (element.tagName === 'h1' && found.headings.length < 2) found.headings.push(clean(textIn(element)))
    else if (/^(?:html|body)$/.test(element.tagName) && !found.language) found.language = languageOf(element) ?? ''
    else if (element.tagName === 'time' && !found.date) found.date = dayOf(attribute(element, 'dateTime'))!
    else if (element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type'))) found.scripts.push(element)
  }
  const of = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined)
  const structured = structuredFacts(found.scripts.map((one) => textIn({ ...one, tagName: 'x' })))
  const heading = found.headings.length === 1 ? found.headings[0] : undefined
  const author = structured.author ?? of(AUTHOR)
  const facts = {
    title: heading || structured.title || of(TITLE) || found.title,
    author: author && !/^https?:/.test(author) ? author : undefined,
    date: dayOf(structured.date ?? '') ?? dayOf(of(DATE) ?? '') ?? found.date,
    language: found.language,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as FileFacts
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500)

/** The day of a time as written, without moving it to another zone. */
function dayOf(written: string): string | undefined {
  const found = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written) ?? undefined
  const [, year, month, day] = found ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(written) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${month}-${day}`
}
