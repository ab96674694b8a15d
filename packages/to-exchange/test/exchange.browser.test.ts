import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { expect, test } from 'vitest'
import { exchange } from '../src/index.ts'
import { seenOf, takeAll } from './support/take-all.ts'

test.each(samples)('in a browser, the items of the sample $name are offered and taken', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics } = await render(issue, [exchange()])
  expect(diagnostics).toEqual([])
  const taken = await takeAll(issue, artifacts)
  const own = new Map(issue.items.map((item) => [item.id, item]))
  for (const item of taken.items) expect(seenOf(item, taken)).toEqual(seenOf(own.get(item.id)!, issue))
})
