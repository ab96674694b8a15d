import { hastLabels } from '@bantin/hast'
import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { expect, test } from 'vitest'
import { convert, paragraph } from '../convert.ts'

const reference = (identifier: string, data?: FootnoteReference['data']): FootnoteReference => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
  ...(data ? { data } : {}),
})
const note = (identifier: string, words: string, ...more: FootnoteReference[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  children: [paragraph(words, ...more)],
})

test('notes stand at the end, with a way there and a way back for every reference', () => {
  const html = convert([paragraph('Một.', reference('a'), ' Hai.', reference('a')), note('a', 'Ghi chú.')], { idPrefix: 'lua_' })
  expect(html).toMatchInlineSnapshot(`
    "<p>Một.<sup class="note-ref"><a href="#lua_note_1" id="lua_note_1_ref" role="doc-noteref" aria-describedby="lua_notes_">1</a></sup> Hai.<sup class="note-ref"><a href="#lua_note_1" id="lua_note_1_ref-2" role="doc-noteref" aria-describedby="lua_notes_">1</a></sup></p>
    <section class="notes" role="doc-endnotes" aria-labelledby="lua_notes_"><h2 id="lua_notes_">Chú thích</h2>
    <ol>
    <li id="lua_note_1"><p>Ghi chú. <a href="#lua_note_1_ref" role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1">↩︎</a> <a href="#lua_note_1_ref-2" role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1, lần 2">↩︎</a></p></li>
    </ol></section>"
  `)
})

test('numbers come from the transforms where they have set them, and the list follows the numbers', () => {
  const html = convert([paragraph(reference('b', { number: 2 }), reference('a', { number: 1 })), note('b', 'Hai.'), note('a', 'Một.')])
  expect([...html.matchAll(/<li id="note_(\d)"><p>(\S+)/g)].map(([, number, words]) => [number, words])).toEqual([
    ['1', 'Một.'],
    ['2', 'Hai.'],
  ])
})

test('no note is lost: one inside another, one that nobody refers to', () => {
  const html = convert([paragraph(reference('a')), note('c', 'Lẻ.'), note('a', 'Một.', reference('b')), note('b', 'Hai.')])
  expect([...html.matchAll(/<li id="note_(\d)"><p>([^ <]+)/g)].map(([, number, words]) => [number, words])).toEqual([
    ['1', 'Một.'],
    ['2', 'Hai.'],
    ['3', 'Lẻ.'],
  ])
})

test('a reference without a note stays as it was written', () => {
  expect(convert([paragraph('Một', reference('thiếu'), '.')])).toBe('<p>Một[^thiếu].</p>')
})

test('the title of the item names the notes too, where a document holds several', () => {
  const html = convert([paragraph(reference('a')), note('a', 'Một.')], { idPrefix: 'lua_', titleId: 'lua_title' })
  expect(html).toContain('aria-labelledby="lua_notes_ lua_title"')
})

test('heading and names speak the language of the labels', () => {
  const html = convert([paragraph(reference('a')), note('a', 'One.')], { labels: hastLabels.en, language: 'vi' })
  expect(html).toContain('<h2 id="notes_" lang="en">Notes</h2>')
  expect(html).toContain('aria-label="Back to note 1 in the text"')
})

test('definitions are found wherever they stand', () => {
  const html = convert([
    paragraph(reference('a')),
    { type: 'callout', kind: 'remember', children: [{ type: 'blockquote', children: [note('a', 'Sâu.')] }] },
  ])
  expect(html).toContain('<li id="note_1"><p>Sâu.')
})
