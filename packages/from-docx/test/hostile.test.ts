import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '../src/index.ts'
import { buildDocx, type Parts, part } from './support/build.ts'
import { box, either, oldBox, PNG, picture } from './support/drawing.ts'
import { ids, readBytes, readParts, show } from './support/read.ts'
import { by, field, fonts, p, r, run, style, v } from './support/words.ts'

/** A little of everything. */
const EVERYTHING: Parts = {
  styles: style('paragraph', 'A', `${v('name', 'heading 1')}<w:rPr>${fonts('.VnTime')}</w:rPr>`),
  numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${v('numFmt', 'decimal')}<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1">${v('abstractNumId', 0)}</w:num>`,
  footnotes: `<w:footnote w:id="2">${p('Theo xã.')}</w:footnote>`,
  comments: `<w:comment w:id="3" w:author="Hà">${p('Hỏi')}</w:comment>`,
  headers: [p(field('PAGE', r('1')))],
  body: [
    p(r('Gặt') + run('<w:footnoteReference w:id="2"/><w:commentReference w:id="3"/>'), v('pStyle', 'A')),
    p('Một', `<w:numPr>${v('ilvl', 0)}${v('numId', 1)}</w:numPr>`),
    p(`<w:ins ${by('Hà')}>${r('sớm')}</w:ins><w:del ${by('Hà')}>${run('<w:delText>muộn</w:delText>')}</w:del>`),
    `<w:tbl><w:tr><w:tc><w:tcPr>${v('vMerge', 'restart')}</w:tcPr>${p('Ô')}</w:tc><w:tc>${p('7')}</w:tc></w:tr></w:tbl>`,
    p(either(box(p('Nhớ')), oldBox(p('Nhớ'))) + picture('i1', 'Ảnh')),
    p(
      `<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>${field('TOC', r('Mục 1'))}`,
    ),
    '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>',
  ].join(''),
  files: { 'media/image1.png': PNG },
  relations: ['i1 image media/image1.png'],
}
const FILE = buildDocx(EVERYTHING)

describe('a file that somebody broke is a finding, never an exception', () => {
  test('cut off at every percent of its length', async () => {
    expect(ids((await readBytes(FILE)).diagnostics)).toEqual(['docx/tracked-changes', 'docx/equation'])
    for (let percent = 0; percent < 100; percent++) {
      const cut = FILE.slice(0, (FILE.length * percent) / 100)
      docx().recognises(cut)
      expect(ids((await readBytes(cut)).diagnostics), `${percent} %`).toContain('docx/damaged-file')
    }
  })

  test('with bytes changed at random', async () => {
    const changes = fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const bytes = FILE.slice()
        for (const [at, byte] of list) bytes[at] = byte
        docx().recognises(bytes)
        await readBytes(bytes)
      }),
      { numRuns: 200 },
    )
  })

  test('with its markup cut and pasted at random', async () => {
    const body = EVERYTHING.body!
    const cuts = fc.array(fc.tuple(fc.nat(body.length), fc.nat(60), fc.nat(body.length)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom('accept', 'reject', 'refuse'), async (list, changes) => {
        let text = body
        for (const [from, length, to] of list) text = text.slice(0, to) + text.slice(from, from + length) + text.slice(to)
        await readParts({ ...EVERYTHING, body: text }, { changes })
      }),
      { numRuns: 150 },
    )
  })

  test('with elements in any order', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'pPr',
      'rPr',
      'ins',
      'del',
      'sdt',
      'sdtContent',
      'hyperlink',
      'txbxContent',
      'drawing',
      'ruby',
      'rt',
      'footnote',
      'comment',
      'sectPr',
      'fldSimple',
    ]
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constant('lúa'),
        fc.constantFrom(
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:fldChar w:fldCharType="separate"/>',
          '<w:fldChar w:fldCharType="end"/>',
          '<w:instrText>TOC</w:instrText>',
          '<w:footnoteReference w:id="1"/>',
        ),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 5 }))
          .map(([name, inner]) => `<w:${name} w:id="1" w:instr="TOC">${inner.join('')}</w:${name}>`),
      ),
    })).node
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (inner) => {
        await readParts({ body: inner.join(''), footnotes: inner.join('') })
      }),
      { numRuns: 150 },
    )
  })
})

