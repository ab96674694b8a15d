import { compile } from '@bantin/compile'
import { nodes } from '@bantin/hast'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { kitchenSink, languages, minimal } from '../src/index.ts'

const every = (node: Nodes): Nodes[] => [node, ...(isParent(node) ? node.children.flatMap((child: Nodes) => every(child)) : [])]

describe('the issues of the kit', () => {
  test.each([kitchenSink, languages, minimal])('$name compiles without a finding', async ({ source }) => {
    const { diagnostics } = await compile(source)
    expect(diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`)).toEqual([])
  })
})

describe('the kitchen sink', async () => {
  const { issue } = await compile(kitchenSink.source)
  const all = issue!.items.flatMap((item) => every(item.tree))

  test('has every node that can reach a form', () => {
    // References are resolved and HTML is text before a form sees the tree
    const resolved = new Set(['root', 'definition', 'imageReference', 'linkReference'])
    const present = new Set(all.map((node) => node.type))
    expect(nodes.filter((type) => !resolved.has(type) && !present.has(type as Nodes['type']))).toEqual([])
  })

  test.each<[what: string, has: (node: Nodes) => boolean]>([
    ...(['remember', 'caution', 'question'] as const).flatMap((kind): [string, (node: Nodes) => boolean][] => [
      [`a titled callout: ${kind}`, (node) => node.type === 'callout' && node.kind === kind && node.children[0]?.type === 'calloutTitle'],
      [
        `a callout without title: ${kind}`,
        (node) => node.type === 'callout' && node.kind === kind && node.children[0]?.type !== 'calloutTitle',
      ],
    ]),
    ...([null, 'left', 'center', 'right'] as const).map((align): [string, (node: Nodes) => boolean] => [
      `a column aligned ${align}`,
      (node) => node.type === 'table' && (node.align ?? []).includes(align),
    ]),
    ['an ordered list that starts at 3', (node) => node.type === 'list' && node.start === 3],
    ['a loose list item', (node) => node.type === 'listItem' && node.children.length > 1 && node.children[1]?.type === 'paragraph'],
    ['a box that is ticked', (node) => node.type === 'listItem' && node.checked === true],
    ['a box that is not', (node) => node.type === 'listItem' && node.checked === false],
    ['another reference to a note', (node) => node.type === 'footnoteReference' && (node.data?.occurrence ?? 0) > 1],
    ['a note with blocks', (node) => node.type === 'footnoteDefinition' && node.children.length > 2],
    ['a link to an item', (node) => node.type === 'link' && node.url === 'item:bai-duoc-dan'],
    ['a link to a heading of an item', (node) => node.type === 'link' && node.url === 'item:bai-duoc-dan#cach-doc-cot-do'],
    ['a link within the item', (node) => node.type === 'link' && node.url === '#de-muc-cap-hai'],
    ['a link to the web', (node) => node.type === 'link' && node.url.startsWith('https:')],
    ['a link to an address of mail', (node) => node.type === 'link' && node.url.startsWith('mailto:')],
    ['a picture in a line', (node) => node.type === 'paragraph' && node.children.some((child) => child.type === 'image')],
  ])('has %s', (_, has) => {
    expect(all.some(has)).toBe(true)
  })

  test('has every kind of picture', () => {
    expect([...issue!.images.values()].map((one) => one.mediaType).sort()).toEqual(['image/jpeg', 'image/png', 'image/svg+xml'])
  })
})
