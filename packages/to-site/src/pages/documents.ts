import type { Topic } from '@bantin/archive'
import { markup } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { formatNumber } from '@bantin/paratext'
import type { Link } from '../address/link.ts'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { listPages, partList } from '../page/list-pages.ts'
import type { Group } from '../page/paginate.ts'
import { excerpt } from '../parts/excerpt.ts'
import { itemRow } from '../parts/item-row.ts'
import { goesOn, lead } from '../parts/lead.ts'
import { citedPassage, traceOf } from '../topics/cited-passage.ts'
import { type DocumentKind, documentKind } from '../topics/document-kind.ts'

/** The page of those whose name tells no kind; slugs have no `_`. */
const OTHER = 'other_'

/** The documents of one kind. */
interface Kind extends DocumentKind {
  readonly documents: Topic[]
}

function kindsOf({ index, labels }: Site): Kind[] {
  const kinds = new Map<string, Kind>()
  const others: Kind = { key: OTHER, name: labels.otherDocuments, documents: [] }
  for (const document of index.documents) {
    const kind = documentKind(document.name)
    if (!kind) others.documents.push(document)
    else {
      const known = kinds.get(kind.key) ?? { ...kind, documents: [] }
      kinds.set(kind.key, known)
      known.documents.push(document)
    }
  }
  return [...kinds.values(), ...(others.documents.length > 0 ? [others] : [])]
}

/** Names are shorter than this; what is longer is no name. */
const NAME = 400
/** The first and last documents of a page need only be told apart. */
const BOUND = 90

/** The id of a document's entry. */
const entryId = (key: string): string => `document_${key}`

function documentGroup(site: Site, { key, name, url, items }: Topic, link: Link): Group {
  const { labels } = site
  const trace = traceOf(name)
  return {
    open: (isContinued) => markup`<section class="group"${!isContinued && markup` id="${entryId(key)}"`}>
<h2 class="small">${excerpt(name, NAME)}${goesOn(!isContinued, labels.continued)}</h2>
${
  !isContinued &&
  url !== undefined &&
  isWebAddress(url) &&
  markup`<p class="facts"><a href="${url}" rel="external">${labels.officialText}<span class="unseen">: ${excerpt(name, NAME)}</span></a></p>\n`
}<ul class="rows tight">
`,
    rows: items
      .flatMap((place) => site.find(place) ?? [])
      .map((found) => itemRow(site, found, { link, issue: true, fragment: citedPassage(found.item, key, trace) })),
    close: markup`</ul>\n</section>\n`,
  }
}

/** A page of documents, and which stand on it. */
interface KindPage {
  readonly page: Page
  readonly documents: readonly Topic[]
}

function kindPages(site: Site, { key, name, documents }: Kind): KindPage[] {
  const { labels } = site
  const byGroup = new Map<Group, Topic>()
  const { pages, parts } = partList(site, {
    path: paths.documentKind(key),
    part: paths.documents,
    title: name,
    description: `${labels.documents}: ${name}`,
    intro: (isFirst) =>
      lead([name, goesOn(isFirst, labels.continued)], { up: markup`<a href="../${paths.documents}">${labels.documents}</a>` }),
    groups: (link) =>
      documents.map((document) => {
        const group = documentGroup(site, document, link)
        byGroup.set(group, document)
        return group
      }),
  })
  return pages.map((page, i) => ({ page, documents: (parts[i]?.groups ?? []).flatMap((group) => byGroup.get(group) ?? []) }))
}

/** `documents/…`: the documents that items cite, by kind, each with the items that cite it. */
export function documentsPages(site: Site): Page[] {
  const { labels } = site
  const kinds = kindsOf(site).map((kind) => ({ kind, pages: kindPages(site, kind) }))
  const overview = listPages(site, {
    path: paths.documents,
    title: labels.documents,
    description: labels.documentsNote,
    intro: (isFirst) => lead([labels.documents, goesOn(isFirst, labels.continued)], { note: isFirst && labels.documentsNote }),
    groups: (link) =>
      kinds.map(({ kind, pages }) => ({
        open: (isContinued) =>
          markup`<section class="group">\n<h2 class="small"><a href="${link(paths.documentKind(kind.key))}">${kind.name}</a> <span class="facts">${formatNumber(kind.documents.length, labels.language)}</span>${goesOn(!isContinued, labels.continued)}</h2>\n${pages.length > 1 && markup`<ul class="rows tight">\n`}`,
        rows:
          pages.length > 1
            ? pages.map(({ page, documents }) => {
                const [first = '', last = ''] = [documents[0]?.name, documents.at(-1)?.name]
                return markup`<li class="row"><a href="${link(page.path)}">${excerpt(first, BOUND)}${last !== first && ` – ${excerpt(last, BOUND)}`}</a></li>\n`
              })
            : [],
        close: markup`${pages.length > 1 && markup`</ul>\n`}</section>\n`,
      })),
  })
  return [...overview, ...kinds.flatMap(({ pages }) => pages.map(({ page }) => page))]
}
