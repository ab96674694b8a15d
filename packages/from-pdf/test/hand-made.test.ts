import { repair } from '@bantin/vietnamese/encoding'
import { describe, expect, test } from 'vitest'
import { lockWith } from './support/lock.ts'
import { makePdf, type PdfObject, pagesPdf, textAt } from './support/make-pdf.ts'
import { manuscriptOf, outline, readPdf } from './support/read.ts'

describe('legacy fonts', () => {
  test.each<[font: string, drawn: string, words: string]>([
    ['ABCDEF+.VnTime', 'Ph\xb6i th\xe3c kh\xab tr\xad\xedc khi c\xcat kho', 'Phải thóc khô trước khi cất kho'],
    ['.VnTime,Bold', 'G\xc6t lóa s\xedm', 'Gặt lúa sớm'],
    ['VNI-Times', 'Ba\xfbo hie\xe5m y te\xe1', 'Bảo hiểm y tế'],
  ])('%s', async (font, drawn, words) => {
    const { blocks } = await manuscriptOf(pagesPdf([textAt([drawn])], { fonts: [font] }))
    const run = blocks[0]?.type === 'paragraph' ? blocks[0].inlines[0] : undefined
    if (run?.type !== 'text') throw new Error('no text')
    expect(run.text).toBe(drawn)
    expect(repair(run.text, { font: run.font ?? '' }).text).toBe(words)
  })
})

test('the letter ư of TCVN3 at the end of a line is no soft hyphen', async () => {
  const lines = ['\xad'.padStart(40, 'm\xa9t d\xdfng ch\xf7 d\xb5i cho t\xedi cu\xe8i nh'), 'th\xd5']
  const { blocks } = await manuscriptOf(pagesPdf([textAt(lines)], { fonts: ['.VnTime'] }))
  expect(outline(blocks)).toEqual([lines.join(' ')])
})

test('names of fonts are those of the family, without the prefix of a subset', async () => {
  const fonts = ['ABCDEF+.VnTimeH', 'VNI-Times', 'TimesNewRomanPS-BoldMT', 'Arial,Italic', 'QWERTY+NotoSerif-Regular']
  const content = fonts.map((_, i) => textAt([`dong ${i}`], { font: `F${i + 1}`, y: 500 - i * 40 })).join('')
  const { blocks } = await manuscriptOf(pagesPdf([content], { fonts }))
  const looks = blocks.map((block) => {
    const run = block.type === 'paragraph' ? block.inlines[0] : undefined
    return run?.type === 'text' ? [run.font, run.bold === true, run.italic === true] : []
  })
  expect(looks).toEqual([
    ['.VnTimeH', false, false],
    ['VNI-Times', false, false],
    ['TimesNewRoman', true, false],
    ['Arial', false, true],
    ['NotoSerif', false, false],
  ])
})

describe('line ends', () => {
  const filled = 'mot dong chu dai cho day trang giay in thu'
  test.each<[name: string, lines: readonly string[], words: string, repairs: readonly string[]]>([
    ['a space', [`${filled} ba`, 'con gat lua'], `${filled} ba con gat lua`, []],
    ['a hyphen in a Latin word', [`${filled} inter-`, 'net ve xom'], `${filled} internet ve xom`, ['inter- net → internet']],
    ['a hyphen between two syllables', [`${filled} an-`, 'ten moi'], `${filled} an-ten moi`, []],
    ['a hyphen between numbers', [`${filled} 2021-`, '2025 xong'], `${filled} 2021-2025 xong`, []],
  ])('%s', async (_, lines, words, repairs) => {
    const read = await manuscriptOf(pagesPdf([textAt(lines)]))
    expect(outline(read.blocks)).toEqual([words])
    expect(read.repairs.map(({ before, after }) => `${before} → ${after}`)).toEqual(repairs)
  })
})

describe('gaps', () => {
  test.each<[name: string, drawing: string, words: string]>([
    ['kerning is no space', '[(Ph) 40 (o) -30 (i thoc)] TJ', 'Phoi thoc'],
    ['a gap as wide as a space is one', '[(Phoi) -280 (thoc) -300 (kho)] TJ', 'Phoi thoc kho'],
    ['letters set apart are one word', '[(P) -250 (H) -250 (O) -250 (I) -900 (T) -250 (H) -250 (O) -250 (C)] TJ', 'PHOI THOC'],
    ['letters set apart by the file’s own spacing', '3 Tc (PHOI THOC) Tj 0 Tc', 'PHOI THOC'],
    ['bold by printing twice is printed once', '(Phoi thoc) Tj 1 0 0 1 50.3 500 Tm (Phoi thoc) Tj', 'Phoi thoc'],
  ])('%s', async (_, drawing, words) => {
    const content = `BT /F1 12 Tf 1 0 0 1 50 500 Tm ${drawing} ET`
    expect(outline((await manuscriptOf(pagesPdf([content]))).blocks)).toEqual([words])
  })
})