test.each(['w:pPr', 'w:rPr'])('a level of a list that ends within its own %s', async (name) => {
  const level = `<w:lvl w:ilvl="0"><${name}><w:lvl/><w:ind w:left="360"/><w:b/></${name}>${v('numFmt', 'decimal')}</w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1">${v('abstractNumId', 0)}</w:num>`
  const { manuscript } = await readParts({ numbering, body: p('Gặt', `<w:numPr>${v('ilvl', 0)}${v('numId', 1)}</w:numPr>`) })
  expect(show(manuscript.blocks)[0]).toContain('Gặt')
})

const repeat = (text: string, times: number): string => text.repeat(times)
const nested = (open: string, close: string, times: number): string => repeat(open, times) + repeat(close, times)

test.each<[what: string, parts: Parts, findings: string[]]>([
  ['wrappers in wrappers', { body: nested('<w:sdt>', '</w:sdt>', 100_000) }, ['docx/too-large']],
  ['tables in tables', { body: nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 100_000) }, ['docx/too-large']],
  [
    'boxes in boxes',
    { body: nested('<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>', 100_000) },
    ['docx/too-large'],
  ],
  ['an equation without end', { body: p(`<m:oMath>${nested('<m:f><m:num>', '</m:num></m:f>', 200)}</m:oMath>`) }, ['docx/equation']],
  ['fields in fields', { body: p(repeat(run('<w:fldChar w:fldCharType="begin"/>'), 100_000) + r('Gặt')) }, []],
  ['tables of contents one after another', { body: repeat(p(field('TOC', r('Gặt'))), 20_000) }, []],
  [
    'styles upon styles',
    {
      styles: Array.from(
        { length: 100_000 },
        (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}">${v('basedOn', `s${i + 1}`)}</w:style>`,
      ).join(''),
      body: p('Gặt', v('pStyle', 's0')),
    },
    [],
  ],
  ['marks deleted one after another', { body: repeat(p('Gặt', `<w:rPr><w:del ${by('H')}/></w:rPr>`), 50_000) }, []],
  ['empty anchors', { body: repeat(p('<w:bookmarkStart w:id="1" w:name="a"/>'), 200_000) }, []],
  [
    'a chart in every paragraph',
    {
      body: repeat(p(run('<w:drawing><c:chart r:id="c1"/></w:drawing>')), 20_000),
      relations: ['c1 chart c.xml'],
      files: { 'c.xml': `<x>${repeat('y', 100_000)}</x>` },
    },
    ['docx/embedded-object'],
  ],
  [
    'a row of a million columns',
    { body: `<w:tbl><w:tr>${repeat(`<w:tc><w:tcPr>${v('gridSpan', 999_999_999)}</w:tcPr></w:tc>`, 50_000)}</w:tr></w:tbl>` },
    [],
  ],
  ['faults upon faults', { body: repeat('</w:x>', 200_000) }, ['docx/damaged-part']],
  [
    'prefixes upon prefixes',
    {
      body:
        nested('', '', 0) +
        Array.from({ length: 20_000 }, (_, i) => `<w:x xmlns:p${i}="http://schemas.openxmlformats.org/wordprocessingml/2006/main" />`).join(
          '',
        ),
    },
    [],
  ],
])('%s take little time', async (_, parts, findings) => {
  const bytes = buildDocx(parts)
  const start = performance.now()
  const { diagnostics } = await readBytes(bytes)
  expect(ids(diagnostics)).toEqual(findings)
  expect(performance.now() - start).toBeLessThan(10_000)
})

