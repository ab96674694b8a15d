import { conform, failuresOf } from '@bantin/adapter-kit'
import { exchange } from '@bantin/to-exchange'
import { expect, test, vi } from 'vitest'

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

test('the exchange form conforms; that no word is lost, the round trip tells', async () => {
  const report = await conform(exchange, { elsewhere, host: {} })
  expect(failuresOf(report)).toEqual([])
})
