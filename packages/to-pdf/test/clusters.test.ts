import { describe, expect, test } from 'vitest'
import type { PdfFont } from '../src/postprocess/clusters/pdf-font.ts'
import { readWidths } from '../src/postprocess/clusters/pdf-font.ts'
import { silenceRepeats } from '../src/postprocess/clusters/silence-repeats.ts'
import { hasRepeats, readToUnicode } from '../src/postprocess/clusters/to-unicode.ts'
import { poppler, testWithPoppler } from './support/poppler.ts'
import { renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const TEXT: [number, string][] = [
  [1, 'ơ\u0306'],
  [2, 'ơ\u0306'],
  [3, 'n'],
  [4, 'ទឹ'],
  [5, 'ទឹ'],
  [6, 'ក'],
]
const WIDTH: Record<number, number> = { 1: 600, 2: 0, 3: 640, 4: 600, 5: 0, 6: 600 }
const font: PdfFont = { toUnicode: new Map(TEXT), repeats: true, widthOf: (glyph) => WIDTH[glyph] ?? 0 }
const rewrite = (stream: string): string => silenceRepeats(stream, new Map([['f0', font]]))

describe('letters of several glyphs are read once', () => {
  test.each<[name: string, stream: string, rewritten: string]>([
    ['nothing to do', 'BT /f0 9 Tf (\0\x03) Tj ET', 'BT /f0 9 Tf (\0\x03) Tj ET'],
    [
      'a mark in the same operator',
      '/f0 9 Tf [(\0\x01) 30 (\0\x02\0\x03)] TJ',
      '/f0 9 Tf /Span <</ActualText <FEFF01A10306>>> BDC [<0001>] TJ EMC\n/Span <</ActualText <FEFF>>> BDC [30 <0002>] TJ EMC\n[<0003>] TJ',
    ],
    [
      'a mark in the next operator',
      '/f0 9 Tf <0004> Tj 1 0 0 1 0 2 Tm <0005> Tj 1 0 0 1 6 0 Tm <0006> Tj',
      '/f0 9 Tf /Span <</ActualText <FEFF179117B9>>> BDC [<0004>] TJ EMC 1 0 0 1 0 2 Tm /Span <</ActualText <FEFF>>> BDC [<0005>] TJ EMC 1 0 0 1 6 0 Tm <0006> Tj',
    ],
    [
      'the same letter twice',
      '/f0 9 Tf <0004000500040005> Tj',
      Array(2)
        .fill('/Span <</ActualText <FEFF179117B9>>> BDC [<0004>] TJ EMC\n/Span <</ActualText <FEFF>>> BDC [<0005>] TJ EMC')
        .join('\n')
        .replace(/^/, '/f0 9 Tf '),
    ],
    [
      'where Typst gave a text already',
      '/f0 9 Tf /Span <</ActualText <FEFF01A10306>>> BDC [<0001> 30 <0002>] TJ EMC',
      '/f0 9 Tf /Span <<>> BDC /Span <</ActualText <FEFF01A10306>>> BDC [<0001>] TJ EMC\n/Span <</ActualText <FEFF>>> BDC [30 <0002>] TJ EMC EMC',
    ],
  ])('%s', (_, stream, rewritten) => expect(rewrite(stream)).toBe(rewritten))

  testWithPoppler('Khmer and Ê Đê come out as they were written', async () => {
    const words = ['ភ្លៀង', 'ស្ថានីយសុខាភិបាល', 'ញ៉ាំ', 'ម៉ោង', 'mơ̆ng', 'pruê̆', 'mkhư̆', 'bị họ']
    const markdown = `:::tieng{lang=km}\n${words.slice(0, 4).join(' ')}\n:::\n\n${words.slice(4).join(' ')}\n\n## ${words.slice(4).join(' ')}`
    const [file] = (await renderPdf(await smallIssue({ items: { a: markdown } }))).values()
    const text = poppler('pdftotext', file?.bytes as Uint8Array, '-raw').normalize('NFC')
    for (const word of words) expect(text).toContain(word.normalize('NFC'))
    expect(text.match(/mơ̆ng pruê̆ mkhư̆ bị họ/g)).toHaveLength(2)
  })
})

test('ToUnicode: single characters and ranges', () => {
  const map = readToUnicode('2 beginbfchar\n<0001> <0041>\n<0002> <179117B9>\nendbfchar 1 beginbfrange <0005> <0007> <0061> endbfrange')
  expect([...map]).toEqual([
    [1, 'A'],
    [2, 'ទឹ'],
    [5, 'a'],
    [6, 'b'],
    [7, 'c'],
  ])
  expect(hasRepeats(map)).toBe(false)
  expect(hasRepeats(font.toUnicode)).toBe(true)
})

test('widths of glyphs', () => {
  const width = readWidths('/DW 250 /W [1 [600 0] 5 7 480 9 [10]]')
  expect([0, 1, 2, 5, 6, 7, 8, 9].map(width)).toEqual([250, 600, 0, 480, 480, 480, 250, 10])
})
