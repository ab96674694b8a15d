import { isSafeAddress, schema, textContent, toHast, toHtml } from '@bantin/hast'
import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { convert, paragraph } from './convert.ts'

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', ']]>', '\u0000'),
)
const addresses = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', ' data:text/html,1', 'item:a#b', 'java\tscript:1'),
)
const properties = fc.dictionary(
  fc.constantFrom('onclick', 'style', 'id', 'href', 'src', 'srcDoc', 'className', 'innerHTML', 'formAction'),
  words,
)
const data = fc.record({ hName: fc.constantFrom('script', 'iframe', 'svg', 'a', 'style', 'base'), hProperties: properties })

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent }>((tie) => ({
  phrasing: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text' as const), value: words }),
    fc.record({ type: fc.constant('html' as const), value: words }),
    fc.record({ type: fc.constant('inlineCode' as const), value: words }),
    fc.record({ type: fc.constant('image' as const), url: addresses, alt: words, title: words }),
    fc.record({ type: fc.constant('emphasis' as const), children: fc.array(tie('phrasing'), { maxLength: 3 }), data }),
    fc.record({ type: fc.constant('foreign' as const), language: words, children: fc.array(tie('phrasing'), { maxLength: 3 }) }),
    fc.record({
      type: fc.constant('link' as const),
      url: addresses,
      title: words,
      children: fc.array(tie('phrasing'), { maxLength: 3 }),
      data,
    }),
  ),
}))
const block: fc.Arbitrary<RootContent> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children: fc.array(phrasing, { maxLength: 4 }), data }),
  fc.record({ type: fc.constant('code' as const), value: words, lang: words, meta: words }),
  fc.record({ type: fc.constant('html' as const), value: words }),
  fc.record({ type: fc.constant('passage' as const), language: words, children: fc.array(fc.constant(paragraph('a')), { maxLength: 1 }) }),
)
const trees: fc.Arbitrary<Root> = fc.record({ type: fc.constant('root' as const), children: fc.array(block, { maxLength: 5 }) })

const elements = (node: Nodes): Element[] =>
  'children' in node ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elements)] : []

describe('whatever the tree holds', () => {
  test('only elements and attributes of the schema come out', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        for (const { tagName, properties: found } of elements(toHast(tree))) {
          expect(schema.tagNames).toContain(tagName)
          for (const name of Object.keys(found)) expect(name).not.toMatch(/^(?:on|style$|src|form|inner)/i)
          if (found.href !== undefined) expect(isSafeAddress(String(found.href))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no text opens a tag', () => {
    fc.assert(
      fc.property(words, (value) => {
        const html = convert([paragraph(value), { type: 'code', value }, { type: 'html', value }])
        expect(html.replace(/<\/?(?:p|pre|code)>/g, '')).not.toContain('<')
      }),
    )
  })
})

test('elements that a plugin asks for keep their words and lose everything else', () => {
  const tree: Root = {
    type: 'root',
    children: [{ ...paragraph('chữ'), data: { hName: 'iframe', hProperties: { srcDoc: '<script>', onload: 'x' } } }, paragraph('sau')],
  }
  expect(toHtml(toHast(tree))).toBe('chữ\n<p>sau</p>')
  expect(textContent(toHast(tree))).toBe('chữ\nsau')
})

test.each<[address: string, safe: boolean]>([
  ['a/b.html', true],
  ['?a:b', true],
  ['#a:b', true],
  ['a/b:c', true],
  ['', true],
  ['HTTPS://a.example', true],
  ['x:y', false],
  [' javascript:1', false],
  ['java\u0000script:1', false],
  ['javascript&colon;1', true],
])('isSafeAddress(%j) is %s', (address, safe) => expect(isSafeAddress(address)).toBe(safe))
