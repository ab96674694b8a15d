import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { estimateMinutes, speech } from '../src/index.ts'

const decoder = new TextDecoder()

describe.each(samples)('in a browser, the sample $name', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, diagnostics, manifest } = await render(issue, [speech()])

  test('becomes three files without an error', () => {
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(manifest.artifacts.map((one) => one.path).sort()).toEqual(
      ['-doc.html', '.ssml', '.txt'].map((end) => `speech/${issue.id}${end}`),
    )
  })

  test('is HTML and XML to the browser', () => {
    const parse = (end: string, type: DOMParserSupportedType) =>
      new DOMParser().parseFromString(decoder.decode(artifacts.find((one) => one.path.endsWith(end))?.bytes), type)
    expect(parse('.ssml', 'application/xml').querySelector('parsererror')).toBeNull()
    expect(parse('.html', 'text/html').querySelectorAll('article').length).toBe(issue.items.length)
  })

  test('comes out in the same bytes again', async () => {
    expect((await render(issue, [speech()])).manifest).toEqual(manifest)
  })
})

test('estimates work alone', () => expect(estimateMinutes('Một hai ba.', { syllablesPerMinute: 60, pause: 0 })).toBe(0.05))
