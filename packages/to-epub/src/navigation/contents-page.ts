import { type Markup, markup } from '@bantin/hast/markup'
import { type Book, itemPath, PAGES } from '../book.ts'
import { langWithin } from '../markup/lang.ts'
import { page } from '../pages/page.ts'
import { type OutlineEntry, outline } from './outline.ts'
import { pageList } from './page-list.ts'

const entry = (around: string, { text, language, href, children }: OutlineEntry): Markup => {
  const own = langWithin(language, around)
  const line = href === undefined ? markup`<span${own}>${text}</span>` : markup`<a href="${href}"${own}>${text}</a>`
  return markup`<li>${line}${children.length > 0 && markup`\n<ol>\n${children.map((child) => entry(around, child))}</ol>\n`}</li>\n`
}

function landmarks({ labels, issue }: Book): Markup {
  const first = issue.items[0]
  const line = (type: string, href: string, text: string): Markup => markup`<li><a epub:type="${type}" href="${href}">${text}</a></li>\n`
  return markup`<nav epub:type="landmarks" aria-label="${labels.landmarks}" hidden="">
<ol>
${line('cover', PAGES.cover, labels.coverPage)}${line('titlepage', PAGES.title, labels.titlePage)}${line('toc', PAGES.contents, labels.contents)}${
  first && line('bodymatter', itemPath(first.id), labels.firstItem)
}${line('colophon', PAGES.imprint, labels.imprint)}</ol>
</nav>`
}

function printedPageList({ labels, pages }: Book): Markup {
  if (pages.size === 0) return markup``
  const lines = pageList(pages).map((one) => markup`<li><a href="${one.href}">${one.page}</a></li>\n`)
  return markup`\n<nav epub:type="page-list" role="doc-pagelist" aria-label="${labels.pageList}" hidden="">
<ol>
${lines}</ol>
</nav>`
}

/**
 * The contents, for readers and for the reader's own menu; with the parts of the book and the pages of the print, for the menu alone.
 *
 * @source EPUB 3.3, “EPUB navigation document”
 */
export function contentsPage(book: Book): string {
  const { labels } = book
  return page({
    title: labels.contents,
    language: labels.language,
    part: 'frontmatter',
    body: markup`<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
<h1 id="contents">${labels.contents}</h1>
<ol>
${outline(book).map((one) => entry(labels.language, one))}</ol>
</nav>
${landmarks(book)}${printedPageList(book)}`,
  })
}
