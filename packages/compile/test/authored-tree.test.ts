import { authoredTree, compile } from '@bantin/compile'
import { expect, test } from 'vitest'
import { edited, sampleSource } from './sample-source.ts'

test('an item as it was written: included text in its place, addresses of the issue, no transform', async () => {
  const source = sampleSource({
    ...edited('issues/05/items/gat-som.md', '## Chọn ngày', '::chen{tep=../chung/may.md}\n\n## Chọn ngày  ở vụ 3,5 ha'),
    'issues/05/chung/may.md': 'Máy gặt: ![Máy](../images/ruong.svg)\n',
    'issues/05/items/nhap.md': '---\ntitle: Nháp\n---\n\nChưa đăng.\n',
  })
  const { issue, diagnostics } = await compile(source)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!issue) return
  const tree = authoredTree(issue, 'gat-som')
  expect(tree?.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'footnoteDefinition'])
  expect(tree?.children[0]).toMatchObject({ children: [{}, { type: 'footnoteReference' }, {}, { url: 'item:nuoc-uong#dun-soi' }, {}] })
  expect(tree?.children[1]).toMatchObject({ children: [{ value: 'Máy gặt: ' }, { type: 'image', url: 'issues/05/images/ruong.svg' }] })
  expect(tree?.children[2]).toMatchObject({ children: [{ value: 'Chọn ngày  ở vụ 3,5 ha' }] })
  // What no item says is not handed on
  expect([...(issue.sources?.keys() ?? [])].sort()).toEqual([
    'issues/05/chung/may.md',
    'issues/05/items/gat-som.md',
    'issues/05/items/nuoc-uong.md',
  ])
  expect(authoredTree(issue, 'nhap')).toBeUndefined()
  expect(authoredTree({ ...issue, sources: new Map() }, 'gat-som')).toBeUndefined()
})
