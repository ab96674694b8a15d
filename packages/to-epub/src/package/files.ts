import { createBodies } from '../body/body.ts'
import { type Book, type BookFile, itemPath, PAGES } from '../book.ts'
import type { EmbeddedFont } from '../fonts/embed-fonts.ts'
import { contentsPage } from '../navigation/contents-page.ts'
import { ncx } from '../navigation/ncx.ts'
import { coverPage } from '../pages/cover-page.ts'
import { imprintPage } from '../pages/imprint-page.ts'
import { itemPage } from '../pages/item-page.ts'
import { titlePage } from '../pages/title-page.ts'
import { STYLE_PATH, style } from '../style/style.ts'
import { NCX_ID } from './package-document.ts'

const XHTML = 'application/xhtml+xml'

const readPage = (id: string, path: string, content: string): BookFile => ({ id, path, mediaType: XHTML, content, inSpine: true })

/** Every file of the book in the order of its pages: pages first, then style, fonts and pictures. */
export function bookFiles(book: Book, fonts: readonly EmbeddedFont[], identifier: string): readonly BookFile[] {
  const { issue, images, cover } = book
  const bodyOf = createBodies(book)
  const pictures = new Set([cover, ...images.values()])
  return [
    readPage('cover', PAGES.cover, coverPage(book)),
    readPage('title', PAGES.title, titlePage(book)),
    { ...readPage('contents', PAGES.contents, contentsPage(book)), properties: 'nav' },
    ...issue.items.map((item) => readPage(`item_${item.id}`, itemPath(item.id), itemPage(book, item, bodyOf(item)))),
    readPage('imprint', PAGES.imprint, imprintPage(book)),
    { id: NCX_ID, path: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', content: ncx(book, identifier) },
    { id: 'style', path: STYLE_PATH, mediaType: 'text/css', content: style(issue.bulletin.theme, fonts) },
    ...fonts.map(({ path, mediaType, bytes }, i): BookFile => ({ id: `font_${i + 1}`, path, mediaType, content: bytes })),
    ...[...pictures].map((image, i): BookFile => {
      const { path, mediaType, bytes: content } = image
      return image === cover
        ? { id: 'cover-image', path, mediaType, content, properties: 'cover-image' }
        : { id: `image_${i + 1}`, path, mediaType, content }
    }),
  ]
}
