import { type Markup, markup } from '@bantin/hast/markup'
import { type Book, bookTitle } from '../book.ts'
import { type OutlineEntry, outline } from './outline.ts'
import { pageList } from './page-list.ts'

/** Where an entry leads: its own address, or that of the first under it. */
const addressOf = ({ href, children }: OutlineEntry): string => href ?? (children[0] ? addressOf(children[0]) : '')

const depthOf = (entries: readonly OutlineEntry[]): number =>
  entries.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0)

/** Points that lead to one place share a number, as the format asks. */
function numbering(): (href: string) => number {
  const known = new Map<string, number>()
  return (href) => {
    const number = known.get(href) ?? known.size + 1
    known.set(href, number)
    return number
  }
}

/**
 * The contents in the form of EPUB 2, for old readers.
 *
 * @source OPF 2.0.1, 2.4.1 “NCX”
 */
export function ncx(book: Book, identifier: string): string {
  const entries = outline(book)
  const pages = pageList(book.pages)
  const orderOf = numbering()
  let count = 0
  const point = (entry: OutlineEntry): Markup => {
    const id = ++count
    const src = addressOf(entry)
    // The number of an entry comes before those under it
    const order = orderOf(src)
    return markup`<navPoint id="point_${id}" playOrder="${order}">
<navLabel><text>${entry.text}</text></navLabel>
<content src="${src}"/>
${entry.children.map(point)}</navPoint>
`
  }
  const points = entries.map(point)
  const target = ({
    page,
    href,
  }: (typeof pages)[number]): Markup => markup`<pageTarget id="target_${page}" type="normal" value="${page}" playOrder="${orderOf(href)}">
<navLabel><text>${page}</text></navLabel>
<content src="${href}"/>
</pageTarget>
`
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${book.labels.language}">
<head>
<meta name="dtb:uid" content="${identifier}"/>
<meta name="dtb:depth" content="${depthOf(entries)}"/>
<meta name="dtb:totalPageCount" content="${pages.length}"/>
<meta name="dtb:maxPageNumber" content="${pages.at(-1)?.page ?? 0}"/>
</head>
<docTitle><text>${bookTitle(book)}</text></docTitle>
<navMap>
${points}</navMap>
${pages.length > 0 && markup`<pageList>\n<navLabel><text>${book.labels.pageList}</text></navLabel>\n${pages.map(target)}</pageList>\n`}</ncx>
`.source
}
