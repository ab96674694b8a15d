import type { Link } from 'mdast'
import { expect, test } from 'vitest'
import { convert, paragraph, text } from '../convert.ts'

const link = (url: string, title: string | null = null): Link => ({ type: 'link', url, title, children: [text('bài')] })
const linkTo = (id: string, fragment?: string) => (id === 'lua' ? `lua.html${fragment ? `#${fragment}` : ''}` : undefined)

test.each<[url: string, html: string]>([
  ['https://songngan.example/a?b=1&c=2', '<a href="https://songngan.example/a?b=1&#x26;c=2">bài</a>'],
  ['mailto:bantin@songngan.example', '<a href="mailto:bantin@songngan.example">bài</a>'],
  ['tel:02005550100', '<a href="tel:02005550100">bài</a>'],
  ['#phoi-lua', '<a href="#p_phoi-lua">bài</a>'],
  ['item:lua', '<a href="lua.html">bài</a>'],
  ['item:lua#gat', '<a href="lua.html#gat">bài</a>'],
  ['item:khong-co', 'bài'],
  ['javascript:alert(1)', 'bài'],
  ['JaVa\nScRiPt:alert(1)', 'bài'],
  ['\u0001javascript:alert(1)', 'bài'],
  ['vbscript:x', 'bài'],
  ['data:text/html,x', 'bài'],
  ['file:///etc/passwd', 'bài'],
  ['blob:https://a.example/1', 'bài'],
])('a link to %j', (url, html) => {
  expect(convert([paragraph(link(url))], { linkTo, idPrefix: 'p_' })).toBe(`<p>${html}</p>`)
})

test('a title is escaped', () => {
  expect(convert([paragraph(link('https://a.example', '" onclick="x'))])).toBe(
    '<p><a href="https://a.example" title="&#x22; onclick=&#x22;x">bài</a></p>',
  )
})

test('a link by reference is a link; without its address it stays as it was written', () => {
  const reference = { type: 'linkReference' as const, identifier: 'x', label: 'x', referenceType: 'full' as const, children: [text('bài')] }
  const definition = { type: 'definition' as const, identifier: 'x', url: 'javascript:alert(1)' }
  expect(convert([paragraph(reference), definition])).toBe('<p>bài</p>')
  expect(convert([paragraph(reference), { ...definition, url: 'item:lua' }], { linkTo })).toBe('<p><a href="lua.html">bài</a></p>')
  expect(convert([paragraph(reference)])).toBe('<p>[bài][x]</p>')
})

test('an image by reference is an image; without its path it stays as it was written', () => {
  const reference = { type: 'imageReference' as const, identifier: 'x', label: 'x', referenceType: 'full' as const, alt: 'lúa' }
  const definition = { type: 'definition' as const, identifier: 'x', url: 'images/lua.jpg' }
  const image = () => ({ src: 'lua.jpg', width: 3, height: 2 })
  expect(convert([paragraph(reference), definition], { image })).toBe(
    '<p><img src="lua.jpg" alt="lúa" width="3" height="2" loading="lazy" decoding="async"></p>',
  )
  expect(convert([paragraph(reference)])).toBe('<p>![lúa][x]</p>')
})
