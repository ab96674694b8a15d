import { applyTransforms, countWords, orderTransforms, standard, tableOfContents } from '@bantin/transforms'
import type { Root, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { listen } from './parse.ts'

const LENGTH = 200_000
const paragraph = (value: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })

/** Each is meant to make one of the patterns try again and again. */
const HOSTILE = [
  ...[
    '1',
    '1/',
    '1-',
    '1.',
    '1,',
    '1:',
    '1–',
    '1%–',
    '1 ',
    '0 ',
    '0 12 ',
    '09 ',
    '+84 ',
    '(0',
    '12 34 ',
    '1900 ',
    '12/A',
    '1/A-',
    'A',
    'A. ',
    'TS. ',
    '. ',
  ],
  ...[
    ' ',
    '  –',
    '\n',
    '\t',
    'I',
    ' IV',
    'số ',
    'số I',
    'khóa ',
    'ngày ',
    '5 k',
    '5 kg',
    '[^',
    '[^a',
    '[^1]',
    '[^]',
    '^]',
    'Bảng ',
    'Bảng 1',
    'đ/c ',
    '\u0301',
    'e\u0301',
  ],
].map((piece) => piece.repeat(LENGTH / piece.length))

describe.each(orderTransforms(standard).map((transform) => ({ name: transform.name, transform })))('$name', ({ transform }) => {
  test(`takes time in proportion to the text, whatever it is`, () => {
    for (const text of HOSTILE) {
      const tree = paragraph(text)
      const start = performance.now()
      transform.run(tree, listen())
      expect(performance.now() - start, JSON.stringify(text.slice(0, 12))).toBeLessThan(1500)
    }
  })
})

test('measures take time in proportion to the text', () => {
  for (const text of HOSTILE) {
    const start = performance.now()
    countWords(paragraph(text))
    expect(performance.now() - start, JSON.stringify(text.slice(0, 12))).toBeLessThan(1500)
  }
})

test('a tree 50,000 levels deep does not overflow the stack', () => {
  let inner: RootContent = { type: 'paragraph', children: [{ type: 'text', value: 'số 12' }] }
  for (let level = 0; level < 50_000; level++) inner = { type: 'blockquote', children: [inner] }
  const tree: Root = { type: 'root', children: [inner] }
  applyTransforms(tree, standard, listen())
  expect(countWords(tree)).toBe(2)
  expect(tableOfContents(tree)).toEqual([])
})

test('20,000 headings of one text', () => {
  const tree: Root = { type: 'root', children: [] }
  for (let i = 0; i < 20_000; i++) tree.children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: 'tỉnh' }] })
  const start = performance.now()
  applyTransforms(tree, standard, listen())
  expect(tableOfContents(tree).at(-1)?.id).toBe('tinh-20000')
  expect(performance.now() - start).toBeLessThan(2000)
})
