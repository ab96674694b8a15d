import type { CompiledIssue } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { renderSpoken } from './support/issue.ts'
import { writtenText } from './support/read-page.ts'
import { readSsml } from './support/read-ssml.ts'
import { ssmlProblems } from './support/validate-ssml.ts'

const base = await compileWritten()

/** The issue with another text, as nobody has checked it. */
function withTree(tree: Root, title = 'Gặt lúa'): CompiledIssue {
  const items = base.items.map((item) => ({ ...item, title, tree, meta: { ...item.meta, title, subtitle: title, summary: title } }))
  return { ...base, items }
}

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [{ type: 'text', value }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value },
        { type: 'inlineCode', value },
        { type: 'delete', children: [{ type: 'text', value }] },
      ],
    },
    { type: 'paragraph', children: [{ type: 'foreign', language: 'km', children: [{ type: 'text', value }] }] },
    { type: 'code', value },
    { type: 'paragraph', children: [{ type: 'image', url: 'x', alt: value }] },
  ],
})

const HOSTILE = [
  '<script>alert(1)</script> & "q" \'a\' ]]> <!-- -->',
  'nul \u0000 esc \u001b del \u007f nel \u0085 non \ufdd0 \uffff lone \ud800 end \udc00',
  '\u202eđảo\u202c \u2067מילה\u2069 مرحبا \u200f',
  'e\u0301\u0323\u0302'.repeat(200),
  '🙂👨‍👩‍👧 12🙂/5',
  'W'.repeat(300),
  '</style></title></p>',
  '',
  ' \n\t ',
]

test.each(HOSTILE)('%j stays text', async (text) => {
  const { page, ssml, text: plain } = await renderSpoken(withTree(paragraph(text), text || 'A'))
  expect(await ssmlProblems(ssml)).toEqual([])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/
  for (const file of [page, ssml, plain]) {
    expect(file.isWellFormed()).toBe(true)
    expect(forbidden.test(file)).toBe(false)
  }
  expect(page.match(/<script|<!--/g)).toBeNull()
})

test('any text is read without an error, and every letter of it is in the script', async () => {
  const squeezed = (text: string) => text.replace(/\s+/gu, '').replaceAll('\u00ad', '')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
      const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }
      const { page, ssml } = await renderSpoken(withTree(tree))
      expect(() => readSsml(ssml)).not.toThrow()
      expect(squeezed(writtenText(fromHtml(page)))).toContain(squeezed(text.replace(/[\u007f-\u009f]/g, '\ufffd')))
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('the same input gives the same bytes', async () => {
  const again = await compileWritten()
  expect(await renderSpoken(again)).toEqual(await renderSpoken(base))
})

const seconds = async (tree: Root, options = {}): Promise<number> => {
  const start = performance.now()
  await renderSpoken(withTree(tree), options)
  return (performance.now() - start) / 1000
}

const text = (value: string) => ({ type: 'text' as const, value })

function longTable(rows: number): Root {
  const row = (i: number) => ({
    type: 'tableRow' as const,
    children: [text(`Hộ ${i}`), text('25 kg')].map((cell) => ({ type: 'tableCell' as const, children: [cell] })),
  })
  return { type: 'root', children: [{ type: 'table', children: Array.from({ length: rows }, (_, i) => row(i)) }] }
}

function manyNotes(count: number): Root {
  const names = Array.from({ length: count }, (_, i) => `n${i}`)
  return {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: names.flatMap((identifier) => [text('Đo 2 lần '), { type: 'footnoteReference' as const, identifier }]),
      },
      ...names.map((identifier, i) => ({
        type: 'footnoteDefinition' as const,
        identifier,
        // Each note refers to the next one
        children: [
          { type: 'paragraph' as const, children: [text('Sổ.'), { type: 'footnoteReference' as const, identifier: `n${i + 1}` }] },
        ],
      })),
    ],
  }
}

test.each([
  ['a table that is not read', (n: number) => longTable(n), 10_000],
  ['notes of notes', (n: number) => manyNotes(n), 5000],
  [
    'a paragraph',
    (n: number) => ({ type: 'root', children: [{ type: 'paragraph', children: [text('Gặt 25 kg, mã 12/5. '.repeat(n))] }] }) as Root,
    10_000,
  ],
  ['one word', (n: number) => ({ type: 'root', children: [{ type: 'paragraph', children: [text('a'.repeat(n * 10))] }] }) as Root, 10_000],
])('%s takes linear time', async (_what, tree, size) => {
  await seconds(tree(100))
  const [small, large] = [await seconds(tree(size / 4)), await seconds(tree(size))]
  expect(large).toBeLessThan(Math.max(1, small * 12))
})
