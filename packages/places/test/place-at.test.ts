import { placeAt, provinces } from '@bantin/places'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('placeAt', () => {
  test.each<[writing: string, date: string, id: string | undefined]>([
    // names, with and without marks
    ['Phú Yên', '2025-06-30', 'phu-yen@1993-01-01'],
    ['phú yên', '2025-06-30', 'phu-yen@1993-01-01'],
    ['PHÚ YÊN', '2025-06-30', 'phu-yen@1993-01-01'],
    ['phu yen', '2025-06-30', 'phu-yen@1993-01-01'],
    ['Phu Yen', '2025-07-01', undefined],
    ['phu-yen', '2025-06-30', 'phu-yen@1993-01-01'],
    ['  Phú   Yên ', '2025-06-30', 'phu-yen@1993-01-01'],
    ['Dong Nai', '2025-12-31', 'dong-nai@2025-07-01'],
    ['Ðồng Nai', '2025-12-31', 'dong-nai@2025-07-01'],
    ['hanoi', '2026-01-01', 'ha-noi@2008-08-01'],
    ['Hà Nội', '2008-07-31', 'ha-noi@1993-01-01'],
    // marks that are there must be right
    ['Hà Nám', '2020-01-01', undefined],
    ['Hạ Nam', '2020-01-01', undefined],
    ['Đa Nang', '2020-01-01', 'da-nang@1997-01-01'],
    ['Đa Nàng', '2020-01-01', undefined],
    ['Đắc Nang', '2020-01-01', undefined],
    ['Điện biện', '2020-01-01', undefined],
    // both styles of tone marks
    ['Thanh Hoá', '2020-01-01', 'thanh-hoa@1993-01-01'],
    ['Thanh Hóa', '2020-01-01', 'thanh-hoa@1993-01-01'],
    ['Khánh Hoà', '2020-01-01', 'khanh-hoa@1993-01-01'],
    ['HOÀ BÌNH', '2020-01-01', 'hoa-binh@1993-01-01'],
    // spellings
    ['Đăk Lăk', '2020-01-01', 'dak-lak@2004-01-01'],
    ['Đắc Lắc', '2020-01-01', 'dak-lak@2004-01-01'],
    ['Daklak', '2026-01-01', 'dak-lak@2025-07-01'],
    ['ĐẮC NÔNG', '2020-01-01', 'dak-nong@2004-01-01'],
    ['Bắc Cạn', '2020-01-01', 'bac-kan@1997-01-01'],
    ['Kontum', '2020-01-01', 'kon-tum@1993-01-01'],
    ['Bà Rịa–Vũng Tàu', '2020-01-01', 'ba-ria-vung-tau@1993-01-01'],
    ['Bà Rịa Vũng Tàu', '2020-01-01', 'ba-ria-vung-tau@1993-01-01'],
    ['BR-VT', '2020-01-01', 'ba-ria-vung-tau@1993-01-01'],
    ['Thừa Thiên - Huế', '2020-01-01', 'thua-thien-hue@1993-01-01'],
    ['TT-Huế', '2020-01-01', 'thua-thien-hue@1993-01-01'],
    ['Thua Thien Hue', '2025-01-01', undefined],
    ['Huế', '2024-12-31', undefined],
    ['Huế', '2025-01-01', 'hue@2025-01-01'],
    // kinds
    ['tỉnh Phú Yên', '2020-01-01', 'phu-yen@1993-01-01'],
    ['Tỉnh Thừa Thiên Huế', '2024-12-31', 'thua-thien-hue@1993-01-01'],
    ['tinh lam dong', '2026-01-01', 'lam-dong@2025-07-01'],
    ['Lam Dong province', '2026-01-01', 'lam-dong@2025-07-01'],
    ['TP. Hồ Chí Minh', '2020-01-01', 'ho-chi-minh@1993-01-01'],
    ['TP.HCM', '2020-01-01', 'ho-chi-minh@1993-01-01'],
    ['TPHCM', '2020-01-01', 'ho-chi-minh@1993-01-01'],
    ['Tp Hồ Chí Minh', '2026-01-01', 'ho-chi-minh@2025-07-01'],
    ['T.P Huế', '2026-01-01', 'hue@2025-01-01'],
    ['thanh-pho-da-nang', '2026-01-01', 'da-nang@2025-07-01'],
    ['Ho Chi Minh City', '2026-01-01', 'ho-chi-minh@2025-07-01'],
    ['Thủ đô Hà Nội', '2026-01-01', 'ha-noi@2008-08-01'],
    ['thành phố Bắc Ninh', '2020-01-01', undefined], // the town of the province
    ['thành phố Bắc Ninh', '2026-09-20', 'bac-ninh@2026-09-20'],
    ['tỉnh Bắc Ninh', '2026-11-01', 'bac-ninh@2026-09-20'],
    ['tỉnh Hà Nội', '2026-01-01', undefined],
    // codes
    ['15', '2025-06-30', 'yen-bai@1993-01-01'],
    ['15', '2025-07-01', 'lao-cai@2025-07-01'],
    ['91', '2025-06-30', 'kien-giang@1993-01-01'],
    ['91', '2025-07-01', 'an-giang@2025-07-01'],
    ['28', '2008-07-31', 'ha-tay@1993-01-01'],
    ['28', '2008-08-01', undefined],
    ['VN-33', '2026-01-01', 'dak-lak@2025-07-01'],
    ['vn-sg', '2026-01-01', 'ho-chi-minh@2025-07-01'],
    ['03', '2026-01-01', undefined],
    // nothing to find
    ['Sài Gòn', '2026-01-01', undefined],
    ['Quy Nhơn', '2026-01-01', undefined],
    ['Phú', '2020-01-01', undefined],
    ['tỉnh', '2020-01-01', undefined],
    ['', '2020-01-01', undefined],
    ['Phú Yên', '1992-12-31', undefined],
    ['Phú Yên', '30/06/2025', undefined],
  ])('%j on %s', (writing, date, id) => {
    expect(placeAt(writing, date)?.id).toBe(id)
    expect(placeAt(writing.normalize('NFD'), date)?.id).toBe(id)
  })

  test('every unit is found by each of its names and codes while it stands, and only then', () => {
    for (const place of provinces) {
      const bare = place.slug.replaceAll('-', ' ')
      for (const name of [place.name, place.fullName, place.slug, bare, place.name.toUpperCase(), place.code, place.iso?.code]) {
        if (name === undefined) continue
        expect(placeAt(name, place.from)).toBe(place)
        if (place.to !== undefined) expect(placeAt(name, place.to)).toBe(place)
      }
    }
  })

  test('any strings are answered, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, date) => {
        expect(placeAt(name, date)).toBeUndefined()
        expect(placeAt(name, '2020-01-01')).toBe(placeAt(name, '2020-01-01'))
      }),
    )
    expect(placeAt('a'.repeat(1_000_000), '2020-01-01')).toBeUndefined()
  })
})
