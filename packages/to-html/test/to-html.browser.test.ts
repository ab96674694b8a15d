import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { html } from '../src/index.ts'

const decoder = new TextDecoder()

describe.each(samples)('in a browser, the sample $name', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics, manifest } = await render(issue, [html()])
  const page = (path: string): Document => {
    const found = artifacts.find((one) => one.path === path)
    return new DOMParser().parseFromString(decoder.decode(found?.bytes), 'text/html')
  }

  test('becomes pages and a single file', () => {
    expect(diagnostics).toEqual([])
    const pages = manifest.artifacts.filter((one) => one.mediaType === 'text/html').map((one) => one.path.replace(/^.*\//, ''))
    expect(pages.sort()).toEqual([...issue.items.map((item) => `${item.id}.html`), 'index.html', `${issue.id}.html`].sort())
  })

  test('shows every item in one file, with its images inside', () => {
    const document = page(`${issue.id}.html`)
    const words = document.body.textContent.replaceAll('\u00a0', ' ')
    expect(issue.items.filter((item) => !words.includes(item.title)).map((item) => item.id)).toEqual([])
    const images = [...document.querySelectorAll('img')]
    expect(images.length).toBeGreaterThanOrEqual(issue.images.size)
    expect(images.filter((image) => !image.src.startsWith('data:image/')).map((image) => image.outerHTML.slice(0, 100))).toEqual([])
  })

  test('shows its images: the browser reads every one', async () => {
    const sources = [...page(`${issue.id}.html`).querySelectorAll('img')].map((image) => image.src)
    for (const source of new Set(sources)) {
      const image = new Image()
      image.src = source
      await expect(image.decode()).resolves.toBeUndefined()
    }
  })

  test('comes out in the same bytes again', async () => {
    const again = await render(issue, [html()])
    expect(again.manifest).toEqual(manifest)
  })
})
