import { applyTransforms, defineTransform, orderTransforms, type Stage, standard, type Transform } from '@bantin/transforms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listen } from './parse.ts'

const make = (name: string, stage: Stage = 'structure', after?: string[], run: Transform['run'] = () => {}) =>
  defineTransform({ name, stage, ...(after ? { after } : {}), idempotent: true, run })
const names = (list: readonly Transform[]) => orderTransforms(list).map((one) => one.name)

test('the order of the standard transforms', () => {
  expect(names(standard)).toEqual([
    'raw-html',
    'restore-directives',
    'nfc',
    'normalise',
    'spelling',
    'typography',
    'additions',
    'callouts',
    'figures',
    'heading-levels',
    'passages',
    'table-captions',
    'footnotes',
    'heading-ids',
    'internal-links',
    'non-breaking-spaces',
    'no-break',
  ])
})

test('does not depend on the order of the list', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...standard], { minLength: standard.length }), (shuffled) => {
      expect(names(shuffled)).toEqual(names(standard))
    }),
  )
})

test.each<[name: string, list: Transform[], order: string[]]>([
  [
    'stage before everything',
    [make('a', 'typography'), make('b', 'reference'), make('c', 'structure'), make('d', 'normalise')],
    ['d', 'c', 'b', 'a'],
  ],
  ['names where nothing is declared', [make('b'), make('c'), make('a')], ['a', 'b', 'c']],
  ['after within a stage', [make('a', 'structure', ['c']), make('b', 'structure', ['a']), make('c')], ['c', 'a', 'b']],
  ['after several', [make('a', 'structure', ['b', 'd']), make('b'), make('c'), make('d')], ['b', 'c', 'd', 'a']],
  ['after a name that is not there', [make('b', 'structure', ['x']), make('a')], ['a', 'b']],
  ['after one of an earlier stage', [make('a', 'typography', ['b']), make('b', 'normalise')], ['b', 'a']],
  ['nothing', [], []],
])('%s', (_, list, order) => expect(names(list)).toEqual(order))

describe('no order', () => {
  test('two transforms of one name', () => {
    expect(() => names([make('a'), make('a', 'typography')])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Two transforms have the name a]`,
    )
  })
  test('a cycle', () => {
    const list = [
      make('x'),
      make('a', 'structure', ['c']),
      make('b', 'structure', ['a']),
      make('c', 'structure', ['b', 'x']),
      make('d', 'structure', ['a']),
    ]
    expect(() => names(list)).toThrowErrorMatchingInlineSnapshot(`[RangeError: Transforms wait for one another: a → c → b → a]`)
  })
  test('after itself', () => {
    expect(() => names([make('a', 'structure', ['a'])])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Transforms wait for one another: a → a]`,
    )
  })
  test('after one of a later stage', () => {
    expect(() => names([make('a', 'normalise', ['b']), make('b', 'typography')])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The transform a (normalise) cannot come after b, which is of a later stage (typography)]`,
    )
  })
  test('an unknown stage', () => {
    expect(() => names([make('a', 'later' as Stage)])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: The transform a has an unknown stage: later]`,
    )
  })
})

test('whatever declares what, an order keeps every declaration or there is none', () => {
  const list = fc.uniqueArray(fc.record({ name: fc.constantFrom(...'abcdefgh'), after: fc.subarray([...'abcdefgh']) }), {
    selector: (one) => one.name,
    maxLength: 8,
  })
  fc.assert(
    fc.property(list, (declared) => {
      const transforms = declared.map(({ name, after }) => make(name, 'structure', after))
      let order: string[]
      try {
        order = names(transforms)
      } catch (error) {
        expect(String(error)).toMatch(/^RangeError: Transforms wait for one another: (\w) → (?:\w → )*\1$/)
        return
      }
      expect([...order].sort()).toEqual(declared.map((one) => one.name).sort())
      for (const { name, after } of declared) {
        for (const other of after) if (order.includes(other)) expect(order.indexOf(other)).toBeLessThan(order.indexOf(name))
      }
    }),
  )
})

test('applyTransforms runs them in that order, on the same tree, with the context', () => {
  const ran: string[] = []
  const tree = { type: 'root' as const, children: [] }
  const context = listen('rad')
  const log = (name: string, stage: Stage, after?: string[]) =>
    make(name, stage, after, (given, { language }) => {
      expect(given).toBe(tree)
      ran.push(`${name} ${language}`)
    })
  applyTransforms(tree, [log('a', 'typography'), log('b', 'normalise', ['c']), log('c', 'normalise')], context)
  expect(ran).toEqual(['c rad', 'b rad', 'a rad'])
})
