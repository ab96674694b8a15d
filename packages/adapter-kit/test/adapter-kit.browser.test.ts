import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { describe, expect, test } from 'vitest'
import { conform, failuresOf } from '../src/index.ts'
import { plainText, readers } from './support/plain-text.ts'

describe('in a browser', () => {
  test('a form that conforms passes', async () => {
    expect(failuresOf(await conform(plainText(), readers))).toEqual([])
  })

  test.each(samples)('it passes on the sample $name', async (sample) => {
    const cases = [{ name: sample.name, source: await sampleSource(sample) }]
    const report = await conform(plainText(), { ...readers, cases, hostile: false })
    expect(failuresOf(report)).toEqual([])
    expect(report.checks.map((one) => one.status)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass', 'pass'])
  })

  test('a fault is found', async () => {
    const report = await conform(plainText({ lines: (lines) => lines.map((line) => line.replace('phơi', '')) }), {
      ...readers,
      hostile: false,
    })
    expect(failuresOf(report)).toEqual([
      'noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:31 The word “phơi” (text) is lost, behind “ba tráng gàu bước bốn”.',
    ])
  })
})
