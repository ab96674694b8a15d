import { applyFixes, type Diagnostic } from '@bantin/diagnostics'
import { applyTransforms, standard, type Transform } from '@bantin/transforms'
import { normalise } from '@bantin/transforms/normalise'
import { spelling } from '@bantin/transforms/spelling'
import { toneStyle } from '@bantin/transforms/tone-style'
import { typography } from '@bantin/transforms/typography'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { bodies } from '../bodies.ts'
import { listen, lost, parse, wordsOf } from '../parse.ts'

const own: readonly Transform[] = [
  normalise,
  typography({ rangeDash: true, spacedDash: true }),
  toneStyle({ style: 'first-vowel', protect: ['Thuý Hoà'] }),
  spelling({ ignore: ['ngiêng'] }),
]

const piece = fc.constantFrom(
  ...[
    'nước',
    'sạch',
    'Hoà',
    'hoá đơn',
    'Thuý Hoà',
    'nghành',
    'hòan',
    'thuờng',
    '5 kg',
    '2021-2025',
    'a - b',
    'x',
    'a.vn/x,y',
    '1.',
    '-',
    '12',
  ],
  ...['\u00d0ó', 'm\u00adưa', '\u200b', '\u00a0', '\u00a0\u00a0', '\u202f', '\ufeff', 'ch\u0430', 'e\u0302\u0301', '\u2003', '–'],
  ...[
    ' ',
    '  ',
    '   ',
    ',',
    ';',
    '.',
    ' ,',
    ' .',
    '( ',
    ' )',
    '(',
    ')',
    '"',
    '“',
    '”',
    "'",
    '!',
    '?',
    ':',
    '[ ',
    ' ]',
    '[',
    ']',
    '…',
    '\n',
    '\\\n',
  ],
  ...[
    '**',
    '*',
    '`a  b`',
    '`',
    '[^1]',
    '![\u00d0 x  "y"](a.png)',
    '![x](a.png "hoá ,\u00a0đơn")',
    '[a ,b](u "t  \u00d0ó")',
    '[a ,b]',
    '\\*',
    '&amp;',
  ],
  ...[':tieng[hoá ,]{lang=rad}', ':tieng[hoá  đơn]{lang=vi}', ':x', '<b>', 'https://a.example/x,y', '|', '~~', '_'],
)
const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
const block = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(fc.constantFrom('## ', '> ', '- ', '1. ', '[^1]: ', '[a ,b]: ', '    ', '- > ', '\u00a0'), line).map((parts) => parts.join('')),
  line.map((words) => `| ${words.replaceAll('\n', ' ')} | a  b |\n| - | - |\n| c ,d | x |`),
  line.map((words) => `:::tieng{lang=rad}\n${words}\n:::`),
  line.map((words) => `- ${words.replaceAll('\n', '\n  ')}`),
)
const structured = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n\n', '\n'))
  .map(([blocks, between]) => blocks.join(between))
const any = fc.oneof({ weight: 4, arbitrary: structured }, fc.string({ unit: 'binary', maxLength: 80 }))
const runs = { numRuns: 400, seed: 20261125 }

function after(transform: Transform, tree: Root, language = 'vi'): Diagnostic[] {
  const context = listen(language)
  transform.run(tree, context)
  return context.found
}

/** Types of a tree, without the texts. */
const shape = (node: Nodes): string =>
  node.type === 'text' ? 't' : `${node.type}(${'children' in node ? node.children.map(shape).join('').replace(/t+/g, '') : ''})`

const textsOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'image'
      ? `![${node.alt}](${node.title ?? ''})`
      : 'children' in node
        ? node.children.map(textsOf).join('|')
        : ''

/** Markdown drops spaces at the end of a block. */
const trimmed = (text: string): string => text.replace(/ +(?=\||\n|$)/g, '')

