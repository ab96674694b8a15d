import type { CompiledIssue } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import fc from 'fast-check'
import type { BlockContent, FootnoteDefinition, Root, TableRow } from 'mdast'
import { expect, test } from 'vitest'
import { faultsOf } from './support/faults.ts'
import { renderFile } from './support/issue.ts'
import { linesOf, notesOf, partOf } from './support/read-docx.ts'

const plain = await compileWritten()

/** The small issue with another text. */
const issueOf = (...children: Root['children']): CompiledIssue => {
  const items = plain.items.map((item) => ({ ...item, tree: { type: 'root', children } satisfies Root }))
  return { ...plain, items, sections: plain.sections.map((section) => ({ ...section, items })) }
}
const text = (value: string) => ({ type: 'text', value }) as const
const paragraph = (...children: Extract<BlockContent, { type: 'paragraph' }>['children']) => ({ type: 'paragraph', children }) as const
const document = async (issue: CompiledIssue) => partOf(await renderFile(issue), 'word/document.xml')

test.each<[name: string, written: string, read: string]>([
  ['markup', '<w:p>&amp; ]]> "đóng" \'mở\'', '<w:p>&amp; ]]> "đóng" \'mở\''],
  ['characters that XML does not have', 'a\u0000b\u001fc\uffffd\ud800e', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ['names that docx looks for', '{list bullets-0} {list ordered 1-1} {x}', '{list bullets-0} {list ordered 1-1} {x}'],
  ['both directions', 'lúa שלום עולם, مرحبا gạo', 'lúa שלום עולם, مرحبا gạo'],
  ['marks and signs', 'a\u0309\u0323 👩‍🌾 \u202eđảo\u202c', 'a\u0309\u0323 👩‍🌾 \u202eđảo\u202c'],
  ['a long word', 'ă'.repeat(300), 'ă'.repeat(300)],
])('%s', async (_name, written, read) => {
  const list = { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text('x'))] }] } as const
  expect(linesOf(await document(issueOf(list as never, paragraph(text(written)))))).toContain(read)
})

test('any text comes back, in a file without faults', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (value) => {
      const file = await renderFile(issueOf(paragraph(text(value)), { type: 'code', value }))
      const kept = value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      expect(linesOf(partOf(file, 'word/document.xml'))).toContain(kept.replace(/[ \t]*\r?[\n\r][ \t]*/g, ' '))
      expect(faultsOf(file)).toEqual([])
    }),
    { numRuns: 40, seed: 11 },
  )
})

test.each([
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['http://[', undefined],
  [`https://x.example/${'a'.repeat(3000)}`, undefined],
  ['https://x.example/a b<c>"d"', 'https://x.example/a%20b%3Cc%3E%22d%22'],
  ['mailto:a b@x.example', 'mailto:a%20b@x.example'],
])('a link to %s', async (url, target) => {
  const file = await renderFile(issueOf(paragraph({ type: 'link', url, children: [text('chữ')] })))
  expect(linesOf(partOf(file, 'word/document.xml'))).toContain('chữ')
  const external = partOf(file, 'word/_rels/document.xml.rels').match(/(?<=Target=")[^"]*(?=" TargetMode="External")/g) ?? []
  expect(external).toEqual(target === undefined ? [] : [target])
})

test('notes that refer to one another, to themselves and to nothing lose no word', async () => {
  const note = (identifier: string, ...children: FootnoteDefinition['children']): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier,
    children,
  })
  const to = (identifier: string) => ({ type: 'footnoteReference', identifier }) as const
  const file = await renderFile(
    issueOf(
      paragraph(text('Chữ'), to('a'), to('a'), to('mất')),
      note('a', paragraph(text('Một'), to('b'), to('a'))),
      note('b', { type: 'code', value: 'Hai' }, paragraph(to('c'))),
      note('c', paragraph(text('Ba'), to('b'))),
      note('d', paragraph(text('Lạc'), to('e'))),
      note('e', paragraph(text('Cuối'), to('d'))),
    ),
  )
  expect([...notesOf(partOf(file, 'word/footnotes.xml'))].slice(2)).toEqual([['1', [' Một(a)1', '(a) Hai', '(b)', '(b) Ba(a)']]])
  expect(linesOf(partOf(file, 'word/document.xml')).slice(-9, -4)).toMatchInlineSnapshot(`
    [
      "Chú thích",
      "(c) Lạc(d)",
      "(d) Cuối(c)",
      "",
      "Thông tin xuất bản",
    ]
  `)
  expect(faultsOf(file)).toEqual([])
})

test('a table of 10 000 rows and 5 000 notes', { timeout: 60_000 }, async () => {
  const row = (index: number): TableRow => ({
    type: 'tableRow',
    children: [0, 1, 2].map((column) => ({ type: 'tableCell', children: [text(`${index}.${column}`)] })),
  })
  const notes = Array.from({ length: 5000 }, (_, index) => String(index))
  const started = performance.now()
  const file = await renderFile(
    issueOf(
      { type: 'table', children: Array.from({ length: 10_000 }, (_, index) => row(index)) },
      paragraph(...notes.map((identifier) => ({ type: 'footnoteReference', identifier }) as const)),
      ...notes.map(
        (identifier): FootnoteDefinition => ({ type: 'footnoteDefinition', identifier, children: [paragraph(text(`n${identifier}`))] }),
      ),
    ),
  )
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(linesOf(partOf(file, 'word/document.xml'))).toContain('9999.2')
  expect(notesOf(partOf(file, 'word/footnotes.xml')).get('5000')).toEqual([' n4999'])
})
