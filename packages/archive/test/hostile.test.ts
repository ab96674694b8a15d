import { type IssueRecord, readIssueRecord, recordIssue } from '@bantin/archive'
import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import fc from 'fast-check'
import type { BlockContent, FootnoteDefinition, Heading, PhrasingContent, Root, RootContent } from 'mdast'
import { beforeAll, expect, test } from 'vitest'
import { manifestOf } from './support/render.ts'
import { compileWritten } from './support/written.ts'

let record: (tree: Root) => IssueRecord | undefined

beforeAll(async () => {
  const issue = await compileWritten({ items: { gat: '---\ntitle: Gặt sớm\n---\n\nMột.\n' } })
  const manifest = await manifestOf(issue)
  const [item] = issue.items as [CompiledItem]
  record = (tree) => recordIssue({ ...issue, items: [{ ...item, tree }] } satisfies CompiledIssue, manifest)
})

/** A word that no other place has, so that each can be looked for. */
let number = 0
const word = fc.constant(0).map((): PhrasingContent => ({ type: 'text', value: `chữ${++number} ` }))
const identifier = fc.constantFrom('a', 'b', 'không-có')

const { block } = fc.letrec<{ block: BlockContent; phrase: PhrasingContent }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.record({ type: fc.constantFrom('emphasis', 'noBreak', 'strong'), children: fc.array(tie('phrase'), { maxLength: 3 }) }),
    identifier.map((identifier) => ({ type: 'footnoteReference', identifier })),
    fc.constant({ type: 'break' }),
    fc.string({ unit: 'binary', maxLength: 9 }).map((alt) => ({ type: 'image', url: alt, alt })),
  ) as fc.Arbitrary<PhrasingContent>,
  block: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('paragraph'), children: fc.array(tie('phrase'), { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('heading'),
      depth: fc.constant(2),
      data: fc.constantFrom(undefined, {}, { id: 'muc' }),
      children: fc.array(tie('phrase'), { maxLength: 2 }),
    }),
    fc.record({
      type: fc.constantFrom('blockquote', 'passage', 'callout', 'list', 'listItem', 'table', 'tableRow', 'figure', 'khac'),
      children: fc.array(tie('block'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('footnoteDefinition'), identifier, children: fc.array(tie('block'), { maxLength: 2 }) }),
  ) as fc.Arbitrary<BlockContent>,
}))

const root = (...children: RootContent[]): Root => ({ type: 'root', children })
const wordsIn = (text: string): string[] => text.match(/chữ\d+/g) ?? []

test('of any tree every word is recorded once, and the record reads back', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const tree = root(...blocks)
      const made = record(tree)
      const passages = made?.items[0]?.passages ?? []
      const found = passages.flatMap(({ heading = '', text }) => wordsIn(`${heading} ${text}`))
      expect(found.toSorted()).toEqual(wordsIn(JSON.stringify(tree)).toSorted())
      expect(readIssueRecord(JSON.stringify(made))).toEqual({ record: JSON.parse(JSON.stringify(made)), diagnostics: [] })
    }),
    { numRuns: 300 },
  )
})

const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const reference = (identifier: string): PhrasingContent => ({ type: 'footnoteReference', identifier })
const note = (identifier: string, ...children: BlockContent[]): FootnoteDefinition => ({ type: 'footnoteDefinition', identifier, children })

test('notes that refer to one another, and notes that nothing refers to', () => {
  const heading: Heading = { type: 'heading', depth: 2, data: { id: 'hai' }, children: [text('Hai'), reference('c')] }
  const tree = root(
    note('b', paragraph(text('ghi chú b'), reference('a'))),
    paragraph(text('Một'), reference('a'), reference('a')),
    heading,
    note('a', paragraph(text('ghi chú a'), reference('b'))),
    paragraph(text('Ba')),
    note('c', paragraph(text('ghi chú c'))),
    note('d', paragraph(text('ghi chú d'))),
  )
  expect(record(tree)?.items[0]?.passages).toEqual([
    { text: 'Một\nghi chú a\nghi chú b' },
    { id: 'item_gat_hai', heading: 'Hai', text: 'Ba\nghi chú c\nghi chú d' },
  ])
})

test.each<[what: string, tree: () => Root, length: number]>([
  [
    'many references to one note',
    () => root({ type: 'paragraph', children: Array.from({ length: 300_000 }, () => reference('a')) }, note('a', paragraph(text('một')))),
    3,
  ],
  ['a paragraph of a million words', () => root(paragraph(text('lúa '.repeat(1_000_000)))), 3_999_999],
  [
    'many headings',
    () => ({
      type: 'root',
      children: Array.from({ length: 200_000 }, (): Heading => ({ type: 'heading', depth: 2, children: [text('lúa')] })),
    }),
    0,
  ],
  [
    'blocks in blocks',
    () => {
      let inner: BlockContent = paragraph(text('lúa'))
      for (let depth = 0; depth < 20_000; depth++) inner = { type: 'blockquote', children: [inner] }
      return root(inner)
    },
    3,
  ],
])('%s', (_, tree, length) => {
  const passages = record(tree())?.items[0]?.passages ?? []
  expect(passages.reduce((sum, one) => sum + one.text.length, 0)).toBe(length)
})
