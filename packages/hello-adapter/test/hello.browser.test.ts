import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { hello } from '@bantin/hello-adapter'
import { expect, test } from 'vitest'

test.each(samples)('in a browser, the sample $name becomes one file, in the same bytes again', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, manifest } = await render(issue, [hello()])
  expect(artifacts.map(({ path }) => path)).toEqual([`hello/${issue.id}.txt`, 'manifest.json'])
  expect((await render(issue, [hello()])).manifest).toEqual(manifest)
})