describe('a directory that tells sizes wrongly is not believed', () => {
  test.each<[name: string, wrong: (size: number) => number]>([
    ['nothing', () => 0],
    ['a byte less', (size) => size - 1],
    ['a byte more', (size) => size + 1],
    ['a thousand times as much', (size) => size * 1000],
    ['as much as can be written', () => 0xffffffff],
  ])('%s', async (_, wrong) => {
    const bytes = FILE.slice()
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 28 <= bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, wrong(view.getUint32(at + 24, true)), true)
    }
    expect(bytes).not.toEqual(FILE)
    expect(await readBytes(bytes)).toEqual(await readBytes(FILE))
  })
})

describe('zip bombs', () => {
  test('a part that unfolds a thousandfold is read up to the limit', async () => {
    const huge = new Uint8Array(80 << 20).fill(0x20)
    huge.set(new TextEncoder().encode(part('w:document', '').replace(/<\/.*/, '')))
    const bytes = buildDocx({ document: huge })
    expect(bytes.length).toBeLessThan(1 << 20)
    const start = performance.now()
    expect(ids((await readBytes(bytes)).diagnostics)).toEqual(['docx/too-large'])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('a hundred megabytes of nothing are no document', async () => {
    const nothing = new Uint8Array(100 << 20)
    expect(docx().recognises(nothing)).toBe(false)
    nothing.set(FILE.subarray(0, 4))
    expect(docx().recognises(nothing)).toBe(false)
    for (let at = 0; at < nothing.length; at += 32) nothing.set(FILE.subarray(0, 4), at)
    expect(docx().recognises(nothing)).toBe(false)
  })

  test('entries without number', async () => {
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`x/${i}`, new Uint8Array()]))
    const bytes = zipSync({ ...many, '[Content_Types].xml': new Uint8Array() }, { level: 0 })
    expect(ids((await readBytes(bytes)).diagnostics)).toEqual(['docx/too-large', 'docx/no-document'])
  })

  test('what follows the packed bytes is not hoarded', async () => {
    const bytes = new Uint8Array(60 << 20)
    bytes.set(FILE.subarray(0, FILE.length - 22))
    const start = performance.now()
    await readBytes(bytes)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

test('findings never quote the file', async () => {
  const secret = 'BIMATKHOLUA'
  const { diagnostics } = await readParts({
    body: `${p(secret)}${p(r(secret, v('vanish')))}<w:p><w:r><w:t>${secret}</w:i></w:t></w:r></w:p>${p(`<w:ins ${by(secret)}>${r(secret)}</w:ins>`)}${p(picture('i9', secret))}<w:altChunk r:id="${secret}"/>`,
    relations: [`i9 image https://${secret}.example/ External`],
  })
  expect(diagnostics.length).toBeGreaterThan(3)
  expect(JSON.stringify(diagnostics)).not.toContain(secret)
})

test('every word that is written comes out once', async () => {
  const word = fc.stringMatching(/^[a-zđơưêô]{3,8}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, fc.nat(7)), { minLength: 1, maxLength: 40 }), async (words) => {
      const wrap = [
        (one: string) => p(one),
        (one: string) => p(r(one, v('b'))),
        (one: string) => p(`<w:ins ${by('H')}>${r(one)}</w:ins>`),
        (one: string) => p(`<w:del ${by('H')}>${run(`<w:delText>${one}</w:delText>`)}</w:del>`),
        (one: string) => p(field('TOC', r(one))),
        (one: string) => p(r(one, v('vanish'))),
        (one: string) => p(run(oldBox(p(one)))),
        (one: string) => `<w:tbl><w:tr><w:tc>${p(one)}</w:tc></w:tr></w:tbl>`,
      ]
      const { manuscript } = await readParts({ body: words.map(([one, how]) => wrap[how]!(one)).join('') })
      const inText = JSON.stringify(manuscript.blocks).match(/"text":"[^"]*"/g) ?? []
      const left = manuscript.leftOut.map(({ text }) => text)
      const found = [...inText.map((one) => one.slice(8, -1)), ...left].flatMap((one) => one.split(/\s+/).filter(Boolean))
      expect(found.sort()).toEqual(words.map(([one]) => one).sort())
    }),
    { numRuns: 50 },
  )
})
