import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { epub } from '../src/index.ts'
import { openBook } from './support/open-book.ts'

describe.each(samples)('in a browser, the sample $name', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics, manifest } = await render(issue, [epub()])

  test('becomes a book whose pages the browser reads as XML', () => {
    expect(diagnostics).toEqual([])
    const { files } = openBook(artifacts)
    const pages = [...files].filter(([path]) => path.endsWith('.xhtml'))
    expect(pages.length).toBe(issue.items.length + 4)
    const broken = pages.filter(([, bytes]) => {
      const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xhtml+xml')
      return page.querySelector('parsererror') !== null || page.documentElement.localName !== 'html'
    })
    expect(broken.map(([path]) => path)).toEqual([])
  })

  test('comes out in the same bytes again', async () => {
    expect((await render(issue, [epub()])).manifest).toEqual(manifest)
  })
})
