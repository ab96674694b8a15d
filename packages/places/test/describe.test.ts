import { type DescribeOptions, describe as describePlace, provinces } from '@bantin/places'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('describe', () => {
  test.each<[name: string, date: string, options: DescribeOptions, text: string]>([
    // merged into another name
    ['Phú Yên', '2026-11-01', {}, 'Phú Yên (nay thuộc Đắk Lắk)'],
    ['Phú Yên', '2025-07-01', {}, 'Phú Yên (nay thuộc Đắk Lắk)'],
    ['Phú Yên', '2025-06-30', {}, 'Phú Yên'],
    ['Phú Yên', '2010-01-01', {}, 'Phú Yên'],
    ['phu yen', '2026-11-01', {}, 'Phú Yên (nay thuộc Đắk Lắk)'],
    ['Phú Yên', '2026-11-01', { kind: true }, 'tỉnh Phú Yên (nay thuộc tỉnh Đắk Lắk)'],
    ['Hải Dương', '2026-11-01', { kind: true }, 'tỉnh Hải Dương (nay thuộc thành phố Hải Phòng)'],
    ['Bình Phước', '2026-04-29', { kind: true }, 'tỉnh Bình Phước (nay thuộc tỉnh Đồng Nai)'],
    ['Bình Phước', '2026-04-30', { kind: true }, 'tỉnh Bình Phước (nay thuộc thành phố Đồng Nai)'],
    ['Hà Tây', '2010-01-01', {}, 'Hà Tây (nay thuộc Hà Nội)'],
    // a city that is named for a person keeps its kind
    ['Bình Dương', '2026-11-01', {}, 'Bình Dương (nay thuộc Thành phố Hồ Chí Minh)'],
    ['TP.HCM', '2026-11-01', {}, 'Thành phố Hồ Chí Minh'],
    // another name for the same territory
    ['Thừa Thiên Huế', '2026-11-01', {}, 'Thừa Thiên Huế (nay là Huế)'],
    ['Thừa Thiên Huế', '2026-11-01', { kind: true }, 'tỉnh Thừa Thiên Huế (nay là thành phố Huế)'],
    ['Thừa Thiên Huế', '2024-12-31', { kind: true }, 'tỉnh Thừa Thiên Huế'],
    // split, and merged again
    ['Sông Bé', '2000-01-01', {}, 'Sông Bé (nay thuộc Bình Phước và Bình Dương)'],
    ['Sông Bé', '2026-11-01', {}, 'Sông Bé (nay thuộc Đồng Nai và Thành phố Hồ Chí Minh)'],
    ['Bắc Thái', '2000-01-01', {}, 'Bắc Thái (nay thuộc Bắc Kạn và Thái Nguyên)'],
    ['Bắc Thái', '2026-11-01', {}, 'Bắc Thái (nay là Thái Nguyên)'],
    ['Hải Hưng', '2026-11-01', {}, 'Hải Hưng (nay thuộc Hải Phòng và Hưng Yên)'],
    // the name survived
    ['Lâm Đồng', '2026-11-01', {}, 'Lâm Đồng'],
    ['Lâm Đồng', '2026-11-01', { joined: true }, 'Lâm Đồng (nay gồm cả Bình Thuận, Đắk Nông)'],
    ['Lâm Đồng', '2020-01-01', { joined: true }, 'Lâm Đồng'],
    ['Đồng Nai', '2026-11-01', { joined: true, kind: true }, 'thành phố Đồng Nai (nay gồm cả tỉnh Bình Phước)'],
    ['tỉnh Đồng Nai', '2026-11-01', { kind: true }, 'tỉnh Đồng Nai (nay là thành phố Đồng Nai)'],
    ['Hồ Chí Minh', '2026-11-01', { joined: true }, 'Thành phố Hồ Chí Minh (nay gồm cả Bình Dương, Bà Rịa - Vũng Tàu)'],
    ['Lai Châu', '2026-11-01', { joined: true }, 'Lai Châu'],
    ['Cao Bằng', '2026-11-01', { joined: true }, 'Cao Bằng'],
    ['Huế', '2026-11-01', { joined: true }, 'Huế'],
    // unknown names and dates
    ['Sài Gòn', '2026-11-01', {}, 'Sài Gòn'],
    ['Huế', '2020-01-01', {}, 'Huế'],
    ['', '2026-11-01', {}, ''],
    ['Phú Yên', 'nay', {}, 'Phú Yên'],
  ])('%s on %s with %j', (name, date, options, text) => expect(describePlace(name, date, options)).toBe(text))

  test.each<[id: string, date: string, options: DescribeOptions, text: string]>([
    ['lam-dong@1993-01-01', '2026-11-01', { joined: true }, 'Lâm Đồng (nay gồm cả Bình Thuận, Đắk Nông)'],
    ['lam-dong@1993-01-01', '2020-01-01', { joined: true }, 'Lâm Đồng'],
    ['lam-dong@2025-07-01', '2020-01-01', {}, 'Lâm Đồng'],
    ['dak-lak@1993-01-01', '2026-11-01', { joined: true }, 'Đắk Lắk (nay gồm cả Phú Yên)'],
    ['can-tho@1993-01-01', '2010-01-01', { kind: true }, 'tỉnh Cần Thơ (nay là thành phố Cần Thơ)'],
  ])('the place %s on %s with %j', (id, date, options, text) => {
    const place = provinces.find((place) => place.id === id)
    expect(place && describePlace(place, date, options)).toBe(text)
  })

  test('on any day of its life a unit is its name, and later its name still begins the text', () => {
    for (const place of provinces) {
      const name = place.name === 'Hồ Chí Minh' ? place.fullName : place.name
      expect(describePlace(place, place.from)).toBe(name)
      expect(describePlace(place, place.to ?? '2040-01-01')).toBe(name)
      expect(describePlace(place, '2040-01-01').startsWith(name)).toBe(true)
    }
  })

  test('any other string comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(describePlace(name, '2026-11-01')).toBe(name)
      }),
    )
  })
})
