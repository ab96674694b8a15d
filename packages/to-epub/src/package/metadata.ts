import { type Markup, markup } from '@bantin/hast/markup'
import type { Contributor } from '@bantin/schema'
import { type Book, bookTitle } from '../book.ts'
import { accessibility } from './accessibility.ts'
import { languagesOf } from './languages.ts'

/** @source MARC Code List for Relators */
const RELATORS: Readonly<Record<Contributor['role'], string>> = {
  author: 'aut',
  compiler: 'com',
  editor: 'edt',
  translator: 'trl',
  photographer: 'pht',
  illustrator: 'ill',
}

/** Everybody who had a part in an item, each once for each task. */
function contributors({ issue }: Book): Markup {
  const all = issue.items.flatMap((item) => item.contributors)
  const once = new Map(all.map((one) => [`${one.role}\n${one.name}`, one]))
  return markup`${[...once.values()].map(
    ({ name, role }, i) => markup`<dc:contributor id="contributor_${i + 1}">${name}</dc:contributor>
<meta refines="#contributor_${i + 1}" property="role" scheme="marc:relators">${RELATORS[role]}</meta>
`,
  )}`
}

/** The bulletin as a series, so that shelves keep its issues together and in order. */
const series = ({
  issue: { bulletin, meta, language },
}: Book): Markup => markup`<meta property="belongs-to-collection" id="series" xml:lang="${language}">${bulletin.title}</meta>
<meta refines="#series" property="collection-type">series</meta>
<meta refines="#series" property="group-position">${meta.number}</meta>
`

/** Where the page numbers come from. */
function pageSource(book: Book): Markup {
  if (book.pages.size === 0) return markup``
  const print = book.labels.printOf(bookTitle(book))
  return markup`<dc:source id="print">${print}</dc:source>
<meta refines="#print" property="source-of">pagination</meta>
<meta property="pageBreakSource">${print}</meta>
`
}

/**
 * What a library or a shelf wants to know of the book.
 *
 * @source EPUB 3.3, “Metadata section”
 */
export function metadata(book: Book, identifier: string): Markup {
  const { issue, labels } = book
  const { bulletin, meta } = issue
  return markup`<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="identifier">${identifier}</dc:identifier>
<dc:title id="book-title">${bookTitle(book)}</dc:title>
<meta refines="#book-title" property="title-type">main</meta>
${languagesOf(issue).map((language) => markup`<dc:language>${language}</dc:language>\n`)}<dc:creator xml:lang="${issue.language}">${bulletin.publisher.name}</dc:creator>
<dc:publisher xml:lang="${issue.language}">${bulletin.publisher.name}</dc:publisher>
<dc:date>${meta.date}</dc:date>
<meta property="dcterms:modified">${meta.date}T00:00:00Z</meta>
${bulletin.subtitle && markup`<dc:description xml:lang="${issue.language}">${bulletin.subtitle}</dc:description>\n`}${
  issue.audience === 'internal' && markup`<meta property="dcterms:accessRights" xml:lang="${labels.language}">${labels.internal}</meta>\n`
}${issue.sections.map(({ title }) => markup`<dc:subject xml:lang="${issue.language}">${title}</dc:subject>\n`)}${contributors(book)}${series(book)}${pageSource(book)}${accessibility(book)}<meta name="cover" content="cover-image"/>
</metadata>`
}
