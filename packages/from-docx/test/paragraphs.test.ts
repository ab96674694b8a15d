import type { ManuscriptParagraph } from '@bantin/drafting'
import { expect, test } from 'vitest'
import type { Parts } from './support/build.ts'
import { readParts, show } from './support/read.ts'
import { by, p, r, run, style, v } from './support/words.ts'

const named = (id: string, name: string, more = ''): string => style('paragraph', id, `${v('name', name)}${more}`)
const outline = (level: number): string => `<w:pPr>${v('outlineLvl', level)}</w:pPr>`

test.each<[name: string, style: string, properties: string, shown: string]>([
  ['Word’s heading', named('S', 'heading 1'), '', '[heading1] Lịch gặt'],
  ['Word’s heading by its id', named('Heading3', ''), v('pStyle', 'Heading3'), '[heading3] Lịch gặt'],
  ['a heading of a Vietnamese program', named('S', 'Đầu đề 2'), '', '[heading2] Lịch gặt'],
  ['a heading spelled in parts', named('S', 'Đề mục 1'), '', '[heading1] Lịch gặt'],
  ['a style of the office, by its outline', named('S', 'Tên bài', outline(1)), '', '[heading2] Lịch gặt'],
  [
    'a style based on a heading',
    `${named('H', 'heading 2', outline(1))}${named('S', 'Tên bài', v('basedOn', 'H'))}`,
    '',
    '[heading2] Lịch gặt',
  ],
  ['the outline of the paragraph', named('S', 'Thân bài'), v('outlineLvl', 0), '[heading1] Lịch gặt'],
  ['a heading that is taken out of the outline', named('S', 'heading 1', outline(0)), v('outlineLvl', 9), 'Lịch gặt'],
  ['a title', named('S', 'Title'), '', '[title] Lịch gặt'],
  ['a title with an outline', named('S', 'Title', outline(0)), '', '[title] Lịch gặt'],
  ['a subtitle', named('S', 'Subtitle'), '', '[subtitle] Lịch gặt'],
  ['a caption', named('S', 'caption'), '', '[caption] Lịch gặt'],
  ['a quotation', named('S', 'Intense Quote'), '', '[quote] Lịch gặt'],
  ['code', named('S', 'HTML Preformatted'), '', '[code] Lịch gặt'],
  ['a line of the contents', named('S', 'toc 2'), '', '[contents] Lịch gặt'],
  ['a byline', named('S', 'Tác giả'), '', '[byline] Lịch gặt'],
  ['body text', named('S', 'Body Text'), '', 'Lịch gặt'],
])('what a paragraph is: %s', async (_, styles, properties, shown) => {
  const { manuscript } = await readParts({
    styles,
    body: p('Lịch gặt', `${properties.includes('pStyle') ? '' : v('pStyle', 'S')}${properties}`),
  })
  expect(show(manuscript.blocks)).toEqual([shown])
})

test.each<[what: string, parts: Parts, paragraph: Partial<ManuscriptParagraph>]>([
  ['its style', { styles: named('S', 'Thân bài'), body: p('Lúa', v('pStyle', 'S')) }, { style: 'Thân bài' }],
  ['the default style', { styles: style('paragraph', 'N', v('name', 'Normal'), true), body: p('Lúa') }, { style: 'Normal' }],
  ['in the middle', { body: p('Lúa', v('jc', 'center')) }, { alignment: 'center' }],
  ['on both sides', { body: p('Lúa', v('jc', 'both')) }, { alignment: 'justify' }],
  ['on the right', { body: p('Lúa', v('jc', 'end')) }, { alignment: 'end' }],
  ['an indent', { body: p('Lúa', '<w:ind w:left="720" w:firstLine="360"/>') }, { indent: 36 }],
  [
    'alignment and indent of the style',
    { styles: named('S', 'Thơ', `<w:pPr>${v('jc', 'right')}<w:ind w:start="400"/></w:pPr>`), body: p('Lúa', v('pStyle', 'S')) },
    { style: 'Thơ', alignment: 'end', indent: 20 },
  ],
  ['a new page', { body: p('Lúa', v('pageBreakBefore')) }, { pageBreak: true }],
])('what is seen of a paragraph: %s', async (_, parts, paragraph) => {
  const { manuscript } = await readParts(parts)
  expect(manuscript.blocks).toEqual([{ type: 'paragraph', inlines: [{ type: 'text', text: 'Lúa' }], ...paragraph, place: { line: 1 } }])
})

