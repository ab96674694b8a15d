import { applyTransforms, orderTransforms, standard } from '@bantin/transforms'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { bodies } from './bodies.ts'
import { listen, lost, parse, wordsOf } from './parse.ts'

const ordered = orderTransforms(standard)

const inline = fc.constantFrom(
  ...[
    'nước',
    'sạch',
    'Lưu ý:không',
    ':x[nhãn]{k=v}',
    ':tieng[êa]{lang=rad}',
    ':tieng[êa]',
    ':tieng',
    '**đậm**',
    '*x',
    '`mã 5 kg`',
    '<b>',
    '</b>',
  ],
  ...[
    '[^1]',
    '[^a]',
    '[a](#nuoc)',
    '[a](b "số 12")',
    '![ảnh](a.png "chú thích")',
    '![](a.png)',
    'số 12/TB-TTSN',
    '0200 555 0101',
    '2021–2025',
  ],
  ...[
    'ngày 5 tháng 11 năm 2026',
    'TS. An',
    '5 kg',
    'e\u0302\u0301',
    'Bảng: ',
    'https://a.example/1–2',
    '\\[^1]',
    '&amp;',
    '  \n',
    '\u00a0',
    ':',
    '[',
  ],
)
const block = fc.oneof(
  fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('# ', '## ', '### ', '###### ', '> ', '- ', '1. ', 'Bảng: ', 'Bảng 2. ', '[^1]: ', '[^a]: ', '    '), inline)
    .map((parts) => parts.join('')),
  fc.constantFrom(
    ':::ghi-nho',
    ':::luu-y[Nhãn]',
    ':::',
    '::::khac[x]',
    '::::',
    ':::tieng{lang=km}',
    ':::tieng',
    '::chen{tep=a}',
    '::hinh[x]',
    '---',
  ),
  fc.constantFrom('| a | 5 kg |\n| - | - |\n| 1–2 | [^1] |', '<div>\nx\n</div>', '```\nsố 12\n```', '![a](b "c")\n![d](e)'),
)
const structured = fc
  .tuple(fc.array(block, { maxLength: 12 }), fc.constantFrom('\n\n', '\n'))
  .map(([blocks, between]) => blocks.join(between))
const noise = fc.string({ unit: fc.constantFrom(...' \n\t#*_[](){}<>!|:`~^-+.\\"\'=&;0123aAđĐệ\u0301\u0000–/%'), maxLength: 80 })
const markdown = fc.oneof({ weight: 3, arbitrary: structured }, noise, fc.string({ unit: 'binary', maxLength: 60 }))

/** The tree as the transform before number `index` left it. */
function upTo(index: number, source: string, language: string): Root {
  const tree = parse(source)
  for (const transform of ordered.slice(0, index)) transform.run(tree, listen(language))
  return tree
}

describe.each(ordered.map((transform, index) => ({ name: transform.name, transform, index })))('$name', ({ transform, index }) => {
  const check = (source: string, language: string) => {
    const tree = upTo(index, source, language)
    const before = wordsOf(tree)
    transform.run(tree, listen(language))
    expect(lost(before, wordsOf(tree))).toEqual([])
    if (!transform.idempotent) return
    const once = structuredClone(tree)
    transform.run(tree, listen(language))
    expect(tree).toEqual(once)
  }

  test('loses no word, and is idempotent, on all sample items', () => {
    expect(bodies.length).toBeGreaterThan(20)
    for (const [, body] of bodies) check(body, 'vi')
  })

  test('loses no word, is idempotent and never throws, on any Markdown', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('vi', 'rad'), (source, language) => check(source, language)),
      { numRuns: 150 },
    )
  })
})

describe('all together', () => {
  test('lose no word and are idempotent', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const tree = parse(source)
        const before = wordsOf(tree)
        applyTransforms(tree, standard, listen())
        expect(lost(before, wordsOf(tree))).toEqual([])
        const once = structuredClone(tree)
        applyTransforms(tree, standard, listen())
        expect(tree).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })

  test.each(bodies)('%s gives a tree without directives, and no findings', (_, body) => {
    const tree = parse(body)
    const context = listen()
    applyTransforms(tree, standard, context)
    expect(JSON.stringify(tree).replaceAll('"name":"chen"', '')).not.toMatch(/"type":"(?:text|container)Directive"/)
    expect(context.found).toEqual([])
  })

  test('every finding of any Markdown has a place in it', () => {
    fc.assert(
      fc.property(structured, (source) => {
        const context = listen()
        const tree = parse(source)
        // the GFM extension gives no place to addresses behind an open bracket; the parser of Bantin does
        fc.pre(isPlaced(tree))
        applyTransforms(tree, standard, context)
        const rows = source.split('\n')
        for (const { place, ruleId } of context.found) {
          expect(place, ruleId).toBeDefined()
          expect(place?.start.line, ruleId).toBeLessThanOrEqual(rows.length)
        }
      }),
    )
  })
})

function isPlaced(node: Nodes): boolean {
  return node.position !== undefined && (!('children' in node) || node.children.every(isPlaced))
}
