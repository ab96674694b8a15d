import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { email } from '../src/index.ts'

describe.each(samples)('in a browser, the sample $name', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics, manifest } = await render(issue, [email({ site: 'https://songngan.example' })])
  const [message, html] = artifacts

  test('becomes a message that a parser reads', async () => {
    expect(diagnostics).toEqual([])
    const parsed = await PostalMime.parse(message?.bytes ?? '')
    expect(parsed.subject?.startsWith(issue.bulletin.title)).toBe(true)
    expect(issue.items.filter((item) => !parsed.text?.replace(/\s+/g, ' ').includes(item.title)).map((item) => item.id)).toEqual([])
  })

  test('shows every item with a link', () => {
    const document = new DOMParser().parseFromString(new TextDecoder().decode(html?.bytes), 'text/html')
    expect([...document.querySelectorAll('h3 a')].map((one) => one.textContent)).toEqual(issue.items.map((item) => item.title))
    expect([...document.querySelectorAll('h3')].filter((one) => !one.getAttribute('style')).length).toBe(0)
  })

  test('comes out in the same bytes again', async () => {
    const again = await render(issue, [email({ site: 'https://songngan.example' })])
    expect(again.manifest).toEqual(manifest)
  })
})
