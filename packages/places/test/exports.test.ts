import * as places from '@bantin/places'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(places).sort()).toEqual([
    'describe',
    'findPlaces',
    'placeAt',
    'predecessorsOf',
    'provinces',
    'provincesAt',
    'successorsOf',
  ])
})
