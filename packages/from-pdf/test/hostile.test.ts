import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makePdf, type PdfObject, pagesPdf, textAt } from './support/make-pdf.ts'
import { readPdf } from './support/read.ts'
import { typeset } from './support/typst.ts'

const LIMIT_MS = 10_000
/** Beyond the limit of the reader: starting, stopping and a busy machine. */
const SLACK_MS = 4000

/** Reading must end in time, and say what is wrong by a finding. */
async function idsOf(bytes: Uint8Array, seconds = LIMIT_MS / 1000): Promise<string[]> {
  const start = Date.now()
  const { diagnostics } = await readPdf(bytes, { limits: { seconds } })
  expect(Date.now() - start).toBeLessThan(seconds * 1000 + SLACK_MS)
  return diagnostics.map((one) => one.ruleId)
}

const page = (more: string, objects: readonly PdfObject[]) =>
  makePdf([
    { dict: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dict: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
    { dict: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] ${more} >>` },
    ...objects,
  ])
const header = (length: number) => {
  const bytes = new Uint8Array(length)
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'))
  return bytes
}
const spaces = zlibSync(new Uint8Array(60_000_000).fill(32))

describe('files that want to stop the reader', () => {
  test.each<[name: string, make: () => Uint8Array, expected: readonly string[]]>([
    ['nothing', () => new Uint8Array(), ['pdf/unreadable']],
    ['a header alone', () => header(9), ['pdf/unreadable']],
    ['100 MB of nothing', () => header(100_000_000), ['pdf/too-big']],
    [
      'a tree of pages that holds itself',
      () => makePdf([{ dict: '<< /Type /Catalog /Pages 2 0 R >>' }, { dict: '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>' }]),
      ['pdf/broken-page'],
    ],
    [
      'a stream that unfolds to 60 MB',
      () => page('/Contents 4 0 R', [{ dict: '<< /Filter /FlateDecode >>', stream: spaces }]),
      ['pdf/too-big'],
    ],
    [
      'the same, folded twice',
      () => page('/Contents 4 0 R', [{ dict: '<< /Filter [/FlateDecode /FlateDecode] >>', stream: zlibSync(spaces) }]),
      ['pdf/too-big'],
    ],
    [
      'a picture of 3.6 thousand million pixels',
      () =>
        page('/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>', [
          { dict: '<< >>', stream: 'q 90 0 0 90 0 0 cm /I Do Q' },
          {
            dict: '<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB >>',
            stream: 'x',
          },
        ]),
      ['pdf/picture-too-large'],
    ],
    [
      'a form that draws itself',
      () =>
        page('/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>', [
          { dict: '<< >>', stream: '/X Do' },
          { dict: '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >> >>', stream: '/X Do /X Do' },
        ]),
      [],
    ],
    [
      'arrays in arrays, 100,000 deep',
      () => makePdf([{ dict: `<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(100_000)}${']'.repeat(100_000)} >>` }]),
      ['pdf/unreadable'],
    ],
    [
      '200,000 letters on a page',
      () => pagesPdf([Array.from({ length: 2000 }, (_, i) => textAt(['abcdefghij'.repeat(10)], { x: 0, y: i % 600, size: 2 })).join('')]),
      ['pdf/broken-page'],
    ],
  ])('%s', async (_, make, expected) => {
    expect(await idsOf(make())).toEqual(expected)
  })

  test.each<[name: string, make: () => Uint8Array]>([
    [
      '100,000 links',
      () =>
        pagesPdf([textAt(['Gat lua'])], {
          page: `/Annots [${'@ 0 R '.repeat(100_000)}]`,
          more: [{ dict: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://songngan.example/) >> >>' }],
        }),
    ],
    [
      'forms that draw forms, ten to the twelfth',
      () =>
        page('/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>', [
          { dict: '<< >>', stream: '/X Do' },
          ...Array.from(
            { length: 12 },
            (_, i): PdfObject => ({
              dict: `<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X ${i + 6} 0 R >> >> >>`,
              stream: '/X Do '.repeat(10),
            }),
          ),
          { dict: '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] >>', stream: 'q Q' },
        ]),
    ],
  ])('%s: reading ends when the time is over', async (_, make) => {
    expect(await idsOf(make(), 2)).toEqual(['pdf/unread-pages'])
  })
})

/** Spaces in the packing of Lempel, Ziv and Welch: each table of codes unfolds to eight million. */
function packedSpaces(tables: number): Uint8Array {
  const bytes: number[] = []
  let [kept, bits] = [0, 0]
  const put = (code: number, width: number) => {
    kept = (kept << width) | code
    for (bits += width; bits >= 8; bits -= 8) bytes.push((kept >> (bits - 8)) & 255)
    kept &= (1 << bits) - 1
  }
  for (let table = 0; table < tables; table += 1) {
    put(256, table === 0 ? 9 : 12)
    put(32, 9)
    for (let code = 258; code < 4094; code += 1) put(code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12)
  }
  put(257, 12)
  return Uint8Array.from([...bytes, kept << (8 - bits)])
}

const IDENTITY = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'

// each of them took more than a thousand megabytes, or the whole process with it
test.each<[name: string, make: () => Uint8Array]>([
  ['spaces in another packing', () => page('/Contents 4 0 R', [{ dict: '<< /Filter /LZWDecode >>', stream: packedSpaces(36) }])],
  [
    'two thousand million widths of letters',
    () =>
      page(
        `/Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X ${IDENTITY} /W [0 2000000000 500] >>] >> >> >>`,
        [{ dict: '<< >>', stream: 'BT /F1 9 Tf <0001> Tj ET' }],
      ),
  ],
  ['a million letters in long lines', () => pagesPdf([`BT /F1 9 Tf ${`(${'a'.repeat(1000)}) Tj `.repeat(1000)}ET`])],
])('%s: reading ends before the memory is full', async (_, make) => {
  expect(await idsOf(make())).toEqual(['pdf/unread-pages'])
})

const sample = typeset('= Gặt sớm\nNước lên *rất nhanh*.\n\n- Phơi mỏng\n\n#table(columns: 2, [Xóm], [Ngày])')

test('a file cut off at every twentieth of its length never stops the reader', { timeout: 240_000 }, async () => {
  for (let part = 0; part < 100; part += 5) await idsOf(sample.subarray(0, Math.floor((sample.length * part) / 100)))
})

test('a damaged file never stops the reader', { timeout: 240_000 }, async () => {
  const change = fc.record({ at: fc.nat(sample.length - 1), value: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const bytes = sample.slice()
      for (const { at, value } of changes) bytes[at] = value
      await idsOf(bytes)
    }),
    { numRuns: 40 },
  )
})

test('the bytes that are given stay as they are', async () => {
  const bytes = sample.slice()
  await readPdf(bytes)
  expect(bytes).toEqual(sample)
})
