import { expect, test } from 'vitest'
import type { DocxOptions } from '../src/index.ts'
import type { Parts } from './support/build.ts'
import { ids, out, readParts, show } from './support/read.ts'
import { by, field, p, r, run, style, v } from './support/words.ts'

const ins = (inner: string, author = 'Hà'): string => `<w:ins ${by(author)}>${inner}</w:ins>`
const del = (text: string, author = 'Hà'): string =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const head = (inner: string): string => `${p('Tin')}<w:sectPr>${inner}</w:sectPr>`
const SETTLED = 'docx/tracked-changes'
const TOC = style('paragraph', 'TOC1', v('name', 'toc 1'))

test.each<[what: string, parts: Parts, options: DocxOptions, shown: string[], left: string[], findings: string[]]>([
  ['accepted', { body: p(`${r('Gặt ')}${del('muộn')}${ins(r('sớm'))}`) }, {}, ['Gặt sớm'], ['1 deleted (Hà): muộn'], [SETTLED]],
  [
    'rejected',
    { body: p(`${r('Gặt ')}${del('muộn')}${ins(r('sớm'))}`) },
    { changes: 'reject' },
    ['Gặt muộn'],
    ['1 inserted (Hà): sớm'],
    [SETTLED],
  ],
  ['refused', { body: p(`${r('Gặt ')}${ins(r('sớm'))}`) }, { changes: 'refuse' }, [], [], ['docx/changes-refused']],
  ['none, refused', { body: p('Gặt sớm') }, { changes: 'refuse' }, ['Gặt sớm'], [], []],
  [
    'in pieces by one hand',
    { body: p(`${del('rất ')}${del('muộn')}${r('Gặt')}${del(' à')}`) },
    {},
    ['Gặt'],
    ['1 deleted (Hà): rất muộn', '1 deleted (Hà):  à'],
    [SETTLED],
  ],
  [
    'in pieces by two hands',
    { body: p(`${del('rất ')}${del('muộn', 'Sơn')}${r('Gặt')}`) },
    {},
    ['Gặt'],
    ['1 deleted (Hà): rất ', '1 deleted (Sơn): muộn'],
    [SETTLED],
  ],
  [
    'moved',
    { body: p(`<w:moveFrom ${by('Hà')}>${r('Phơi.')}</w:moveFrom>`) + p(`${r('Gặt. ')}<w:moveTo ${by('Hà')}>${r('Phơi.')}</w:moveTo>`) },
    {},
    ['Gặt. Phơi.'],
    ['1 deleted (Hà): Phơi.'],
    [SETTLED],
  ],
  ['inserted and deleted again', { body: p(`${r('Gặt')}${ins(del(' sớm', 'Sơn'))}`) }, {}, ['Gặt'], ['1 deleted (Sơn):  sớm'], [SETTLED]],
  [
    'a paragraph that was inserted, rejected',
    { body: p('Gặt ', `<w:rPr><w:ins ${by('Hà')}/></w:rPr>`) + p('lúa') },
    { changes: 'reject' },
    ['Gặt lúa'],
    [],
    [],
  ],
  [
    'a row that was deleted',
    {
      body: `<w:tbl><w:tr><w:tc>${p('Đông')}</w:tc></w:tr><w:tr><w:trPr><w:del ${by('Hà')}/></w:trPr><w:tc>${p('Tây')}</w:tc><w:tc>${p('8')}</w:tc></w:tr></w:tbl>`,
    },
    {},
    ['Đông'],
    ['3 deleted (Hà): Tây\t8'],
    [SETTLED],
  ],
  [
    'looks, accepted',
    { body: p(r('Gặt', `${v('b')}<w:rPrChange ${by('Hà')}><w:rPr>${v('i')}</w:rPr></w:rPrChange>`)) },
    {},
    ['Gặt'],
    [],
    [],
  ],
])('tracked changes: %s', async (_, parts, options, shown, left, findings) => {
  const { manuscript, diagnostics } = await readParts(parts, options)
  expect(show(manuscript.blocks)).toEqual(shown)
  expect(out(manuscript)).toEqual(left)
  expect(ids(diagnostics)).toEqual(findings)
})

