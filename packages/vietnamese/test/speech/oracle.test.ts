import { readAloud } from '@bantin/vietnamese/speech'
import fc from 'fast-check'
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { expect, test } from 'vitest'

const config = new ReadingConfig()
config.unit = []
config.oddText = 'linh'

/** The oracle spells “tỉ” with i. */
const oracle = (digits: string): string => doReadNumber(digits, config).replaceAll('tỉ', 'tỷ')

/** Eight or ten digits from 1800 or 1900 on are a service's telephone number. */
const isService = (digits: string): boolean => /^1[89]00\d{4}(?:\d\d)?$/.test(digits)

test('reads whole numbers as read-vietnamese-number does', () => {
  for (let number = 0; number < 3000; number++) expect(readAloud(String(number)).text).toBe(oracle(String(number)))
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 36n - 1n }), fc.integer({ min: 0, max: 35 }), (number, zeros) => {
      const digits = String(number / 10n ** BigInt(zeros))
      fc.pre(!isService(digits))
      expect(readAloud(digits).text).toBe(oracle(digits))
    }),
    { numRuns: 2000 },
  )
})

test('dots between thousands change nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1000n, max: 10n ** 30n }), (number) => {
      const dotted = String(number).replace(/\B(?=(?:\d{3})+$)/g, '.')
      expect(readAloud(dotted).text).toBe(oracle(String(number)))
    }),
  )
})
