import { conform, failuresOf } from '@bantin/adapter-kit'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { type FeedOptions, feed } from '@bantin/to-feed'
import { describe, expect, test, vi } from 'vitest'
import { readAlts, readLanguages, readTexts } from './support/read-feeds.ts'

const readers = { extract: readTexts, languages: readLanguages, alts: readAlts, elsewhere }
const site = 'https://khela.example/tin'

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

describe.each<[FeedOptions]>([[{ content: 'full', site }], [{ content: 'summary', site }]])('the feed conforms: %j', (options) => {
  test('on the issues of the kit', async () => {
    const report = await conform(() => feed(options), readers)
    expect(failuresOf(report)).toEqual([])
    expect(report.checks.filter((one) => one.status === 'skip')).toEqual([])
    expect([...new Set(report.coverage.map((one) => one.status))].sort()).toEqual(
      options.content === 'full' ? ['declared', 'handled'] : ['omitted'],
    )
  })

  test.each(samples)('on the sample $name', async (sample) => {
    const cases = [{ name: sample.name, source: await sampleSource(sample) }]
    expect(failuresOf(await conform(() => feed(options), { ...readers, cases, hostile: false }))).toEqual([])
  })
})
