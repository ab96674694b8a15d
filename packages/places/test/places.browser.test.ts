import { describe, findPlaces, placeAt, provincesAt } from '@bantin/places'
import { expect, test } from 'vitest'

test('the same in a browser', () => {
  expect(provincesAt('2025-07-01').length).toBe(34)
  expect(placeAt('dak lak', '2026-01-01')?.fullName).toBe('Tỉnh Đắk Lắk')
  expect(describe('Phú Yên', '2026-11-01')).toBe('Phú Yên (nay thuộc Đắk Lắk)')
  expect(findPlaces('Mưa ở tỉnh Phú Yên.').map(({ start, end, place }) => [start, end, place.id])).toEqual([[6, 18, 'phu-yen@1993-01-01']])
})
