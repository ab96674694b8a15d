import { conform, failuresOf } from '@bantin/adapter-kit'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test, vi } from 'vitest'
import { pdf } from '../src/index.ts'
import { hasPdftotext, readAlts, readLanguages, readTexts } from './support/read-pdf.ts'

const readers = { ...(hasPdftotext ? { extract: readTexts } : {}), languages: readLanguages, alts: readAlts, elsewhere }

if (!hasPdftotext) console.warn('skipped: pdftotext is not installed, so nobody reads the words of the PDF back')

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

describe('the print form conforms', () => {
  test('on the issues of the kit', { timeout: 180_000 }, async () => {
    const report = await conform(pdf, readers)
    expect(failuresOf(report)).toEqual([])
    expect(report.checks.filter((one) => one.status === 'skip').map((one) => one.check)).toEqual(
      hasPdftotext ? [] : ['noWordLost', 'noWordLost', 'noWordLost', 'noWordLost'],
    )
    expect(report.coverage.filter((one) => ['partly', 'lost', 'unknown', 'omitted'].includes(one.status))).toEqual([])
  })

  test.each(samples)('on the sample $name', { timeout: 180_000 }, async (sample) => {
    const report = await conform(pdf, { ...readers, cases: [{ name: sample.name, source: await sampleSource(sample) }], hostile: false })
    expect(failuresOf(report)).toEqual([])
  })
})
