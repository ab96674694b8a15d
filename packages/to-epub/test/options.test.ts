import { type Host, type ImageRequest, render } from '@bantin/compile'
import { compileWritten, type Written } from '@bantin/testing'
import { type EpubOptions, epub } from '@bantin/to-epub'
import { expect, test } from 'vitest'
import { png } from './support/images.ts'
import { renderBook } from './support/render-book.ts'

const withPicture: Written = { items: { lua: [{ title: 'Gặt' }, '![Ruộng](ruong.png)\n'] }, files: { 'i/items/ruong.png': png } }

test.each<[options: unknown, message: string]>([
  [{ imageWidth: 10 }, 'The option “imageWidth” of the form epub is not valid: must be 100 or more.'],
  [{ pages: { lua: 0 } }, 'The option “pages.lua” of the form epub is not valid: must be more than 0.'],
  [{ certifiedBy: ' ' }, 'The option “certifiedBy” of the form epub is not valid: must not be empty.'],
  [{ width: 1 }, 'The option “width” of the form epub is not valid: there is no such option.'],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const { artifacts, diagnostics } = await render(await compileWritten(), [epub(options as EpubOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([message])
})

test.each<[options: EpubOptions, width: number]>([
  [{}, 1200],
  [{ imageWidth: 640 }, 640],
])('%j asks for one width, in a format that old readers show', async (options, width) => {
  const asked: ImageRequest[] = []
  const host: Host = {
    prepareImage: async (image, request) => {
      asked.push(request)
      return [{ format: 'png', mediaType: 'image/png', width: 1, height: 1, bytes: image.bytes, sha256: image.sha256 }]
    },
  }
  await renderBook(await compileWritten(withPicture), options, host)
  expect(asked).toEqual([{ widths: [width], formats: ['png'] }])
})

test('the words around the text are in the language that is asked for', async () => {
  const issue = await compileWritten()
  expect((await renderBook(issue)).text('imprint.xhtml')).toContain('<h1 id="imprint">Thông tin xuất bản</h1>')
  expect((await renderBook(issue, { language: 'en' })).text('imprint.xhtml')).toContain('<h1 id="imprint">Imprint</h1>')
})

test('what a picture is called says neither folder nor letters that a reader might not take', async () => {
  const { files, text } = await renderBook(await compileWritten(withPicture))
  expect([...files.keys()].filter((path) => path.startsWith('EPUB/images/'))).toEqual([
    'EPUB/images/cover.svg',
    'EPUB/images/001-ruong.png',
  ])
  expect(text('item-lua.xhtml')).toContain('<img src="images/001-ruong.png" alt="Ruộng" width="1" height="1"/>')
})
