import { type Artifact, render } from '@bantin/compile'
import { compileWritten, rich } from '@bantin/testing'
import { epub } from '@bantin/to-epub'
import { expect, test } from 'vitest'
import { renderBook } from './support/render-book.ts'

test('one book, named for the issue', async () => {
  const { artifacts } = await render(await compileWritten(), [epub()])
  expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => [path, mediaType, role])).toEqual([
    ['song-ngan-2026-11.epub', 'application/epub+zip', 'issue'],
  ])
})

test('the media type comes first, unpacked and without extra fields', async () => {
  const { bytes } = (await renderBook(await compileWritten())).artifacts[0] as Artifact
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 58))
  expect(head.slice(30)).toBe('mimetypeapplication/epub+zip')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect([view.getUint16(8, true), view.getUint16(28, true)]).toEqual([0, 0])
})

test('the files, in the order of reading', async () => {
  expect([...(await renderBook(await compileWritten(rich))).files.keys()]).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'EPUB/package.opf',
    'EPUB/cover.xhtml',
    'EPUB/title.xhtml',
    'EPUB/contents.xhtml',
    'EPUB/item-lua.xhtml',
    'EPUB/item-rau.xhtml',
    'EPUB/imprint.xhtml',
    'EPUB/toc.ncx',
    'EPUB/css/book.css',
    'EPUB/images/001-bia.svg',
  ])
})

test('nothing of the book asks for the network or runs', async () => {
  const { files } = await renderBook(await compileWritten(rich))
  const decoder = new TextDecoder()
  const loads = [...files].flatMap(([path, bytes]) =>
    [
      ...decoder
        .decode(bytes)
        .matchAll(/<script|@import|\b(?:src|poster|data)="(?!images\/|item-|[a-z]+\.xhtml)[^"]*"|url\((?!"\.\.\/fonts)/g),
    ].map(([found]) => `${path} ${found}`),
  )
  expect(loads).toEqual([])
})
