import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { text } from '../src/index.ts'

describe.each(samples)('in a browser, the sample $name', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics, manifest } = await render(issue, [text()])

  test('becomes a text file and messages', () => {
    expect(diagnostics).toEqual([])
    const file = artifacts.find((one) => one.role === 'issue')
    const words = new TextDecoder('utf-8', { fatal: true }).decode(file?.bytes).replace(/\s+/g, ' ')
    const titles = issue.items.map((item) => item.title.replace(/\s+/g, ' '))
    expect(titles.filter((title) => !words.includes(title))).toEqual([])
    const messages = artifacts.filter((one) => one.path.startsWith('zalo/'))
    expect(messages.every((one) => new TextDecoder().decode(one.bytes).length <= 2000)).toBe(true)
  })

  test('comes out in the same bytes again', async () => {
    expect((await render(issue, [text()])).manifest).toEqual(manifest)
  })
})
