import { type Place, placeAt, predecessorsOf, provinces, provincesAt, successorsOf } from '@bantin/places'
import { describe, expect, test } from 'vitest'

const REFORMS = [
  '1993-01-01',
  '1997-01-01',
  '2004-01-01',
  '2008-08-01',
  '2025-01-01',
  '2025-07-01',
  '2026-04-30',
  '2026-09-01',
  '2026-09-20',
]

describe('provincesAt', () => {
  test.each<[date: string, units: number, cities: number]>([
    ['1992-12-31', 0, 0],
    ['1993-01-01', 53, 3],
    ['1996-12-31', 53, 3],
    ['1997-01-01', 61, 4],
    ['2003-12-31', 61, 4],
    ['2004-01-01', 64, 5],
    ['2008-07-31', 64, 5],
    ['2008-08-01', 63, 5],
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-09-20', 34, 9],
    ['2030-01-01', 34, 9],
    ['01/07/2025', 0, 0],
    ['', 0, 0],
  ])('%s: %i units, %i cities', (date, units, cities) => {
    const places = provincesAt(date)
    expect(places.length).toBe(units)
    expect(places.filter((place) => place.kind === 'thành phố').length).toBe(cities)
  })
})

describe('the table', () => {
  test('every place has the form that its type promises', () => {
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(provinces.length)
    for (const place of provinces) {
      expect(place.name).toBe(place.name.normalize('NFC'))
      expect(place.id).toBe(`${place.slug}@${place.from}`)
      expect(place.slug).toMatch(/^[a-z]+(?:-[a-z]+)+$|^hue$/)
      expect(place.fullName).toBe(`${place.kind === 'tỉnh' ? 'Tỉnh' : 'Thành phố'} ${place.name}`)
      expect(REFORMS).toContain(place.from)
      expect(place.source === undefined).toBe(place.from === '1993-01-01')
      expect(place.to === undefined || place.to > place.from).toBe(true)
      if (place.code !== undefined) expect(place.code).toMatch(/^\d{2}$/)
      if (place.iso !== undefined) expect(place.iso.code).toMatch(/^VN-(?:\d{2}|[A-Z]{2})$/)
    }
  })

  test.each(REFORMS)('on %s names, slugs and codes are unique, and every unit has a code after 2004', (date) => {
    const places = provincesAt(date)
    for (const key of ['name', 'slug', 'code'] as const) {
      const values = places.flatMap((place) => place[key] ?? [])
      expect(new Set(values).size).toBe(values.length)
      if (key !== 'code' || date >= '2004') expect(values.length).toBe(places.length)
    }
  })

  test('exactly seven codes name another unit since 2025-07-01', () => {
    const before = new Map(provincesAt('2025-06-30').map((place) => [place.code, place.name]))
    const changed = provincesAt('2025-07-01').filter((place) => before.get(place.code) !== place.name)
    expect(changed.map(({ code, name }) => `${code} ${before.get(code)} → ${name}`)).toEqual([
      '15 Yên Bái → Lào Cai',
      '24 Bắc Giang → Bắc Ninh',
      '44 Quảng Bình → Quảng Trị',
      '52 Bình Định → Gia Lai',
      '80 Long An → Tây Ninh',
      '82 Tiền Giang → Đồng Tháp',
      '91 Kiên Giang → An Giang',
    ])
  })

  test('eleven units went through the mergers of 2025 as they were', () => {
    const kept = provinces.filter((place) => place.from < '2025-07-01' && (place.to ?? '9999') > '2025-06-30')
    expect(kept.map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Cao Bằng',
      'Điện Biên',
      'Lai Châu',
      'Sơn La',
      'Lạng Sơn',
      'Quảng Ninh',
      'Thanh Hóa',
      'Nghệ An',
      'Hà Tĩnh',
      'Huế',
    ])
  })

  test.each<[name: string, date: string, iso: Place['iso']]>([
    ['Phú Yên', '2025-06-30', { code: 'VN-32', candidate: false }],
    ['Thừa Thiên Huế', '2024-12-31', { code: 'VN-26', candidate: false }],
    ['Huế', '2025-01-01', { code: 'VN-26', candidate: true }],
    ['Hà Nội', '2026-01-01', { code: 'VN-HN', candidate: false }],
    ['Gia Lai', '2025-06-30', { code: 'VN-30', candidate: false }],
    ['Gia Lai', '2025-07-01', { code: 'VN-30', candidate: true }],
    ['Hà Tây', '2008-07-31', undefined],
  ])('ISO 3166-2 of %s on %s', (name, date, iso) => expect(placeAt(name, date)?.iso).toEqual(iso))
})

describe('succession', () => {
  test.each<[name: string, date: string, successors: string[], predecessors: string[]]>([
    ['Phú Yên', '2025-06-30', ['dak-lak@2025-07-01'], []],
    ['Đắk Lắk', '2003-12-31', ['dak-lak@2004-01-01', 'dak-nong@2004-01-01'], []],
    ['Đắk Lắk', '2004-01-01', ['dak-lak@2025-07-01'], ['dak-lak@1993-01-01']],
    ['Đắk Lắk', '2025-07-01', [], ['phu-yen@1993-01-01', 'dak-lak@2004-01-01']],
    ['Hà Nội', '2008-07-31', ['ha-noi@2008-08-01'], []],
    ['Hà Nội', '2025-06-30', [], ['ha-noi@1993-01-01', 'ha-tay@1993-01-01']],
    ['Sông Bé', '1996-12-31', ['binh-phuoc@1997-01-01', 'binh-duong@1997-01-01'], []],
    ['Thừa Thiên Huế', '2024-12-31', ['hue@2025-01-01'], []],
    ['Huế', '2025-07-01', [], ['thua-thien-hue@1993-01-01']],
    ['Hậu Giang', '2020-01-01', ['can-tho@2025-07-01'], ['can-tho@1993-01-01']],
    ['Bắc Ninh', '2026-01-01', ['bac-ninh@2026-09-20'], ['bac-giang@1997-01-01', 'bac-ninh@1997-01-01']],
    ['Hồ Chí Minh', '2026-01-01', [], ['binh-duong@1997-01-01', 'ba-ria-vung-tau@1993-01-01', 'ho-chi-minh@1993-01-01']],
    ['Cao Bằng', '2026-01-01', [], []],
  ])('%s on %s → %j, from %j', (name, date, successors, predecessors) => {
    const place = placeAt(name, date)
    expect(place && successorsOf(place).map(({ id }) => id)).toEqual(successors)
    expect(place && predecessorsOf(place).map(({ id }) => id)).toEqual(predecessors)
  })

  test('successors and predecessors are each other’s mirror, and each begins the day after the other ended', () => {
    for (const place of provinces) {
      for (const next of successorsOf(place)) {
        expect(predecessorsOf(next)).toContain(place)
        expect(Date.parse(next.from) - Date.parse(place.to ?? '')).toBe(86_400_000)
      }
      for (const earlier of predecessorsOf(place)) expect(successorsOf(earlier)).toContain(place)
      expect(successorsOf(place).length > 0).toBe(place.to !== undefined)
      expect(predecessorsOf(place).length > 0).toBe(place.from !== '1993-01-01')
    }
  })
})
