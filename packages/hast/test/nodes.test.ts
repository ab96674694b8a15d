import { nodes, textContent, toHast } from '@bantin/hast'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import { expect, test } from 'vitest'
import { paragraph, text } from './convert.ts'

const definition = { type: 'definition' as const, identifier: 'x', url: 'https://songngan.example' }
const phrasing: PhrasingContent[] = [
  { type: 'emphasis', children: [text('nghiêng')] },
  { type: 'strong', children: [text('đậm')] },
  { type: 'delete', children: [text('gạch')] },
  { type: 'inlineCode', value: 'mã' },
  { type: 'break' },
  { type: 'link', url: 'https://songngan.example', title: null, children: [text('liên-kết')] },
  { type: 'linkReference', identifier: 'x', referenceType: 'full', children: [text('dẫn-liên-kết')] },
  { type: 'image', url: 'a.jpg', alt: 'ảnh', title: null },
  { type: 'imageReference', identifier: 'x', referenceType: 'full', alt: 'dẫn-ảnh' },
  { type: 'footnoteReference', identifier: '1' },
  { type: 'foreign', language: 'km', children: [text('ngoại-ngữ')] },
  { type: 'noBreak', children: [text('liền')] },
]
const tree: Root = {
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [text('đầu-mục')] },
    paragraph(...phrasing),
    definition,
    { type: 'blockquote', children: [paragraph('trích')] },
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph('mục')] }] },
    { type: 'code', value: 'khối-mã' },
    { type: 'thematicBreak' },
    { type: 'callout', kind: 'caution', children: [{ type: 'calloutTitle', children: [text('tên-hộp')] }, paragraph('hộp')] },
    { type: 'passage', language: 'rad', children: [paragraph('đoạn')] },
    { type: 'addition', by: 'Xã', children: [paragraph('thêm')] },
    {
      type: 'figure',
      kind: 'table',
      children: [
        { type: 'caption', children: [text('chú-bảng')] },
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('ô')] }] }] },
      ],
    },
    { type: 'footnoteDefinition', identifier: '1', children: [paragraph('ghi-chú')] },
  ],
}

const types = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(types) : [])]

test('the list names the nodes that have a handler, sorted, each once', () => {
  expect(nodes).toEqual([...new Set(types(tree))].sort())
})

test('the words of every node are shown, in order', () => {
  expect(textContent(toHast(tree)).split(/\s+/)).toMatchInlineSnapshot(`
    [
      "đầu-mục",
      "nghiêngđậmgạchmã",
      "liên-kếtdẫn-liên-kếtảnhdẫn-ảnh1ngoại-ngữliền",
      "trích",
      "mục",
      "khối-mã",
      "tên-hộp",
      "hộp",
      "đoạn",
      "Phần",
      "bổ",
      "sung",
      "của",
      "Xã",
      "thêm",
      "chú-bảng",
      "ô",
      "Chú",
      "thích",
      "ghi-chú",
      "↩︎",
      "",
    ]
  `)
})
