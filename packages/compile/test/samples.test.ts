import { commune, province, type Sample, samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { isParent } from '@bantin/schema'
import { textOf } from '@bantin/transforms'
import type { Nodes } from 'mdast'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CompiledIssue, compile } from '../src/index.ts'

const compiled = new Map<string, CompiledIssue>()
const issueOf = ({ name }: Sample): CompiledIssue => compiled.get(name) as CompiledIssue

const every = (node: Nodes): Nodes[] => [node, ...(isParent(node) ? node.children.flatMap((child: Nodes) => every(child)) : [])]
const nodesOf = (issue: CompiledIssue): Nodes[] => issue.items.flatMap((item) => every(item.tree))
const count = (issue: CompiledIssue, type: Nodes['type']): number => nodesOf(issue).filter((node) => node.type === type).length

beforeAll(async () => {
  for (const sample of samples) {
    const { issue } = await compile(await sampleSource(sample))
    if (issue) compiled.set(sample.name, issue)
  }
})

describe.each(samples)('the sample $name', (sample) => {
  test('compiles without a finding', async () => {
    const { diagnostics } = await compile(await sampleSource(sample))
    expect(diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.ruleId} ${one.message.en}`)).toEqual([])
  })

  test('is written in NFC', async () => {
    const { files } = await sampleSource(sample)
    const texts = [...files.values()].filter(({ path }) => /\.(?:md|yaml|svg)$/.test(path))
    const decoded = texts.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))
    expect(decoded.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([])
  })

  test('shows every image that it has', async () => {
    const { files } = await sampleSource(sample)
    const images = [...files.keys()].filter((path) => /\.(?:svg|png|jpg)$/.test(path))
    expect([...issueOf(sample).images.keys()].sort()).toEqual(images)
  })

  test('is checked by the law in force on its day', () => {
    expect(issueOf(sample).rulePacks.map((one) => one.id)).toEqual(['press-law-126-2025'])
  })
})

test('the province has seven sections, fourteen items, ten images of three kinds, 45 notes and fourteen tables', () => {
  const issue = issueOf(province)
  expect(issue.sections).toHaveLength(7)
  expect(issue.items).toHaveLength(14)
  expect([...issue.images.values()].map((one) => one.mediaType).sort()).toEqual([
    ...['image/jpeg', 'image/jpeg', 'image/jpeg', 'image/jpeg', 'image/png', 'image/png'],
    ...['image/svg+xml', 'image/svg+xml', 'image/svg+xml', 'image/svg+xml'],
  ])
  expect(count(issue, 'footnoteDefinition')).toBe(45)
  expect(count(issue, 'table')).toBe(14)
})

test('the commune has three sections', () => {
  expect(issueOf(commune).sections).toHaveLength(3)
})

test('the supplement speaks three languages', () => {
  const issue = issueOf(samples[2] as Sample)
  const spoken = nodesOf(issue).flatMap((node) => (node.type === 'passage' || node.type === 'foreign' ? [node.language] : []))
  expect(new Set([issue.language, ...spoken])).toEqual(new Set(['vi', 'rad', 'km']))
})

test('no two paragraphs are the same, but for what is included or carried over from the province', async () => {
  const seen = new Map<string, string>()
  const repeated: string[] = []
  for (const sample of samples) {
    const { files } = await sampleSource(sample)
    for (const { id, file, meta, tree } of issueOf(sample).items.filter((item) => item.meta.origin === undefined)) {
      const source = files.get(file)
      const lines = new TextDecoder().decode(source?.bytes).split('\n')
      const isIncluded = (node: Nodes): boolean => lines[(node.position?.start.line ?? 0) - 1]?.startsWith('::chen{') === true
      const paragraphs = every(tree).filter((node) => node.type === 'paragraph' && !isIncluded(node))
      for (const text of [meta.summary ?? '', ...paragraphs.map(textOf)].filter((one) => one.split(/\s+/).length >= 12)) {
        const earlier = seen.get(text)
        if (earlier) repeated.push(`${earlier} = ${sample.name}/${id}: ${text}`)
        seen.set(text, `${sample.name}/${id}`)
      }
    }
  }
  expect(seen.size).toBeGreaterThan(300)
  expect(repeated).toEqual([])
})
