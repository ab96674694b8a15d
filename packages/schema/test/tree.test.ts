import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'

test.each<[node: Nodes, parent: boolean]>([
  [{ type: 'root', children: [] }, true],
  [{ type: 'callout', kind: 'remember', children: [] }, true],
  [{ type: 'addition', by: 'Xã Đồi Thông', children: [] }, true],
  [{ type: 'passage', language: 'rad', children: [] }, true],
  [{ type: 'figure', kind: 'image', children: [] }, true],
  [{ type: 'noBreak', children: [{ type: 'text', value: '5 kg' }] }, true],
  [{ type: 'text', value: 'Lúa' }, false],
  [{ type: 'image', url: 'a.jpg' }, false],
])('isParent %j', (node, parent) => expect(isParent(node)).toBe(parent))
