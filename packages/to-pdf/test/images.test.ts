import { type CompiledImage, type ImageRequest, render } from '@bantin/compile'
import { pdf } from '@bantin/to-pdf'
import { describe, expect, test } from 'vitest'
import { useOwnFonts } from '../src/images/svg-fonts.ts'
import { svgText } from '../src/images/svg-text.ts'
import { poppler, testWithPoppler } from './support/poppler.ts'
import { findings, renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const drawing = (words: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><text x="5" y="30" ${attributes}>${words}</text></svg>`

const withImage = (file: string, content: string | Uint8Array) =>
  smallIssue({ items: { a: `![Mô tả ảnh](../images/${file} "Hình vẽ")` }, files: { [`issues/1/images/${file}`]: content } })

/** A PNG of one grey pixel, its data cut off or not. */
const png = (whole: boolean): Uint8Array => {
  const bytes = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')
  return new Uint8Array(whole ? bytes : bytes.subarray(0, 45))
}

test('a broken picture is a finding at its file', async () => {
  const [found, ...more] = await findings(await withImage('anh.png', png(false)))
  expect(more).toEqual([])
  expect(found).toMatch(/^issues\/1\/images\/anh\.png pdf\/broken-image Không đọc được ảnh này để in \(.+\)\.$/)
  expect(found).not.toContain('/data/')
})

test('a whole one is none', async () => expect(await findings(await withImage('anh.png', png(true)))).toEqual([]))

describe('words in drawings', () => {
  testWithPoppler('are set in the bulletin’s fonts, whatever the drawing names', async () => {
    const [file] = (await renderPdf(await withImage('a.svg', drawing('Mực nước sông', 'font-family="Arial, Helvetica"')))).values()
    const fonts = poppler('pdffonts', file?.bytes as Uint8Array)
    expect(fonts).not.toMatch(/Arial|Helvetica|Liberation|DejaVu/)
    expect(poppler('pdftotext', file?.bytes as Uint8Array)).toContain('Mực nước sông')
  })

  test.each([
    ['letters that Noto Sans makes of two glyphs', 'Lắng, lọc'],
    ['Khmer', 'ត្រងទឹក'],
    ['a letter with two marks', 'pruê̆ ơ̆'],
  ])('%s do not stop PDF/A', async (_, words) => expect(await findings(await withImage('a.svg', drawing(words)))).toEqual([]))

  test.each([
    ['lines of a text', '<tspan x="5" dy="0">Lắng</tspan><tspan x="5" dy="1.2em">lọc</tspan>'],
    ['a text inside a moved group', '</text><g transform="translate(9 4)" font-size="9"><text text-anchor="middle">lọc</text></g><text>'],
  ])('%s', async (_, words) => expect(await findings(await withImage('a.svg', drawing(words)))).toEqual([]))

  test('what cannot be drawn is named', async () => {
    const words = 'Lọc: <tspan font-weight="700">ត្រងទឹក</tspan>'
    const found = await findings(await withImage('a.svg', drawing(words)))
    expect(found).toContain(
      'issues/1/images/a.svg pdf/standard-refused Nội dung này không đúng chuẩn lưu trữ PDF/A-2a: the PDF contains text with missing codepoints',
    )
    expect(found.every((one) => one.startsWith('issues/1/images/a.svg pdf/standard-refused'))).toBe(true)
  })
})

test.each<[before: string, after: string]>([
  ['<svg><text font-family="Arial">', `<svg font-family="'Noto Sans'"><text font-family="'Noto Sans'">`],
  [`<svg><text font-family='Noto Serif, Arial'>`, `<svg font-family="'Noto Sans'"><text font-family="'Noto Serif', 'Noto Sans'">`],
  ['<svg><text style="font-family:Arial;fill:red">', `<svg font-family="'Noto Sans'"><text style="font-family:'Noto Sans';fill:red">`],
  ['<svg font-family="Arial">', `<svg font-family="'Noto Sans'">`],
])('fonts of %s', (before, after) => expect(useOwnFonts(before, ['Noto Sans'], new Set(['Noto Sans', 'Noto Serif']))).toBe(after))

test.each<[svg: string, text: string]>([
  ['<svg><text>Nước <tspan>lên</tspan></text><text>B &amp; C</text></svg>', 'Nước lên\nB & C'],
  ['<svg><title>Tên</title><text x="1">&#x1EBF;&#7871;</text></svg>', 'ếế'],
  ['<svg><path d="M0 0"/></svg>', ''],
])('words of %s', (svg, text) => expect(svgText(svg)).toBe(text))

test('the host is asked for what print needs: JPEG for GIF, no more dots than a press can show, and nothing of the camera', async () => {
  const gif = new Uint8Array(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'))
  const asked: [string, ImageRequest][] = []
  const issue = await smallIssue({
    items: {
      a: '![Ảnh động](../images/a.gif "Hình một")\n\n![Ảnh lớn](../images/b.png "Hình hai")\n\n![Ảnh nhỏ](../images/c.png "Hình ba")',
    },
    files: { 'issues/1/images/a.gif': gif, 'issues/1/images/b.png': png(true), 'issues/1/images/c.png': png(true) },
  })
  const large = issue.images.get('issues/1/images/b.png') as CompiledImage
  const images = new Map([...issue.images, [large.path, { ...large, width: 9000 }]])
  const host = {
    prepareImage: async (image: CompiledImage, request: ImageRequest) => {
      asked.push([image.path, request])
      return [{ ...image, format: 'png' as const, mediaType: 'image/png', width: 1, height: 1, bytes: png(true) }]
    },
  }
  const { diagnostics } = await render({ ...issue, images }, [pdf()], { host })
  expect(diagnostics).toEqual([])
  expect(asked).toEqual([
    ['issues/1/images/a.gif', { widths: [1], formats: ['jpeg'] }],
    ['issues/1/images/b.png', { widths: [1749], formats: ['png'] }],
    ['issues/1/images/c.png', { widths: [], formats: ['png'] }], // in its own size, without what a camera wrote into it
  ])
})