describe.each(own.map((transform) => ({ name: transform.name, transform })))('$name', ({ transform }) => {
  test('is idempotent, and leaves nothing to say of what it changed', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('vi', 'rad'), (source, language) => {
        const tree = parse(source)
        after(transform, tree, language)
        const once = structuredClone(tree)
        const again = after(transform, tree, language)
        expect(tree).toEqual(once)
        if (transform.name !== 'spelling') expect(again).toEqual([])
      }),
      runs,
    )
  })

  test('a text without findings is untouched', () => {
    fc.assert(
      fc.property(any, (source) => {
        const tree = parse(source)
        const found = after(transform, tree)
        if (found.length === 0 || transform.name === 'spelling') expect(tree).toEqual(parse(source))
      }),
      runs,
    )
  })

  test('what a fix replaces stands at its place, and Markdown reads the fixed text as the same tree', () => {
    fc.assert(
      fc.property(structured, (source) => {
        // in a line without the indent of its block, escapes may be as long as that
        fc.pre(!(/[\\&]/.test(source) && /^(?: |[->]|\d\.|\[\^)/m.test(source)))
        const tree = parse(source)
        const found = after(transform, tree)
        const fixable = found.filter((one) => one.fix)
        const { text, applied } = applyFixes(source, fixable)
        expect(applied.length).toBe(fixable.length)
        const read = parse(text)
        expect(shape(read)).toBe(shape(parse(source)))
        const isWhole = fixable.length === found.length && transform.name !== 'tone-style' && transform.name !== 'spelling'
        if (isWhole) expect(trimmed(textsOf(read))).toBe(trimmed(textsOf(tree)))
      }),
      runs,
    )
  })

  test('changes no word', () => {
    const bare = (words: readonly string[]) => words.join('').replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    fc.assert(
      fc.property(structured, (source) => {
        const tree = parse(source)
        const before = wordsOf(tree)
        after(transform, tree)
        if (transform.name === 'typography' || transform.name === 'spelling') expect(lost(before, wordsOf(tree))).toEqual([])
        expect(bare(wordsOf(tree)).length).toBe(bare(before).length)
      }),
      runs,
    )
  })

  test.each(bodies)('%s', (_, body) => {
    const tree = parse(body)
    const found = after(transform, tree)
    expect(found.filter((one) => one.ruleId !== 'typography/range-dash')).toEqual([])
  })
})

describe('with the standard ones', () => {
  test('are idempotent', () => {
    fc.assert(
      fc.property(any, (source) => {
        const tree = parse(source)
        applyTransforms(tree, [...standard, ...own.filter((one) => !standard.some(({ name }) => name === one.name))], listen())
        const once = structuredClone(tree)
        applyTransforms(tree, [...standard, ...own.filter((one) => !standard.some(({ name }) => name === one.name))], listen())
        expect(tree).toEqual(once)
      }),
      { numRuns: 600 },
    )
  })

  test('fixes applied again and again come to an end, and leave only what a person must decide', () => {
    fc.assert(
      fc.property(structured, (source) => {
        let text = source
        for (let round = 0; round < 8; round++) {
          const context = listen()
          applyTransforms(parse(text), own, context)
          const { text: next, applied } = applyFixes(text, context.found)
          if (applied.length === 0) return
          text = next
        }
        expect.fail(`${JSON.stringify(source)} never comes to rest`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('take time in proportion to the text', () => {
  test.each([
    '\u00d0ó ',
    '\u00a0',
    'a\u200b',
    '" ',
    'a ,',
    'nghành ',
    'hoá ',
    '*a* ,b ',
    '"**a**" ',
    '[a ,b](u) ',
    'a\n',
    '![\u00d0 ,](a) ',
    'x,y',
    '\u0301',
  ])('%j', (part) => {
    const time = (count: number) => {
      const trees = [1, 2, 3].map(() => paragraphOf(part, count))
      return Math.min(
        ...trees.map((tree) => {
          const start = performance.now()
          for (const transform of own) transform.run(tree, { language: 'vi', report: () => {} })
          return performance.now() - start
        }),
      )
    }
    time(500)
    expect(time(8000)).toBeLessThan(12 * time(2000) + 20)
  })
})

/** Parsing takes longer than the transforms: a paragraph is parsed once and its children repeated. */
function paragraphOf(part: string, count: number): Root {
  const [one] = parse(`x${part}x`).children
  const children = one && 'children' in one ? one.children : []
  const long = { type: 'text' as const, value: part.repeat(count) }
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [...Array.from({ length: count }, () => structuredClone(children)).flat(), long] as never }],
  }
}
