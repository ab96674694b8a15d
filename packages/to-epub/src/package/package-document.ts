import { type Markup, markup } from '@bantin/hast/markup'
import type { Book, BookFile } from '../book.ts'
import { direction } from '../markup/direction.ts'
import { metadata } from './metadata.ts'

/** The name of the old contents, to which the spine refers. */
export const NCX_ID = 'ncx'

const manifestItem = ({ id, path, mediaType, properties }: BookFile): Markup =>
  markup`<item id="${id}" href="${path}" media-type="${mediaType}"${properties && markup` properties="${properties}"`}/>\n`

/**
 * The package document: what the book is, which files it has, in which order they are read.
 *
 * @source EPUB 3.3, “Package document”
 */
export function packageDocument(book: Book, files: readonly BookFile[], identifier: string): string {
  const { language } = book.issue
  const spine = files.filter((file) => file.inSpine).map(({ id }) => markup`<itemref idref="${id}"/>\n`)
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${language}" dir="${direction(language)}">
${metadata(book, identifier)}
<manifest>
${files.map(manifestItem)}</manifest>
<spine toc="${NCX_ID}" page-progression-direction="${direction(language)}">
${spine}</spine>
</package>
`.source
}
