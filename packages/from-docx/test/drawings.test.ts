import { expect, test } from 'vitest'
import type { Parts } from './support/build.ts'
import { box, either, JPEG, oldBox, PNG, picture, SVG, shape } from './support/drawing.ts'
import { ids, out, readParts, show } from './support/read.ts'
import { by, fonts, p, r, run, v } from './support/words.ts'

const FILES = {
  'media/image1.png': PNG,
  'media/image2.svg': SVG,
  'media/image3.wmf': Uint8Array.of(0xd7, 0xcd, 0xc6, 0x9a),
  'ban/image1.png': JPEG,
}
const RELATIONS = [
  'i1 image media/image1.png',
  'i2 image media/image2.svg',
  'i3 image /word/media/image3.wmf',
  'i4 image ban/image1.png',
  'i5 image https://songngan.example/anh.png External',
  'i6 image media/khong.png',
  'c1 chart charts/chart1.xml',
  'd1 diagramData diagrams/data1.xml',
]
const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Sản lượng</a:t><c:v>Thôn Đông</c:v></c:chartSpace>'
const object = (inner: string): string => run(`<w:object>${inner}<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="x"/></w:object>`)

test.each<[what: string, body: string, shown: string[], left: string[], findings: string[]]>([
  ['with its description', p(picture('i1', 'Ruộng lúa chín')), ['‹image1.png: Ruộng lúa chín›'], [], []],
  ['between words', p(`${r('Ảnh: ')}${picture('i1')}${r(' đây')}`), ['Ảnh: ‹image1.png› đây'], [], []],
  [
    'described by a machine',
    p(picture('i1', 'A picture containing outdoor, grass&#10;&#10;Description automatically generated')),
    ['‹image1.png›'],
    [],
    [],
  ],
  ['described by the name of its file', p(picture('i1', 'IMG_2031.JPG')), ['‹image1.png›'], [], []],
  ['twice', p(picture('i1')) + p(picture('i1', 'Lúa')), ['‹image1.png›', '‹image1.png: Lúa›'], [], []],
  ['two with one name', p(picture('i1')) + p(picture('i4')), ['‹image1.png›', '‹image1-2.png›'], [], []],
  [
    'with a drawing beside it',
    p(picture('i1', 'Sơ đồ', '<a:extLst><a:ext><asvg:svgBlip r:embed="i2"/></a:ext></a:extLst>')),
    ['‹image2.svg: Sơ đồ›'],
    [],
    [],
  ],
  [
    'of Word 2007',
    p(run('<w:pict><v:shape alt="Trạm y tế"><v:imagedata r:id="i1" o:title="anh1"/></v:shape></w:pict>')),
    ['‹image1.png: Trạm y tế›'],
    [],
    [],
  ],
  ['linked', p(picture('i5', 'Cầu tràn')), [], ['1 embedded: Cầu tràn'], ['docx/linked-picture']],
  ['not there', p(r('Gặt') + picture('i6')), ['Gặt'], ['1 embedded: '], ['docx/missing-part']],
  [
    'of deleted words',
    p(`${r('Gặt')}<w:del ${by('Hà')}>${picture('i1', 'Lúa')}</w:del>`),
    ['Gặt'],
    ['1 deleted (Hà): Lúa'],
    ['docx/tracked-changes'],
  ],
  [
    'that previews an object',
    p(object('<v:shape><v:imagedata r:id="i3"/></v:shape>')),
    ['‹image3.wmf›'],
    ['1 embedded: '],
    ['docx/embedded-object'],
  ],
  ['of nothing: an object', p(object('')), [], ['1 embedded: '], ['docx/embedded-object']],
  [
    'of nothing: a chart',
    p(run('<w:drawing><wp:docPr descr="Biểu đồ"/><c:chart r:id="c1"/></w:drawing>')),
    [],
    ['1 embedded: Sản lượng\nThôn Đông'],
    ['docx/embedded-object'],
  ],
  [
    'of nothing: a diagram',
    p(run('<w:drawing><dgm:relIds r:dm="d1"/></w:drawing>')),
    [],
    ['1 embedded: Bước một'],
    ['docx/embedded-object'],
  ],
  ['of nothing: an arrow', p(run(shape('')) + r('Gặt')), ['Gặt'], ['1 drawing: '], ['docx/drawing']],
])('a picture %s', async (_, body, shown, left, findings) => {
  const files = {
    ...FILES,
    'charts/chart1.xml': CHART,
    'diagrams/data1.xml':
      '<dgm:dataModel xmlns:dgm="x" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Bước một</a:t></dgm:dataModel>',
  }
  const { manuscript, diagnostics } = await readParts({ body, files, relations: RELATIONS })
  expect(show(manuscript.blocks)).toEqual(shown)
  expect(out(manuscript)).toEqual(left)
  expect(ids(diagnostics)).toEqual(findings)
})