test.each([
  ['accept', { bold: true }, 'heading'],
  ['reject', { italic: true }, undefined],
] as const)('looks that were changed: %s', async (changes, look, role) => {
  const { manuscript } = await readParts(
    {
      body: p(
        r('Gặt', `${v('b')}<w:rPrChange ${by('Hà')}><w:rPr>${v('i')}</w:rPr></w:rPrChange>`),
        `${v('outlineLvl', 0)}<w:pPrChange ${by('Hà')}><w:pPr>${v('jc', 'center')}</w:pPr></w:pPrChange>`,
      ),
    },
    { changes },
  )
  expect(manuscript.blocks).toEqual([
    {
      type: 'paragraph',
      inlines: [{ type: 'text', text: 'Gặt', ...look }],
      ...(role ? { role, level: 1 } : { alignment: 'center' }),
      place: { line: 1 },
    },
  ])
})

const HIDDEN = v('vanish')

test.each<[what: string, parts: Parts, shown: string[], left: string[], findings: string[]]>([
  [
    'hidden words',
    { body: p(`${r('Gặt')}${r(' (ghi nhớ', HIDDEN)}${r(' nội bộ)', HIDDEN)}`) },
    ['Gặt'],
    ['1 hidden:  (ghi nhớ nội bộ)'],
    ['docx/hidden-text'],
  ],
  [
    'a comment',
    {
      body: p(`${r('Gặt')}${run('<w:commentReference w:id="4"/>')}`),
      comments: `<w:comment w:id="4" w:author="Sơn">${p('Hỏi lại')}${p('ngày')}</w:comment>`,
    },
    ['Gặt'],
    ['1 comment (Sơn): Hỏi lại\nngày'],
    [],
  ],
  [
    'a page head',
    { body: head('<w:headerReference w:type="default" r:id="header1"/>'), headers: [p('Bản tin xã')] },
    ['Tin'],
    ['1 running-head: Bản tin xã'],
    [],
  ],
  [
    'page heads that say the same',
    { body: head('<w:headerReference r:id="header1"/><w:headerReference r:id="header2"/>'), headers: [p('Bản tin'), p('Bản tin')] },
    ['Tin'],
    ['1 running-head: Bản tin'],
    [],
  ],
  ['a page head that no section uses', { body: p('Tin'), headers: [p('Bản tin')] }, ['Tin'], [], []],
  [
    'a page foot with a number',
    { body: head('<w:footerReference r:id="footer1"/>'), footers: [p(`${r('Trang ')}${field('PAGE', r('3'))}`)] },
    ['Tin'],
    ['1 running-foot: Trang', '1 page-number: '],
    [],
  ],
  [
    'a page number in the text',
    { body: p(`${r('Trang ')}<w:fldSimple w:instr=" NUMPAGES ">${r('8')}</w:fldSimple>`) },
    ['Trang '],
    ['1 field: 8'],
    [],
  ],
  ['a date', { body: p(`${r('Ngày ')}${field('DATE \\@ "d/M/yyyy"', r('5/11/2026'))}`) }, ['Ngày 5/11/2026'], [], []],
  ['a number of a figure', { body: p(`${r('Hình ')}<w:fldSimple w:instr=" SEQ Hình ">${r('2')}</w:fldSimple>`) }, ['Hình 2'], [], []],
  ['a reference', { body: p(field('REF bang1 \\h', r('Bảng 1'))) }, ['Bảng 1'], [], []],
  [
    'a link',
    { body: p(field('HYPERLINK "https://songngan.example/" \\l "lich"', r('lịch'))) },
    ['<lịch → https://songngan.example/#lich>'],
    [],
    [],
  ],
  ['a link to a place', { body: p(field('HYPERLINK \\l "lich"', r('lịch'))) }, ['<lịch → #lich>'], [], []],
  [
    'a field in the code of another',
    { body: p(field(`IF ${field('MERGEFIELD Thon', r('Đông'))} = "Đông" "x" "y"`, r('x'))) },
    ['x'],
    [],
    [],
  ],
  [
    'a mark for the index',
    {
      body: p(
        `${r('Lúa')}${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> XE "lúa" </w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}`,
      ),
    },
    ['Lúa'],
    ['1 field: XE "lúa"'],
    [],
  ],
  [
    'a symbol field',
    {
      body: p(
        `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> SYMBOL 252 \\f "Wingdings" </w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}`,
      ),
    },
    ['\uf0fc'],
    [],
    [],
  ],
  [
    'boxes of a form',
    {
      body: p(
        `${run('<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar>')}${run('<w:instrText> FORMCHECKBOX </w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}${r(' Có ')}${run('<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Sáng"/><w:listEntry w:val="Chiều"/></w:ddList></w:ffData></w:fldChar>')}${run('<w:instrText> FORMDROPDOWN </w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}`,
      ),
    },
    ['☒ Có Chiều'],
    [],
    [],
  ],
  [
    'a table of contents',
    {
      styles: TOC,
      body: `${p('Mở đầu')}${p(run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText> TOC \\o "1-3" </w:instrText>') + run('<w:fldChar w:fldCharType="separate"/>') + r('Gặt lúa\t2'), v('pStyle', 'TOC1'))}${p(`<w:hyperlink w:anchor="b">${r('Phơi thóc')}${run('<w:tab/>')}${field('PAGEREF b', r('3'))}</w:hyperlink>`, v('pStyle', 'TOC1'))}${p(run('<w:fldChar w:fldCharType="end"/>'))}${p('Gặt lúa')}`,
    },
    ['Mở đầu', 'Gặt lúa'],
    ['2 contents: Gặt lúa\t2', '3 contents: Phơi thóc\t3'],
    [],
  ],
  [
    'a table of contents that never ends stays in the text',
    {
      body: `${p(run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText>TOC</w:instrText>') + run('<w:fldChar w:fldCharType="separate"/>') + r('Gặt'))}${p('Cả bài')}`,
    },
    ['Gặt', 'Cả bài'],
    [],
    [],
  ],
  [
    'a table of contents in a control',
    {
      body: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Mục lục')}${p('Gặt 2')}</w:sdtContent></w:sdt>${p('Gặt')}`,
    },
    ['Gặt'],
    ['1 contents: Mục lục', '2 contents: Gặt 2'],
    [],
  ],
  [
    'a place to be filled in',
    { body: p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Bấm để nhập')}</w:sdtContent></w:sdt>${r('Tin')}`) },
    ['Tin'],
    ['1 field: Bấm để nhập'],
    [],
  ],
  [
    'a code that never ends',
    { body: `${p(run('<w:fldChar w:fldCharType="begin"/>') + r('Gặt'))}${p('Phơi')}` },
    [],
    ['2 field: GặtPhơi'],
    [],
  ],
  [
    'a note',
    {
      body: p(`${r('Gặt')}${run('<w:footnoteReference w:id="2"/>')}`),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote><w:footnote w:id="2">${p('Theo hợp tác xã.')}</w:footnote>`,
    },
    ['Gặt‹footnote-2›'],
    [],
    [],
  ],
  [
    'a note without a sign',
    { body: p('Gặt'), endnotes: `<w:endnote w:id="2">${p('Sót lại.')}</w:endnote>` },
    ['Gặt'],
    ['1 hidden: Sót lại.'],
    [],
  ],
  [
    'a note of deleted words',
    {
      body: p('Gặt') + p(`<w:del ${by('Hà')}>${run('<w:endnoteReference w:id="2"/>')}</w:del>${r('Phơi')}`),
      endnotes: `<w:endnote w:id="2">${p('Bỏ.')}</w:endnote>`,
    },
    ['Gặt', 'Phơi'],
    ['2 deleted: Bỏ.'],
    [SETTLED],
  ],
  [
    'a note that is not there',
    { body: p(`${r('Gặt')}${run('<w:footnoteReference w:id="2"/>')}`) },
    ['Gặt‹footnote-2›'],
    [],
    ['docx/missing-part'],
  ],
  ['a chunk of another kind', { body: `${p('Gặt')}<w:altChunk r:id="x"/>` }, ['Gặt'], [], ['docx/alternative-chunk']],
])('left out or not: %s', async (_, parts, shown, left, findings) => {
  const { manuscript, diagnostics } = await readParts(parts)
  expect(show(manuscript.blocks)).toEqual(shown)
  expect(out(manuscript)).toEqual(left)
  expect(ids(diagnostics)).toEqual(findings)
})

test('notes have their words, looks and place', async () => {
  const { manuscript } = await readParts({
    body: p('Một') + p(`${r('Gặt')}${run('<w:footnoteReference w:id="2"/>')}`),
    footnotes: `<w:footnote w:id="2">${p(`${run('<w:footnoteRef/>')}${r(' Theo ')}${r('xã', v('b'))}`)}${p('Dòng hai')}</w:footnote>`,
  })
  expect([...manuscript.notes]).toEqual([
    [
      'footnote-2',
      [
        {
          type: 'paragraph',
          inlines: [
            { type: 'text', text: ' Theo ' },
            { type: 'text', text: 'xã', bold: true },
          ],
          place: { line: 2 },
        },
        { type: 'paragraph', inlines: [{ type: 'text', text: 'Dòng hai' }], place: { line: 2 } },
      ],
    ],
  ])
})
