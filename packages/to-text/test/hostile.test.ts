import { compile, render } from '@bantin/compile'
import { province } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { compileWritten } from '@bantin/testing'
import { text, toText } from '@bantin/to-text'
import fc from 'fast-check'
import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { describe, expect, test } from 'vitest'
import { renderTexts } from './support/issue.ts'

const word = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const root = (...children: RootContent[]): Root => ({ type: 'root', children })

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }))

/** Trees of any shape, with any text in them. */
const { block } = fc.letrec<{ block: BlockContent; phrase: PhrasingContent }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 3 },
    anyText.map(word),
    fc.record({ type: fc.constantFrom('emphasis', 'delete', 'strong'), children: fc.array(tie('phrase'), { maxLength: 3 }) }),
    fc.record({ type: fc.constant('link'), url: anyText, children: fc.array(tie('phrase'), { maxLength: 2 }) }),
    fc.record({ type: fc.constant('image'), url: anyText, alt: anyText }),
    fc.record({ type: fc.constant('footnoteReference'), identifier: fc.constantFrom('a', 'b') }),
    fc.constant({ type: 'break' }),
  ) as fc.Arbitrary<PhrasingContent>,
  block: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('paragraph'), children: fc.array(tie('phrase'), { maxLength: 4 }) }),
    fc.record({ type: fc.constant('code'), value: anyText }),
    fc.record({
      type: fc.constantFrom('blockquote', 'passage', 'callout'),
      language: anyText,
      kind: fc.constant('caution'),
      children: fc.array(tie('block'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      spread: fc.boolean(),
      children: fc.array(fc.record({ type: fc.constant('listItem'), children: fc.array(tie('block'), { maxLength: 2 }) }), {
        maxLength: 3,
      }),
    }),
  ) as fc.Arbitrary<BlockContent>,
}))

const FORBIDDEN = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\n\t]/u

test('any tree becomes a text that any program can read', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), fc.integer({ min: 20, max: 90 }), fc.boolean(), (blocks, width, inline) => {
      const text = toText(root(...(blocks as RootContent[])), { width, notes: inline ? 'inline' : 'end' })
      expect(text).not.toMatch(FORBIDDEN)
      expect(text).toBe(toText(root(...(blocks as RootContent[])), { width, notes: inline ? 'inline' : 'end' }))
    }),
    { seed: 264, numRuns: 300 },
  )
})

describe('large trees, in time that grows with them', () => {
  const time = (run: () => unknown) => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const table = (rows: number): Table => ({
    type: 'table',
    children: Array.from({ length: rows }, (_, index) => ({
      type: 'tableRow',
      children: ['Thôn', `nhà ${index}`, 'gặt'].map((cell) => ({ type: 'tableCell', children: [word(cell)] })),
    })),
  })
  const notes = (count: number): Root =>
    root(
      ...Array.from({ length: count }, (_, index) => paragraph(word('Đo'), { type: 'footnoteReference', identifier: `n${index}` })),
      ...Array.from(
        { length: count },
        (_, index): FootnoteDefinition => ({
          type: 'footnoteDefinition',
          identifier: `n${index}`,
          children: [paragraph(word(`Bằng thước ${index}.`))],
        }),
      ),
    )

  test('a table of 10,000 rows', () => {
    const text = toText(root(table(10_001)))
    expect(text.split('\n')).toHaveLength(10_002)
    expect(text).toContain('\nThôn  nhà 10000  gặt')
    expect(time(() => toText(root(table(40_000)))) / time(() => toText(root(table(10_000))))).toBeLessThan(16)
  })

  test.each(['end', 'inline'] as const)('5,000 notes: %s', (place) => {
    const text = toText(notes(5_000), { notes: place })
    expect(text.match(/Bằng thước \d+\./g)).toHaveLength(5_000)
    expect(time(() => toText(notes(20_000), { notes: place })) / time(() => toText(notes(5_000), { notes: place }))).toBeLessThan(16)
  })

  test('a paragraph of 200,000 words', () => {
    const long = 'gặt lúa '.repeat(100_000).trim()
    expect(toText(paragraph(word(long))).replaceAll('\n', ' ')).toBe(long)
  })
})

test('a message of a hostile item is complete', async () => {
  const issue = await compileWritten({
    items: { lua: [{ title: '(1/2) <b> & "]]>" \u202eđảo\u202c' }, `${'ă'.repeat(5000)} xong.\n`] },
  })
  const { artifacts, diagnostics } = await render(issue, [text()])
  expect(diagnostics.map((one) => one.ruleId)).toEqual(['to-text/cut-word'])
  const parts = artifacts.filter((one) => one.path.startsWith('zalo/01-lua/')).map((one) => new TextDecoder().decode(one.bytes))
  expect(parts.join('').match(/ă/g)).toHaveLength(5000)
  expect(parts.every((part) => part.length <= 2000)).toBe(true)
})

test('a picture of no bytes is a description all the same', async () => {
  const { issue } = await compile(await sampleSource(province))
  const images = new Map([...(issue?.images ?? [])].map(([path, image]) => [path, { ...image, bytes: new Uint8Array() }]))
  const broken = await renderTexts({ ...issue!, images })
  expect(broken).toEqual(await renderTexts(issue!))
})
