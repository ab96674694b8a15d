import * as orthography from '@bantin/vietnamese/orthography'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(orthography).sort()).toEqual([
    'checkSpelling',
    'findAnomalies',
    'findTonePlacements',
    'isSyllable',
    'normalize',
    'placeTones',
  ])
})
