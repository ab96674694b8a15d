import { createArchiveIndex, updateArchiveIndex } from '@bantin/archive'
import { expect, test } from 'vitest'
import { syntheticRecord, syntheticRecords } from './support/synthetic.ts'

/** The best of several runs, in milliseconds: what else runs on the machine makes a run longer, never shorter. */
function time(run: () => unknown, times = 5): number {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...runs)
}

test('thirty years of a monthly bulletin are indexed in well under a second, an update in a small part of that', () => {
  const records = syntheticRecords(360)
  const scratch = time(() => createArchiveIndex(records))
  const index = createArchiveIndex(records)
  const changed = syntheticRecord(200, { seed: 7 })
  const update = time(() => updateArchiveIndex(index, changed), 20)
  expect(scratch).toBeLessThan(500)
  expect(update).toBeLessThan(scratch / 2)
})

test('four times the issues take about four times as long', () => {
  const few = syntheticRecords(360)
  const many = syntheticRecords(1440)
  const ratio = time(() => createArchiveIndex(many)) / time(() => createArchiveIndex(few))
  expect(ratio).toBeLessThan(12)
})
