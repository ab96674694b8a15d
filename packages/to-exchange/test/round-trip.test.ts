import { kitchenSink, languages, minimal } from '@bantin/adapter-kit'
import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { exchange } from '@bantin/to-exchange'
import { describe, expect, test } from 'vitest'
import { seenOf, takeAll } from './support/take-all.ts'

const cases = [
  ...[kitchenSink, languages, minimal].map(({ name, source }) => [name, async () => source] as const),
  ...samples.map((sample) => [sample.name, () => sampleSource(sample)] as const),
]

describe('another bulletin that takes every item shows the same words in the same structure', () => {
  test.each(cases)('%s', async (_, source) => {
    const { issue } = await compile(await source())
    if (!issue) throw new Error('the case has errors')
    const { artifacts, diagnostics } = await render(issue, [exchange()])
    expect(diagnostics).toEqual([])
    const taken = await takeAll(issue, artifacts)
    const own = new Map(issue.items.map((item) => [item.id, item]))
    expect(taken.items.map(({ id }) => id).sort()).toEqual([...own.keys()].sort())
    for (const item of taken.items) expect(seenOf(item, taken)).toEqual(seenOf(own.get(item.id)!, issue))
  })
})