const PAGE = run('<w:br w:type="page"/>')
const SECTION = (type: string): string => `<w:sectPr>${type === '' ? '' : v('type', type)}</w:sectPr>`

test.each<[what: string, body: string, shown: string[]]>([
  ['a line break', p(run('<w:t>Gặt</w:t><w:br/><w:t>phơi</w:t><w:cr/><w:t>cất</w:t>')), ['Gặt\nphơi\ncất']],
  ['tabs', p(run('<w:t>Thôn</w:t><w:tab/><w:t>Giờ</w:t><w:ptab/><w:t>Số</w:t>')), ['Thôn\tGiờ\tSố']],
  [
    'blanks at the ends only where they are kept',
    p('<w:r><w:t> Gặt  lúa </w:t></w:r><w:r><w:t xml:space="preserve"> sớm </w:t></w:r>'),
    ['Gặt  lúa sớm '],
  ],
  ['a line end in the markup', p('<w:r><w:t>Gặt\nsớm</w:t></w:r>'), ['Gặt sớm']],
  ['a hyphen that does not break', p(run('<w:t>COVID</w:t><w:noBreakHyphen/><w:t>19</w:t>')), ['COVID‑19']],
  ['entities and character data', p('<w:r><w:t>Cơm &amp; gạo &#x1EA1; <![CDATA[<ngô>]]></w:t></w:r>'), ['Cơm & gạo ạ <ngô>']],
  ['a page break before', `${p('Hết')}${p(PAGE + r('Bài hai'))}`, ['Hết', '[page] Bài hai']],
  ['a page break at the end', `${p(r('Hết') + PAGE)}${p('Bài hai')}`, ['Hết', '[page] Bài hai']],
  ['a page break alone', `${p('Hết')}${p(PAGE)}${p('')}${p('Bài hai')}`, ['Hết', '[page] Bài hai']],
  ['a page break in the middle', p(r('Hết') + PAGE + r('Bài hai')), ['Hết\nBài hai']],
  ['a section on a new page', `${p('Hết', SECTION(''))}${p('Bài hai')}`, ['Hết', '[page] Bài hai']],
  ['a section on the same page', `${p('Hết', SECTION('continuous'))}${p('Bài hai')}`, ['Hết', 'Bài hai']],
  ['paragraphs without words', `${p('')}${p('Một')}${p(r('  '))}${p('Hai')}`, ['Một', 'Hai']],
  [
    'a paragraph whose mark was deleted',
    `${p('Gặt lúa ', `<w:rPr><w:del ${by('Biên tập')}/></w:rPr>`)}${p('trước bão', v('outlineLvl', 0))}`,
    ['[heading1] Gặt lúa trước bão'],
  ],
  ['three of them', [1, 2, 3].map((i) => p(`${i} `, `<w:rPr><w:del ${by('B')}/></w:rPr>`)).join('') + p('hết'), ['1 2 3 hết']],
  ['one of them, with nothing after it', p('Gặt', `<w:rPr><w:del ${by('B')}/></w:rPr>`), ['Gặt']],
  ['a drop cap', `${p(r('L', v('sz', 117)), '<w:framePr w:dropCap="drop" w:lines="3"/>')}${p('úa chín đều.')}`, ['Lúa chín đều.']],
  [
    'frames',
    `${p('Số 7', '<w:framePr w:w="2000"/>')}${p('Tháng 11', '<w:framePr w:w="2000"/>')}${p('Tin')}`,
    ['box{Số 7 / Tháng 11}', 'Tin'],
  ],
  ['words outside of all paragraphs', `${r('Gặt')}${r(' lúa')}${p('Phơi')}${r('Cất')}`, ['Gặt lúa', 'Phơi', 'Cất']],
  [
    'wrappers',
    `<w:sdt><w:sdtContent>${p('<w:smartTag><w:customXml>' + r('Gặt') + '</w:customXml></w:smartTag><w:dir w:val="ltr"><w:bdo>' + r(' lúa') + '</w:bdo></w:dir>')}</w:sdtContent></w:sdt>`,
    ['Gặt lúa'],
  ],
  ['elements that nobody knows', `<w:body2>${p('<w:unknown>' + r('Gặt') + '</w:unknown>')}</w:body2>`, ['Gặt']],
  ['words above words', p(`<w:ruby><w:rt>${r('hạn')}</w:rt><w:rubyBase>${r('旱')}</w:rubyBase></w:ruby>`), ['旱 (hạn)']],
  [
    'a checkbox',
    p(`<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${r('☐')}</w:sdtContent></w:sdt>${r(' Đã tiêm')}`),
    ['☐ Đã tiêm'],
  ],
  ['a symbol', p(run('<w:sym w:font="Wingdings" w:char="F0FC"/>') + r(' Đã phơi')), ['\uf0fc Đã phơi']],
  ['a horizontal line', `${p('Một')}${p(run('<w:pict><v:rect o:hr="t"/></w:pict>'))}${p('Hai')}`, ['Một', '---', 'Hai']],
])('the flow of words: %s', async (_, body, shown) => {
  expect(show((await readParts({ body })).manuscript.blocks)).toEqual(shown)
})

