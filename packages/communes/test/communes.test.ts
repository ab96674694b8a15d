import { type Commune, communeByCode, communesOf, findCommunes } from '@bantin/communes'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

const PROVINCES = '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96'.split(' ')

const counts = (communes: readonly Commune[]) =>
  (['phường', 'xã', 'đặc khu'] as const).map((kind) => communes.filter((commune) => commune.kind === kind).length)

const all = async (date?: string) =>
  (await Promise.all(PROVINCES.map((province) => communesOf(province, date === undefined ? {} : { date })))).flat()

describe('communesOf', () => {
  // Compared with an independent list of the state of July 2026, from the decision and the list of the statistics office.
  test.each<[province: string, phường: number, xã: number, đặcKhu: number]>([
    ['01', 51, 75, 0],
    ['04', 3, 53, 0],
    ['08', 7, 117, 0],
    ['11', 3, 42, 0],
    ['12', 2, 36, 0],
    ['14', 8, 67, 0],
    ['15', 10, 89, 0],
    ['19', 15, 77, 0],
    ['20', 4, 61, 0],
    ['22', 30, 22, 2],
    ['24', 33, 66, 0],
    ['25', 15, 133, 0],
    ['31', 45, 67, 2],
    ['33', 11, 93, 0],
    ['37', 32, 97, 0],
    ['38', 19, 147, 0],
    ['40', 11, 119, 0],
    ['42', 9, 60, 0],
    ['44', 8, 69, 1],
    ['46', 21, 19, 0],
    ['48', 23, 70, 1],
    ['51', 9, 86, 1],
    ['52', 25, 110, 0],
    ['56', 16, 48, 1],
    ['66', 14, 88, 0],
    ['68', 20, 103, 1],
    ['75', 33, 62, 0],
    ['79', 113, 54, 1],
    ['80', 14, 82, 0],
    ['82', 20, 82, 0],
    ['86', 19, 105, 0],
    ['91', 14, 85, 3],
    ['92', 31, 72, 0],
    ['96', 9, 55, 0],
  ])('%s in July 2026: %i wards, %i communes, %i special zones', async (province, ...expected) => {
    expect(counts(await communesOf(province, { date: '2026-07-31' }))).toEqual(expected)
  })

  test.each<[date: string | undefined, wards: number, communes: number, zones: number]>([
    ['2025-06-30', 0, 0, 0],
    ['2025-07-01', 687, 2621, 13],
    ['2026-04-29', 687, 2621, 13],
    ['2026-04-30', 697, 2611, 13],
    ['2026-09-19', 697, 2611, 13],
    ['2026-09-20', 709, 2599, 13],
    [undefined, 709, 2599, 13],
    ['20/09/2026', 0, 0, 0],
  ])('the country on %s: %i wards, %i communes, %i special zones', async (date, ...expected) => {
    expect(counts(await all(date))).toEqual(expected)
  })

  test('the thirteen special zones', async () => {
    const zones = (await all()).filter(({ kind }) => kind === 'đặc khu')
    expect(zones.map(({ name, province }) => `${name} ${province}`)).toEqual([
      'Vân Đồn 22',
      'Cô Tô 22',
      'Cát Hải 31',
      'Bạch Long Vĩ 31',
      'Cồn Cỏ 44',
      'Hoàng Sa 48',
      'Lý Sơn 51',
      'Trường Sa 56',
      'Phú Quý 68',
      'Côn Đảo 79',
      'Phú Quốc 91',
      'Thổ Châu 91',
      'Kiên Hải 91',
    ])
  })

  test('every commune has the form that its type promises', async () => {
    const communes = await all()
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321)
    for (const { code, name, fullName, kind } of communes) {
      expect(code).toMatch(/^\d{5}$/)
      expect(name).toBe(name.normalize('NFC'))
      expect(name).toMatch(/^[\p{Lu}\d][\p{L}’]*(?:(?: - | )[\p{Lu}\d][\p{L}\d’]*)*$/u)
      expect(fullName.toLowerCase()).toBe(`${kind} ${name}`.toLowerCase())
    }
  })

  test.each(['', '1', '00', '02', '99', 'toString', '__proto__', 'Hà Nội'])('the unknown province %j has none', async (province) => {
    expect(await communesOf(province)).toEqual([])
  })
})

