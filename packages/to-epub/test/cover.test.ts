import { compileWritten, rich } from '@bantin/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLines } from '../src/cover/fit-lines.ts'
import { inkOn } from '../src/cover/ink.ts'
import { renderBook } from './support/render-book.ts'

test('without a picture the cover is set in type', async () => {
  const { text } = await renderBook(await compileWritten({ bulletin: { subtitle: 'Tin hằng tháng' } }))
  expect(text('cover.svg')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1600" viewBox="0 0 1200 1600">
    <title>Bìa: Bản tin Sông Ngân, Số 264 · tháng 11/2026</title>
    <rect width="1200" height="1600" fill="#1c6b57"/>
    <g fill="#ffffff" font-family="Noto Serif, Noto Serif Khmer, Georgia, 'Times New Roman', serif">
    <text x="100" y="154" font-size="44">Trung tâm Thông tin</text>
    <rect x="100" y="352" width="160" height="10"/>
    <text x="100" y="570" font-size="170" font-weight="bold">Bản tin</text>
    <text x="100" y="788" font-size="170" font-weight="bold">Sông Ngân</text>
    <text x="100" y="917" font-size="52">Tin hằng tháng</text>
    <rect x="100" y="1350" width="1000" height="4"/>
    <text x="100" y="1446" font-size="56" font-weight="bold">Số 264 · tháng 11/2026</text>
    </g>
    </svg>
    "
  `)
  expect(text('cover.xhtml')).toContain('<img src="images/cover.svg" alt="Bìa: Bản tin Sông Ngân, Số 264 · tháng 11/2026"')
  expect(text('package.opf')).toContain(
    '<item id="cover-image" href="images/cover.svg" media-type="image/svg+xml" properties="cover-image"/>',
  )
})

test('the picture of the issue is the cover, under the name of the bulletin', async () => {
  const { text } = await renderBook(await compileWritten(rich))
  expect(text('package.opf')).toContain(
    '<item id="cover-image" href="images/001-bia.svg" media-type="image/svg+xml" properties="cover-image"/>',
  )
  expect(text('cover.xhtml')).toContain('<p class="cover-title" lang="vi" xml:lang="vi">Bản tin Sông Ngân</p>')
  expect(text('cover.xhtml')).toContain('alt="Dòng sông"')
  expect(text('imprint.xhtml')).toContain('<dt>Ảnh bìa</dt>\n<dd>Ban Biên tập</dd>')
})

test.each<[accent: string, ink: string]>([
  ['#1c6b57', '#ffffff'],
  ['#ffe066', '#000000'],
  ['#000000', '#ffffff'],
  ['#ffffff', '#000000'],
])('on %s the words are %s', (accent, ink) => expect(inkOn(accent)).toBe(ink))

describe('lines of a cover', () => {
  const box = { width: 1000, height: 640, sizes: [170, 110, 48] }
  test.each<[text: string, size: number, lines: string[]]>([
    ['Bản tin', 170, ['Bản tin']],
    ['Bản tin Sông Ngân', 170, ['Bản tin', 'Sông Ngân']],
    ['', 170, ['']],
    ['ă'.repeat(300), 48, ['ă'.repeat(300)]],
  ])('%s', (text, size, lines) => expect(fitLines(text, box)).toEqual({ size, lines }))

  test('hold every word, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zăđ]{1,20}$/), { minLength: 1 }), (words) => {
        expect(fitLines(words.join(' '), box).lines.join(' ')).toBe(words.join(' '))
      }),
    )
  })
})
