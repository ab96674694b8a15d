import { conform, failuresOf, kitchenSink, languages, minimal } from '@bantin/adapter-kit'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { email } from '@bantin/to-email'
import { describe, expect, test, vi } from 'vitest'
import { readLanguages, readTexts } from './support/read-email.ts'

/** There are no pictures, so there is nothing to describe. */
const readers = { extract: readTexts, languages: readLanguages, alts: () => [], elsewhere }

/** Another day, another time zone. */
async function elsewhere<T>(run: () => Promise<T>): Promise<T> {
  const { TZ } = process.env
  process.env.TZ = 'Pacific/Kiritimati'
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') })
  return run().finally(() => {
    vi.useRealTimers()
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })
}

describe('the digest conforms', () => {
  test('on the issues of the kit', async () => {
    const report = await conform(email, { ...readers, cases: [languages, minimal] })
    expect(failuresOf(report)).toEqual([])
    expect(report.checks.filter((one) => one.status === 'skip')).toEqual([])
  })

  test('it leaves out every node of a body, and the words of pictures with them', async () => {
    const report = await conform(email, { ...readers, cases: [kitchenSink], hostile: false })
    expect(new Set(report.coverage.map((one) => `${one.status}: ${one.reason?.en}`))).toEqual(
      new Set(['omitted: The e-mail only introduces the items: title, authors, summary and link; their text is in other forms.']),
    )
    expect(failuresOf(report)).toEqual([])
  })

  test.each(samples)('on the sample $name', async (sample) => {
    const report = await conform(email, { ...readers, cases: [{ name: sample.name, source: await sampleSource(sample) }], hostile: false })
    expect(failuresOf(report)).toEqual([])
  })
})