test('bold by printing twice is listed', async () => {
  const { repairs } = await manuscriptOf(pagesPdf(['BT /F1 12 Tf 1 0 0 1 50 500 Tm (Phoi) Tj 1 0 0 1 50.3 500 Tm (Phoi) Tj ET']))
  expect(repairs.map(({ kind, place }) => `${place.page} ${kind}`)).toEqual(['1 double-print'])
})

test('turned text stands behind the rest of its page', async () => {
  const turned = 'BT /F1 10 Tf 0 1 -1 0 30 100 Tm (Dan o ben) Tj ET\n'
  expect(outline((await manuscriptOf(pagesPdf([turned + textAt(['Gat lua som'])]))).blocks)).toEqual(['Gat lua som', 'Dan o ben'])
})

test('comments are left out, with who wrote them; scripts and attachments are not touched', async () => {
  const more: PdfObject[] = [{ dict: '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Bien tap) /Contents (Xem lai ngay gat) >>' }]
  const { leftOut } = await manuscriptOf(pagesPdf([textAt(['Gat lua'])], { page: '/Annots [@ 0 R]', more }))
  expect(leftOut).toEqual([{ kind: 'comment', text: 'Xem lai ngay gat', author: 'Bien tap', place: { page: 1, line: 1 } }])
})

test('a damaged list of objects is rebuilt', async () => {
  const bytes = pagesPdf([textAt(['Gat lua som'])])
  const text = String.fromCharCode(...bytes).replace(/startxref\n\d+/, 'startxref\n999999')
  expect(outline((await manuscriptOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).blocks)).toEqual(['Gat lua som'])
})

const locked = (password: string) => {
  const { trailer, lock } = lockWith(password)
  const content = lock(4, new TextEncoder().encode(textAt(['Gat lua som'])))
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>'
  return makePdf(
    [
      { dict: '<< /Type /Catalog /Pages 2 0 R >>' },
      { dict: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
      { dict: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << /Font << /F1 ${font} >> >> >>` },
      { dict: '<< >>', stream: content },
    ],
    trailer,
  )
}

test('a file that only forbids copying is read; one with a password is not', async () => {
  expect(outline((await manuscriptOf(locked(''))).blocks)).toEqual(['Gat lua som'])
  const { manuscript, diagnostics } = await readPdf(locked('mat-khau'))
  expect([manuscript, diagnostics.map((one) => one.ruleId)]).toEqual([undefined, ['pdf/encrypted']])
})

const pictured = (text: string) =>
  makePdf([
    { dict: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dict: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
    {
      dict: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> >> >>',
    },
    { dict: '<< >>', stream: `q 400 0 0 600 0 0 cm /I Do Q ${text}` },
    {
      dict: '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray >>',
      stream: '\x00\x40\x80\xff',
    },
  ])

describe('scans', () => {
  test.each<[name: string, text: string, rules: readonly string[], blocks: readonly string[]]>([
    ['a page without text', '', ['pdf/scanned-page'], ['![](page-1-1.png)']],
    ['an unseen layer of text', `3 Tr ${textAt(['Gat lua'])}`, ['pdf/recognised-text'], ['![](page-1-1.png)', 'Gat lua']],
    ['text over a picture', textAt(['Gat lua']), [], ['![](page-1-1.png)', 'Gat lua']],
  ])('%s', async (_, text, rules, blocks) => {
    const { manuscript, diagnostics } = await readPdf(pictured(text))
    expect(diagnostics.map((one) => one.ruleId)).toEqual(rules)
    expect(outline(manuscript?.blocks ?? [])).toEqual(blocks)
  })
})

test('pictures are left in the file where that is asked for', async () => {
  const { pictures, blocks } = await manuscriptOf(pictured(textAt(['Gat lua'])), { pictures: false })
  expect([pictures.size, outline(blocks)]).toEqual([0, ['Gat lua']])
})