describe('communeByCode', () => {
  test('finds every commune by its code', async () => {
    for (const commune of await all()) expect(await communeByCode(commune.code)).toEqual(commune)
  })

  test.each<[code: string, date: string | undefined, fullName: string | undefined]>([
    ['00004', undefined, 'Phường Ba Đình'],
    ['26740', '2025-07-01', 'Phường Sài Gòn'],
    ['31078', undefined, 'Đặc khu Phú Quốc'],
    ['25270', '2026-04-29', 'Xã Lộc Ninh'],
    ['25270', '2026-04-30', 'Phường Lộc Ninh'],
    ['09454', '2026-09-19', 'Xã Gia Bình'],
    ['09454', '2026-09-20', 'Phường Gia Bình'],
    ['00001', undefined, undefined], // a ward up to 2025
    ['00000', undefined, undefined],
    ['99999', undefined, undefined],
    ['4', undefined, undefined],
    ['', undefined, undefined],
    ['00004', '2025-06-30', undefined],
  ])('%j on %s: %s', async (code, date, fullName) => {
    expect((await communeByCode(code, date === undefined ? {} : { date }))?.fullName).toBe(fullName)
  })
})

describe('findCommunes', () => {
  test.each<[name: string, options: { province?: string; date?: string }, found: string[]]>([
    ['Ba Đình', {}, ['00004 Phường Ba Đình', '16171 Xã Ba Đình']],
    ['ba dinh', {}, ['00004 Phường Ba Đình', '16171 Xã Ba Đình', '21499 Xã Ba Dinh']],
    ['BA ĐÌNH', {}, ['00004 Phường Ba Đình', '16171 Xã Ba Đình']],
    ['phường Ba Đình', {}, ['00004 Phường Ba Đình']],
    ['P. Ba Đình', {}, ['00004 Phường Ba Đình']],
    ['phuong-ba-dinh', {}, ['00004 Phường Ba Đình']],
    ['xã Ba Đình', {}, ['16171 Xã Ba Đình']],
    ['Ba Đỉnh', {}, []],
    ['Đặc khu Phú Quốc', {}, ['31078 Đặc khu Phú Quốc']],
    ['phu quoc', { province: '91' }, ['31078 Đặc khu Phú Quốc']],
    ['phu quoc', { province: '01' }, []],
    ['Hiệp Hoà', { province: '24' }, ['07840 Phường Hiệp Hòa']],
    ['xã Hiệp Hòa', { province: '24' }, ['07840 Phường Hiệp Hòa']],
    ['phường Hiệp Hòa', { province: '24', date: '2026-01-01' }, []],
    ['Ea H’Leo', {}, ['24184 Xã Ea H’Leo']],
    ["ea h'leo", {}, ['24184 Xã Ea H’Leo']],
    ['Lang Biang – Đà Lạt', {}, ['24846 Phường Lang Biang - Đà Lạt']],
    ['Hà Giang 1', {}, ['00694 Phường Hà Giang 1']],
    ['Xa Dung', {}, ['03208 Xã Xa Dung']],
    ['xã xa dung', {}, ['03208 Xã Xa Dung']],
    ['P.Ba Đình', {}, ['00004 Phường Ba Đình']],
    ['đặc-khu-phú-quốc', {}, ['31078 Đặc khu Phú Quốc']],
    ['dac-khu-phu-quoc', {}, ['31078 Đặc khu Phú Quốc']],
    ['Không Có Xã Này', {}, []],
    ['phường', {}, []],
    ['', {}, []],
    ['Ba Đình', { date: '2025-06-30' }, []],
    ['Ba Đình', { province: '99' }, []],
  ])('%j with %j', async (name, options, found) => {
    const communes = await findCommunes(name, options)
    expect(communes.map(({ code, fullName }) => `${code} ${fullName}`)).toEqual(found)
    expect(await findCommunes(name.normalize('NFD'), options)).toEqual(communes)
  })

  let sample: readonly Commune[] = []
  beforeAll(async () => {
    sample = await communesOf('68')
  })

  test('every commune of a province is found by its name, in its province', async () => {
    for (const commune of sample) {
      for (const name of [commune.name, commune.fullName, commune.name.toUpperCase()]) {
        expect(await findCommunes(name, { province: '68' })).toContainEqual(commune)
      }
    }
  })

  test('any string is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        for (const commune of await findCommunes(name, { province: '01' })) expect(commune.province).toBe('01')
      }),
    )
    expect(await findCommunes('a'.repeat(1_000_000))).toEqual([])
  })
})
