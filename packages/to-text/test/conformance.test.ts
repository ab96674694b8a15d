import { conform, failuresOf } from '@bantin/adapter-kit'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test, vi } from 'vitest'
import { text } from '../src/index.ts'
import { readAlts, readLanguages, readTexts } from './support/read-text.ts'

const readers = { extract: readTexts, languages: readLanguages, alts: readAlts, elsewhere, host: {} }

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

describe('the text form conforms', () => {
  test('on the issues of the kit', async () => {
    const report = await conform(text, readers)
    expect(failuresOf(report)).toEqual([])
    expect(report.checks.filter((one) => one.status === 'skip')).toEqual([])
    expect(report.coverage.filter((one) => one.status !== 'handled').map((one) => `${one.node} ${one.status}`)).toMatchInlineSnapshot(`
      [
        "break declared",
        "footnoteReference declared",
        "image declared",
        "thematicBreak declared",
      ]
    `)
  })

  test('on the issues of the kit, in messages that are short, and with notes within the text', async () => {
    const report = await conform(() => text({ notes: 'inline', width: 40, messages: { limit: 400 } }), readers)
    expect(failuresOf(report)).toEqual([])
  })

  test.each(samples)('on the sample $name', async (sample) => {
    const report = await conform(text, { ...readers, cases: [{ name: sample.name, source: await sampleSource(sample) }], hostile: false })
    expect(failuresOf(report)).toEqual([])
  })
})
