import type { Transform } from '@bantin/transforms'
import { applyTransforms, standard } from '@bantin/transforms'
import { abbreviations } from '@bantin/transforms/abbreviations'
import { citations } from '@bantin/transforms/citations'
import { dualDates } from '@bantin/transforms/dual-dates'
import { places } from '@bantin/transforms/places'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { bodies } from '../bodies.ts'
import { listen, lost, parse, wordsOf } from '../parse.ts'

const law = { id: 'thuy-loi', docType: 'Luật', name: 'Thủy lợi', year: '2017', url: 'https://vanban.example/thuy-loi' }
const all: Transform[] = [
  abbreviations(),
  citations({ registry: [law], urlOf: ({ number }) => number && `https://vanban.example/${number}`, list: { title: 'Văn bản' } }),
  dualDates({ tables: true }),
  places({ tables: true }),
]
const context = (language = 'vi') => ({ ...listen(language), date: '2026-02-10' })

const WORDS = [
  ...['UBND', '(UBND)', 'Ủy ban nhân dân', 'xã', 'Phú Yên', 'tỉnh Phú Yên', '(Bình Định)', 'Đắk Lắk', 'sáp nhập', 'cũ', 'Kon Tum,'],
  ...['ngày 17/2/2026', '17 tháng 2 năm 2026', '(18/2/2026)', 'đến 20/2/2026', 'âm lịch', 'mùng 1', 'năm Bính Ngọ', 'tức'],
  ...[
    'Luật Thủy lợi năm 2017',
    'Luật Thủy lợi',
    'Nghị định số 30/2020/NĐ-CP',
    'ngày 5/3/2026',
    'của UBND',
    'của HĐND tỉnh Phú Yên',
    'Nghị quyết này',
  ],
  ...[
    '12/QĐ-UBND',
    'Trường THCS',
    'HTX',
    '-',
    '–',
    ',',
    '.',
    ';',
    '(',
    ')',
    '“',
    '”',
    '"',
    '\\*',
    '&amp;',
    'e\u0302\u0301',
    '\u00a0',
    '\ud800',
  ],
  ...[
    '**UBND**',
    '*Phú Yên*',
    '[HTX](a)',
    '[Phú Yên](b)',
    '`UBND`',
    'https://a.example/UBND',
    ':tieng[UBND]{lang=rad}',
    '[^1]',
    '  \n',
    '![UBND](a.png)',
  ],
]
const block = fc
  .tuple(
    fc.constantFrom('', '', '', '## ', '> ', '- ', '1. ', '[^1]: ', 'Bảng: '),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }),
  )
  .map(([mark, words]) => mark + words.join(' '))
const table = fc
  .array(fc.constantFrom(...WORDS.filter((word) => !word.includes('\n'))), { maxLength: 3 })
  .map((cells) => `| a | ${cells.join(' ')} |\n| - | - |`)
const markdown = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: block }, table), { maxLength: 6 }).map((blocks) => blocks.join('\n\n')),
  },
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** The tree without places, and with texts side by side as one. */
const shape = (tree: Root): unknown => JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))

const check = (transform: Transform, source: string) => {
  const tree = parse(source)
  const before = wordsOf(tree)
  transform.run(tree, context())
  expect(lost(before, wordsOf(tree))).toEqual([])
  const once = structuredClone(tree)
  transform.run(tree, context())
  expect(shape(tree)).toEqual(shape(once))
  expect(tree).toEqual(once)
}

describe.each(all.map((transform) => ({ name: transform.name, transform })))('$name', ({ transform }) => {
  test('keeps every word in order, and is idempotent, on all sample items', () => {
    for (const [, body] of bodies) check(transform, body)
  })

  test('keeps every word in order, is idempotent and never throws, on any Markdown', () => {
    fc.assert(
      fc.property(markdown, (source) => check(transform, source)),
      { numRuns: 200 },
    )
  })

  test('does the same each time, and nothing in another language', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const [one, other, foreign] = [parse(source), parse(source), parse(source)]
        const [first, second] = [context(), context()]
        transform.run(one, first)
        transform.run(other, second)
        expect(one).toEqual(other)
        expect(first.found).toEqual(second.found)
        transform.run(foreign, context('rad'))
        expect(shape(foreign)).toEqual({ ...(shape(parse(source)) as object), ...(foreign.data && { data: foreign.data }) })
      }),
    )
  })

  test('places are those of the words in the source', () => {
    const plain = fc.array(fc.constantFrom(...WORDS.filter((word) => !/[*[\]`&\\:!\u00a0\ud800\n]/.test(word))), { maxLength: 20 })
    fc.assert(
      fc.property(plain, (words) => {
        const source = `Đầu ${words.join(' ')}\nvà ${words.join('\n')}`
        const listener = context()
        transform.run(parse(source), listener)
        const rows = source.split('\n')
        for (const { place, message } of listener.found) {
          if (!place) continue
          const { start, end } = place
          const said = rows.slice(start.line - 1, end.line)
          said[said.length - 1] = (said.at(-1) as string).slice(0, end.column - 1)
          said[0] = (said[0] as string).slice(start.column - 1)
          expect(message.vi).toContain(`“${said.join(' ').replace(/\s+/g, ' ')}”`)
        }
      }),
    )
  })
})

test('all together, with the standard ones: no word lost, idempotent', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const tree = parse(source)
      const before = wordsOf(tree)
      applyTransforms(tree, [...standard, ...all], context())
      expect(lost(before, wordsOf(tree))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

const LENGTH = 60_000
const paragraph = (value: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })
const split = (value: string, count: number): Root => {
  const texts = Array.from({ length: count }, (): Nodes => ({ type: 'emphasis', children: [{ type: 'text', value }] }))
  return { type: 'root', children: [{ type: 'paragraph', children: texts as Root['children'] as never }] }
}
const HOSTILE = [
  ...[
    'UBND ',
    '(UBND ',
    'UBND-',
    'UBND (',
    'UBND. ',
    'U',
    '“',
    '” “',
    '"',
    '(',
    ')(',
    'Phú Yên ',
    'Phú Yên (',
    'Sở Phú Yên ',
    '(Phú Yên, ',
  ],
  ...[
    'Phú Yên FC ',
    'sáp nhập. ',
    '; ',
    'tỉnh ',
    '17/2/2026',
    '17/2/2026 ',
    '17/2/2026 (',
    '3/3/2029, ',
    '1 tháng 1 năm ',
    '1/1/',
    'ngày ',
    'mùng ',
  ],
  ...[
    'Nghị quyết số ',
    'khoản 1, ',
    '29-NQ/TW ',
    '18/NQ-TW ',
    'Luật Đất đai ',
    'Nghị quyết này ',
    'Luật Thủy lợi năm 2017, ',
    ' ',
    '\n',
    '\ufffc',
  ],
]

test('time is in proportion to the text, whatever it is', () => {
  for (const transform of all) {
    for (const piece of HOSTILE) {
      for (const make of [(one: string, count: number) => paragraph(one.repeat(count)), split]) {
        const time = (length: number) => {
          const tree = make(piece, Math.ceil(length / piece.length))
          const start = performance.now()
          transform.run(tree, context())
          return performance.now() - start
        }
        let excess = Number.POSITIVE_INFINITY
        for (let tries = 0; tries < 4 && excess > 0; tries++) excess = time(LENGTH) - (12 * time(LENGTH / 4) + 30)
        expect(excess, `${transform.name} ${JSON.stringify(piece)}`).toBeLessThanOrEqual(0)
      }
    }
  }
}, 120_000)
