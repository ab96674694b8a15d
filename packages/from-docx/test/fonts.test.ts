import type { TextRun } from '@bantin/drafting'
import { repair } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'
import type { Parts } from './support/build.ts'
import { out, readParts } from './support/read.ts'
import { by, fonts, p, r, run, style, v } from './support/words.ts'

const THEME =
  '<a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="VNI-Times"/><a:ea typeface=""/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:themeElements>'
const DEFAULTS = (inner: string): string => `<w:docDefaults><w:rPrDefault><w:rPr>${inner}</w:rPr></w:rPrDefault></w:docDefaults>`
const NORMAL = style('paragraph', 'Normal', '', true)

async function runsOf(parts: Parts): Promise<TextRun[]> {
  const { manuscript } = await readParts(parts)
  return manuscript.blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines.filter((one) => one.type === 'text') : []))
}
const decoded = (runs: readonly TextRun[]): string =>
  runs.map(({ text, font }) => repair(text, font === undefined ? {} : { font }).text).join('')

test.each<[what: string, parts: Parts, runs: [font: string | undefined, text: string][], words: string]>([
  ['of the run', { body: p(r('Lóa chÝn', fonts('.VnTime'))) }, [['.VnTime', 'Lóa chÝn']], 'Lúa chín'],
  [
    'of the paragraph style',
    {
      styles: `${DEFAULTS(fonts('Times New Roman'))}${NORMAL}${style('paragraph', 'Bai', `${v('basedOn', 'Normal')}<w:rPr>${fonts('.VnTime')}</w:rPr>`)}`,
      body: p('M­a lò', v('pStyle', 'Bai')),
    },
    [['.VnTime', 'M­a lò']],
    'Mưa lũ',
  ],
  [
    'of a style two steps up',
    {
      styles: `${style('paragraph', 'A', `<w:rPr>${fonts('VNI-Times')}</w:rPr>`)}${style('paragraph', 'B', v('basedOn', 'A'))}${style('paragraph', 'C', v('basedOn', 'B'))}`,
      body: p('Tröôøng hoïc', v('pStyle', 'C')),
    },
    [['VNI-Times', 'Tröôøng hoïc']],
    'Trường học',
  ],
  [
    'of the character style, before that of the paragraph',
    {
      styles: `${style('paragraph', 'A', `<w:rPr>${fonts('Arial')}</w:rPr>`)}${style('character', 'Cu', `<w:rPr>${fonts('.VnArial')}</w:rPr>`)}`,
      body: p(`${r('Thẻ: ')}${r('b¶o hiÓm', v('rStyle', 'Cu'))}`, v('pStyle', 'A')),
    },
    [
      ['Arial', 'Thẻ: '],
      ['.VnArial', 'b¶o hiÓm'],
    ],
    'Thẻ: bảo hiểm',
  ],
  ['of the document', { styles: DEFAULTS(fonts('.VnTime')), body: p('X· §åi Th«ng') }, [['.VnTime', 'X· §åi Th«ng']], 'Xã Đồi Thông'],
  [
    'of the default style',
    { styles: style('paragraph', 'Normal', `<w:rPr>${fonts('.VnTime')}</w:rPr>`, true), body: p('Th«n') },
    [['.VnTime', 'Th«n']],
    'Thôn',
  ],
  [
    'of the theme',
    { theme: THEME, body: p(r('N­íc', '<w:rFonts w:asciiTheme="minorAscii" w:hAnsiTheme="minorHAnsi" w:ascii="Arial"/>')) },
    [['.VnTime', 'N­íc']],
    'Nước',
  ],
  [
    'named by the run, over the theme of the document',
    {
      theme: THEME,
      styles: DEFAULTS('<w:rFonts w:asciiTheme="majorAscii" w:hAnsiTheme="majorHAnsi"/>'),
      body: p(`${r('Coäng')}${r(' Cộng', fonts('Arial'))}`),
    },
    [
      ['VNI-Times', 'Coäng'],
      ['Arial', ' Cộng'],
    ],
    'Cộng Cộng',
  ],
  [
    'of the table style',
    {
      styles: style('table', 'Bang', `<w:rPr>${fonts('.VnTime')}</w:rPr>`),
      body: `<w:tbl><w:tblPr>${v('tblStyle', 'Bang')}</w:tblPr><w:tr><w:tc>${p('S¶n l­îng')}</w:tc></w:tr></w:tbl>`,
    },
    [],
    '',
  ],
  [
    'mixed within a word',
    { body: p(`${r('S¶n l­', fonts('.VnTime'))}${r('ợng', fonts('Times New Roman'))}`) },
    [
      ['.VnTime', 'S¶n l­'],
      ['Times New Roman', 'ợng'],
    ],
    'Sản lượng',
  ],
  [
    'one for letters of ASCII, another for the rest',
    { body: p(r('gÆt', fonts('Times New Roman', '.VnTime'))) },
    [
      ['Times New Roman', 'g'],
      ['.VnTime', 'Æ'],
      ['Times New Roman', 't'],
    ],
    'gặt',
  ],
  ['none at all', { body: p('Lúa') }, [[undefined, 'Lúa']], 'Lúa'],
  [
    'for complex scripts',
    { body: p(r('ទឹក', `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Khmer OS"/>${v('cs')}`)) },
    [['Khmer OS', 'ទឹក']],
    'ទឹក',
  ],
  [
    'for ideographs',
    { body: p(r('Hán 漢', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimSun"/>')) },
    [
      ['Arial', 'Hán '],
      ['SimSun', '漢'],
    ],
    'Hán 漢',
  ],
  [
    'of a style that goes round in a circle',
    {
      styles: `${style('paragraph', 'A', `${v('basedOn', 'B')}<w:rPr>${fonts('.VnTime')}</w:rPr>`)}${style('paragraph', 'B', v('basedOn', 'A'))}`,
      body: p('LÞch', v('pStyle', 'B')),
    },
    [['.VnTime', 'LÞch']],
    'Lịch',
  ],
  [
    'with the ư of TCVN3 kept as an optional hyphen',
    { body: p(run('<w:t>n</w:t><w:softHyphen/><w:t>íc</w:t>', fonts('.VnTime'))) },
    [['.VnTime', 'n­íc']],
    'nước',
  ],
  [
    'with an optional hyphen',
    { body: p(run('<w:t>nông</w:t><w:softHyphen/><w:t>thôn</w:t>', fonts('Arial'))) },
    [['Arial', 'nôngthôn']],
    'nôngthôn',
  ],
])('the font %s', async (_, parts, runs, words) => {
  const found = await runsOf(parts)
  expect(found.map(({ font, text }) => [font, text])).toEqual(runs)
  expect(decoded(found)).toBe(words)
})

test('the font of a table style shows its cells', async () => {
  const { manuscript } = await readParts({
    styles: style('table', 'Bang', `<w:rPr>${fonts('.VnTime')}</w:rPr>`),
    body: `<w:tbl><w:tblPr>${v('tblStyle', 'Bang')}</w:tblPr><w:tr><w:tc>${p('S¶n l­îng')}</w:tc></w:tr></w:tbl>${p('Ngoài bảng')}`,
  })
  const [table, paragraph] = manuscript.blocks
  expect(table?.type === 'table' && table.rows[0]?.cells[0]?.blocks[0]).toMatchObject({ inlines: [{ text: 'S¶n l­îng', font: '.VnTime' }] })
  expect(paragraph).toMatchObject({ inlines: [{ type: 'text', text: 'Ngoài bảng' }] })
})

test('words that are left out are listed as they look', async () => {
  const { manuscript } = await readParts({
    body: `${p('Tin')}<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>`,
    headers: [p(r('B¶n tin x·', fonts('.VnTime')))],
  })
  expect(out(manuscript)).toEqual(['1 running-head: Bản tin xã'])
})

const cutOut = (text: string, font: string): string => run(`<w:delText xml:space="preserve">${text}</w:delText>`, fonts(font))

test.each<[what: string, runs: string, words: string]>([
  ['a sign that is a letter', cutOut('§', '.VnTime') + cutOut('¸, bÕn cò', '.VnTime'), 'Đá, bến cũ'],
  ['a letter of the font of capitals', cutOut('ë', '.VnTimeH') + cutOut(' cuèi lµng', '.VnTime'), 'Ở cuối làng'],
  ['a letter and its mark', cutOut('Tröô', 'VNI-Times') + cutOut('øng hoïc', 'VNI-Times'), 'Trường học'],
])('deleted words that are cut into runs: %s', async (_, runs, words) => {
  const { manuscript } = await readParts({ body: p(`${r('Thôn')}<w:del ${by('Hà')}>${runs}</w:del>`) })
  expect(out(manuscript)).toEqual([`1 deleted (Hà): ${words}`])
})
