import { markup } from '@bantin/hast/markup'
import type { BookFile } from '../book.ts'
import { type Entry, zip } from './zip.ts'

const FOLDER = 'EPUB'
const PACKAGE = `${FOLDER}/package.opf`

const container = markup`<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${PACKAGE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/** Pictures but drawings hold nothing that could be packed more densely. */
const isDense = (mediaType: string): boolean => /^image\/(?!svg)|^font\/woff/.test(mediaType)

/**
 * Put the files of the book into its container. The media type comes first and unpacked, so that a reader can tell what it has.
 *
 * @source EPUB 3.3, “OCF ZIP container”
 */
export function pack(packageDocument: string, files: readonly BookFile[]): Uint8Array {
  const utf8 = new TextEncoder()
  const entry = (path: string, content: string | Uint8Array, stored = false): Entry => ({
    path,
    bytes: typeof content === 'string' ? utf8.encode(content) : content,
    stored,
  })
  return zip([
    entry('mimetype', 'application/epub+zip', true),
    entry('META-INF/container.xml', container.source),
    entry(PACKAGE, packageDocument),
    ...files.map(({ path, content, mediaType }) => entry(`${FOLDER}/${path}`, content, isDense(mediaType))),
  ])
}
