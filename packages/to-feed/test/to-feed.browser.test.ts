import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { feed } from '../src/index.ts'

describe.each(samples)('in a browser, the sample $name', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const options = { content: 'full', site: 'https://songngan.example' } as const
  const { artifacts, diagnostics, manifest } = await render(issue, [feed(options)])
  const text = (path: string) => new TextDecoder().decode(artifacts.find((one) => one.path === path)?.bytes)

  test('becomes feeds that the browser reads', () => {
    expect(diagnostics).toEqual([])
    for (const [path, entry] of [
      ['feed/rss.xml', 'item > title'],
      ['feed/atom.xml', 'entry > title'],
    ] as const) {
      const document = new DOMParser().parseFromString(text(path), 'application/xml')
      expect([...document.querySelectorAll(entry)].map((one) => one.textContent)).toEqual(issue.items.map((item) => item.title))
    }
    expect(JSON.parse(text('feed/feed.json')).items.length).toBe(issue.items.length)
  })

  test('comes out in the same bytes again', async () => {
    expect((await render(issue, [feed(options)])).manifest).toEqual(manifest)
  })
})
