import { province, samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compile, createTreeCache, defineAdapter, render, sha256 } from '../src/index.ts'

const titles = defineAdapter({
  name: 'titles',
  options: z.strictObject({}),
  nodes: [],
  omits: ['paragraph', 'text'].map((node) => ({ node, reason: { vi: 'Chỉ ghi tên bài.', en: 'Only titles.' } })),
  render: async (issue, { artifact }) => [artifact('titles.txt', 'text/plain', issue.items.map((item) => `${item.title}\n`).join(''))],
})

describe.each(samples)('in a browser, the sample $name', (sample) => {
  test('compiles without a finding', async () => {
    const source = await sampleSource(sample)
    const { issue, diagnostics } = await compile(source)
    expect(diagnostics).toEqual([])
    expect(issue?.items.map((item) => item.file).sort()).toEqual([...source.files.keys()].filter((path) => path.includes('/items/')))
    expect([...(issue?.images.values() ?? [])].every((image) => image.width > 0 && image.sha256 === sha256(image.bytes))).toBe(true)
  })

  test('compiles to the same issue from files in another order', async () => {
    const source = await sampleSource(sample)
    const { issue } = await compile(source)
    const again = await compile({ ...source, files: new Map([...source.files].reverse()) })
    expect(JSON.stringify(again.issue?.items)).toBe(JSON.stringify(issue?.items))
  })
})

test('in a browser, an edit compiles one item again', async () => {
  const source = await sampleSource(province)
  const cache = createTreeCache()
  const before = (await compile(source, { cache })).issue
  const path = 'issues/2026-11/items/nuoc-sach.md'
  const text = `${new TextDecoder().decode(source.files.get(path)?.bytes)}\nMột đoạn viết thêm.\n`
  const files = new Map([...source.files, [path, { path, bytes: new TextEncoder().encode(text) }]])
  const after = (await compile({ ...source, files }, { cache })).issue
  const changed = after?.items.filter((item, i) => item.tree !== before?.items[i]?.tree).map((item) => item.id)
  expect(changed).toEqual(['nuoc-sach'])
})

test('in a browser, what a form cannot show is refused', async () => {
  const { issue } = await compile(await sampleSource(province))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics } = await render(issue, [titles()])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(new Set(diagnostics.map((one) => one.ruleId))).toEqual(new Set(['adapter/unknown-node']))
})