test('places count paragraphs, with those of tables and without words', async () => {
  const body = `${p('Một')}${p('')}<w:tbl><w:tr><w:tc>${p('Ba')}${p('')}</w:tc><w:tc>${p('Năm')}</w:tc></w:tr></w:tbl>${p('Sáu')}`
  const { manuscript } = await readParts({ body })
  expect(manuscript.blocks.map(({ place }) => place.line)).toEqual([1, 3, 6])
})

test('a symbol keeps its font, so that it can be told what it is', async () => {
  const { manuscript } = await readParts({ body: p(run('<w:sym w:font="Wingdings" w:char="F0FC"/>') + r(' xong')) })
  expect(manuscript.blocks[0]).toMatchObject({ inlines: [{ text: '\uf0fc', font: 'Wingdings' }, { text: ' xong' }] })
})

test('a drop cap has the size of its word', async () => {
  const { manuscript } = await readParts({ body: `${p(r('L', v('sz', 117)), '<w:framePr w:dropCap="drop"/>')}${p(r('úa', v('sz', 26)))}` })
  expect(manuscript.blocks).toMatchObject([
    {
      inlines: [
        { text: 'L', size: undefined },
        { text: 'úa', size: 13 },
      ],
    },
  ])
})

const LINKS = ['l1 hyperlink https://songngan.example/lich External', 'l2 hyperlink javascript:alert(1) External']

test.each<[what: string, body: string, shown: string]>([
  ['to an address', `<w:hyperlink r:id="l1">${r('lịch gặt')}</w:hyperlink>`, '<lịch gặt → https://songngan.example/lich>'],
  [
    'to a place at an address',
    `<w:hyperlink r:id="l1" w:anchor="ba">${r('lịch')}</w:hyperlink>`,
    '<lịch → https://songngan.example/lich#ba>',
  ],
  ['to a place', `<w:hyperlink w:anchor="bang">${r('bảng')}</w:hyperlink>`, '<bảng → #bang>'],
  ['that runs something', `<w:hyperlink r:id="l2">${r('bấm')}</w:hyperlink>`, 'bấm'],
  ['that leads nowhere', `<w:hyperlink r:id="l9">${r('bấm')}</w:hyperlink>`, 'bấm'],
  ['an anchor', `<w:bookmarkStart w:id="1" w:name="bang"/>${r('Bảng')}<w:bookmarkEnd w:id="1"/>`, '‹#bang›Bảng'],
])('a link %s', async (_, inner, shown) => {
  const { manuscript } = await readParts({ body: p(`${inner}${r(' đây')}`), relations: LINKS })
  expect(show(manuscript.blocks)).toEqual([`${shown} đây`])
})

test('anchors between paragraphs go to the next one', async () => {
  const { manuscript } = await readParts({
    body: `<w:bookmarkStart w:id="1" w:name="mot"/>${p('')}${p('<w:bookmarkStart w:id="2" w:name="hai"/>')}${p('Lúa')}`,
  })
  expect(show(manuscript.blocks)).toEqual(['‹#mot›‹#hai›Lúa'])
})
