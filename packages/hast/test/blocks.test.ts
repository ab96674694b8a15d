import { place, textContent, toBlocks, toHast, toHtml } from '@bantin/hast'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { paragraph, text } from './convert.ts'

const tree: Root = {
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [text('Gặt')], data: { id: 'gat' } },
    paragraph('Gặt sớm.'),
    paragraph('Xem ', { type: 'link', url: 'item:rau', title: null, children: [text('bài về rau')] }),
  ],
}

test('only blocks with headings, images and links to items depend on the form', () => {
  expect(toBlocks(tree).map((block) => block.dependent)).toEqual([true, false, true])
})

test('a block can be placed twice and stays as it is', () => {
  const blocks = toBlocks(tree)
  const write = (base: string, headingShift: number) =>
    blocks.map((block) => toHtml([...place(block, { linkTo: (id) => base + id, headingShift })])).join('\n')
  const first = write('#', 2)
  expect(first).toBe('<h4 id="gat">Gặt</h4>\n<p>Gặt sớm.</p>\n<p>Xem <a href="#rau">bài về rau</a></p>')
  expect(write('/', 0)).toBe('<h2 id="gat">Gặt</h2>\n<p>Gặt sớm.</p>\n<p>Xem <a href="/rau">bài về rau</a></p>')
  expect(write('#', 2)).toBe(first)
})

test('the tree that is converted stays as it is', () => {
  const before = structuredClone(tree)
  toHast(tree, { idPrefix: 'x_', linkTo: (id) => id })
  expect(tree).toEqual(before)
})

test('all words are there', () => {
  expect(textContent(toHast(tree))).toBe('Gặt\nGặt sớm.\nXem bài về rau')
})
