import { parseMarkdown } from '@bantin/parser'
import { isParent } from '@bantin/schema'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'

/** Every node with what the source has at its place. */
function placed(source: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    const { position } = node
    found.push(`${node.type} ${position ? source.slice(position.start.offset, position.end.offset) : '?'}`)
    if (isParent(node)) node.children.forEach(visit)
  }
  parseMarkdown(source, { file: 'lua.md' }).tree.children.forEach(visit)
  return found.slice(1)
}

describe('bare addresses have a place', () => {
  test.each<[source: string, nodes: string[]]>([
    ['Xem https://a.example nhé', ['text Xem ', 'link https://a.example', 'text https://a.example', 'text  nhé']],
    ['[ https://a.example/1 nhé', ['text [ ', 'link https://a.example/1', 'text https://a.example/1', 'text  nhé']],
    ['*x* [ gửi a@b.example', ['emphasis *x*', 'text x', 'text  [ gửi ', 'link a@b.example', 'text a@b.example']],
    ['dòng\n[ www.a.example\nnữa', ['text dòng\n[ ', 'link www.a.example', 'text www.a.example', 'text \nnữa']],
  ])('%j', (source, nodes) => expect(placed(source)).toEqual(nodes))

  test('that of the whole stretch where the text is not as in the source', () => {
    expect(placed('[ \\* https://a.example')).toEqual([
      'text [ \\* https://a.example',
      'link [ \\* https://a.example',
      'text [ \\* https://a.example',
    ])
  })

  test('in any text', () => {
    const parts = fc.constantFrom(
      '[ ',
      ']',
      'https://a.example/1',
      'www.a.example',
      'a@b.example',
      ' nước ',
      '\n',
      '*',
      '_',
      '&amp;',
      '\\*',
      '(',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (all) => {
        expect(placed(all.join('')).filter((one) => one.endsWith(' ?'))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