test('pictures come with their bytes, and with what these are', async () => {
  const { manuscript } = await readParts({
    body: p(picture('i1') + picture('i2') + picture('i3') + picture('i4')),
    files: FILES,
    relations: RELATIONS,
  })
  expect([...manuscript.pictures].map(([key, { name, mediaType, bytes }]) => [key, name, mediaType, bytes.length])).toEqual([
    ['image1.png', 'image1.png', 'image/png', 9],
    ['image2.svg', 'image2.svg', 'image/svg+xml', SVG.length],
    ['image3.wmf', 'image3.wmf', 'image/wmf', 4],
    ['image1-2.png', 'image1-2.png', 'image/jpeg', 4],
  ])
})

test('a picture of a page head is not in the text', async () => {
  const parts: Parts = {
    body: `${p('Tin')}<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>`,
    headers: [p(picture('i1', 'Biểu trưng xã'))],
  }
  const { manuscript } = await readParts({ ...parts, files: { 'media/image1.png': PNG } })
  expect(out(manuscript)).toEqual(['1 page-furniture: Biểu trưng xã'])
  expect(manuscript.pictures.size).toBe(0)
})

test.each<[what: string, body: string, shown: string[], left: string[]]>([
  ['of today', p(`${r('Tin')}${either(box(p('Ghi nhớ')), oldBox(p('Ghi nhớ')))}${r(' tiếp')}`), ['Tin tiếp', 'box{Ghi nhớ}'], []],
  ['of Word 2007', p(run(oldBox(p('Ghi nhớ')))), ['box{Ghi nhớ}'], []],
  ['that only the second branch shows', p(either('<w:unknown/>', oldBox(p('Ghi nhớ')), 'xyz')), ['box{Ghi nhớ}'], []],
  ['that no branch shows', p(either(box(p('Ghi nhớ')), '', 'xyz') + r('Tin')), ['Tin'], ['1 drawing: Ghi nhớ']],
  [
    'with a table and paragraphs',
    p(either(box(p('Lịch') + `<w:tbl><w:tr><w:tc>${p('7')}</w:tc></w:tr></w:tbl>`), '')),
    ['box{Lịch / 7}'],
    [],
  ],
  ['within a box', p(run(oldBox(p(r('Ngoài') + run(oldBox(p('Trong'))))))), ['box{Ngoài / box{Trong}}'], []],
  ['in a cell', `<w:tbl><w:tr><w:tc>${p(r('Ô') + run(oldBox(p('Nhớ'))))}</w:tc></w:tr></w:tbl>`, ['Ô / box{Nhớ}'], []],
  [
    'of deleted words',
    p(`<w:del ${by('Hà')}>${run(box(p(run('<w:delText>Nhớ</w:delText>'))))}</w:del>${r('Tin')}`),
    ['Tin'],
    ['1 deleted (Hà): Nhớ\n'],
  ],
  ['with nothing in it', p(r('Tin') + run(box(p('')))), ['Tin'], []],
  [
    'of WordArt',
    p(run(`<w:pict><v:shape><v:textpath style="font-family:&quot;.VnTime&quot;;font-size:36pt" string="B¶n tin"/></v:shape></w:pict>`)),
    ['box{B¶n tin}'],
    [],
  ],
])('a text box %s', async (_, body, shown, left) => {
  const { manuscript } = await readParts({ body })
  expect(show(manuscript.blocks)).toEqual(shown)
  expect(out(manuscript)).toEqual(left)
})

