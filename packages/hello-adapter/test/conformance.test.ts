import { conform, failuresOf } from '@bantin/adapter-kit'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { hello } from '@bantin/hello-adapter'
import { describe, expect, test, vi } from 'vitest'
import { readers } from './read-back.ts'

/** Another day: what looks at a clock gives itself away. */
async function elsewhere<T>(run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') })
  return run().finally(() => vi.useRealTimers())
}

describe('the hello form conforms', () => {
  test('on the issues of the kit', async () => {
    const report = await conform(hello, { ...readers, elsewhere })
    expect(failuresOf(report)).toEqual([])
    // Plain text cannot say in which language it is
    expect([...new Set(report.checks.filter((one) => one.status === 'skip').map((one) => one.check))]).toEqual(['languageDeclared'])
  })

  test.each(samples)('on the sample $name', async (sample) => {
    const report = await conform(hello, { ...readers, cases: [{ name: sample.name, source: await sampleSource(sample) }], hostile: false })
    expect(failuresOf(report)).toEqual([])
  })
})