test('WordArt keeps its font', async () => {
  const { manuscript } = await readParts({
    body: p(run(`<w:pict><v:shape><v:textpath style="font-family:&quot;.VnTime&quot;" string="B¶n tin"/></v:shape></w:pict>`)),
  })
  expect(manuscript.blocks).toEqual([
    {
      type: 'box',
      blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'B¶n tin', font: '.VnTime' }], place: { line: 1 } }],
      place: { line: 1 },
    },
  ])
})

test('words around a box look as they did', async () => {
  const { manuscript } = await readParts({
    body: p(run(`<w:t>Trước</w:t>${oldBox(p(r('Trong', v('b'))))}<w:t>Sau</w:t>`, `${v('i')}${fonts('Arial')}`)),
  })
  expect(manuscript.blocks[0]).toMatchObject({ inlines: [{ text: 'TrướcSau', italic: true, font: 'Arial' }] })
})

const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
const e = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`
const set = (name: string, value: string): string => `<m:${name} m:val="${value}"/>`

test.each<[math: string, text: string]>([
  [t('a+b=c'), 'a+b=c'],
  [e('f', e('num', t('a+b')) + e('den', t('2'))), '(a+b)/2'],
  [e('f', e('num', t('lúa')) + e('den', t('ha'))), 'lúa/ha'],
  [e('sSup', e('e', t('x')) + e('sup', t('2'))), 'x^2'],
  [e('sSup', e('e', t('x+1')) + e('sup', t('n-1'))), '(x+1)^(n-1)'],
  [e('sSub', e('e', t('CO')) + e('sub', t('2'))), 'CO_2'],
  [e('sSubSup', e('e', t('x')) + e('sub', t('1')) + e('sup', t('2'))), 'x_1^2'],
  [e('rad', e('deg', '') + e('e', t('x+1'))), '√(x+1)'],
  [e('rad', e('deg', t('3')) + e('e', t('x'))), '√[3](x)'],
  [e('nary', e('naryPr', set('chr', '∑')) + e('sub', t('i=1')) + e('sup', t('n')) + e('e', t('i'))), '∑_(i=1)^n i'],
  [e('d', e('e', t('a')) + e('e', t('b'))), '(a|b)'],
  [e('d', e('dPr', set('begChr', '[') + set('endChr', ']') + set('sepChr', ';')) + e('e', t('a')) + e('e', t('b'))), '[a;b]'],
  [e('func', e('fName', t('sin')) + e('e', t('x'))), 'sin x'],
  [e('m', e('mr', e('e', t('1')) + e('e', t('2'))) + e('mr', e('e', t('3')) + e('e', t('4')))), '[1, 2; 3, 4]'],
  [e('limLow', e('e', t('lim')) + e('lim', t('x→0'))), 'lim_(x→0)'],
  [e('eqArr', e('e', t('x=1')) + e('e', t('y=2'))), 'x=1; y=2'],
  [e('f', e('num', e('d', e('e', t('a+b')))) + e('den', t('2'))), '(a+b)/2'],
  [e('unknown', t('x')), 'x'],
  [`${t('x')}<w:del ${by('Hà')}>${t('y')}</w:del>`, 'x'],
])('the equation %s is %s', async (math, text) => {
  const { manuscript, diagnostics } = await readParts({
    body: p(`${r('Tính ')}<m:oMathPara><m:oMath>${math}</m:oMath></m:oMathPara>${r('.')}`),
  })
  expect(show(manuscript.blocks)).toEqual([`Tính ${text}.`])
  expect(ids(diagnostics)).toEqual(['docx/equation'])
})
