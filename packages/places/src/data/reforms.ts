import type { PlaceKind } from '../place.ts'

/** One resolution of the National Assembly that formed units out of others. */
export interface Reform {
  /** first day in force */
  readonly date: string
  readonly source: string
  /** each unit formed, with the units that it was formed from: those end the day before */
  readonly formed: readonly (readonly [kind: PlaceKind, name: string, ...from: string[]])[]
}

/**
 * Every change at the provincial level since 1993, in order of date. Moves of single districts or communes are not listed.
 * @source the resolutions themselves, numbered in `source`; dates in force as the General Statistics Office lists them
 * (danhmuchanhchinh.nso.gov.vn)
 */
export const reforms: readonly Reform[] = [
  {
    date: '1997-01-01',
    source: 'Nghị quyết ngày 06/11/1996 của Quốc hội khoá IX, kỳ họp thứ 10',
    formed: [
      ['tỉnh', 'Bắc Kạn', 'Bắc Thái'],
      ['tỉnh', 'Thái Nguyên', 'Bắc Thái'],
      ['tỉnh', 'Bắc Giang', 'Hà Bắc'],
      ['tỉnh', 'Bắc Ninh', 'Hà Bắc'],
      ['tỉnh', 'Phú Thọ', 'Vĩnh Phú'],
      ['tỉnh', 'Vĩnh Phúc', 'Vĩnh Phú'],
      ['tỉnh', 'Hải Dương', 'Hải Hưng'],
      ['tỉnh', 'Hưng Yên', 'Hải Hưng'],
      ['tỉnh', 'Hà Nam', 'Nam Hà'],
      ['tỉnh', 'Nam Định', 'Nam Hà'],
      ['thành phố', 'Đà Nẵng', 'Quảng Nam - Đà Nẵng'],
      ['tỉnh', 'Quảng Nam', 'Quảng Nam - Đà Nẵng'],
      ['tỉnh', 'Bình Phước', 'Sông Bé'],
      ['tỉnh', 'Bình Dương', 'Sông Bé'],
      ['tỉnh', 'Bạc Liêu', 'Minh Hải'],
      ['tỉnh', 'Cà Mau', 'Minh Hải'],
    ],
  },
  {
    date: '2004-01-01',
    source: '22/2003/QH11',
    formed: [
      ['tỉnh', 'Điện Biên', 'Lai Châu'],
      ['tỉnh', 'Lai Châu', 'Lai Châu'],
      ['tỉnh', 'Đắk Lắk', 'Đắk Lắk'],
      ['tỉnh', 'Đắk Nông', 'Đắk Lắk'],
      ['thành phố', 'Cần Thơ', 'Cần Thơ'],
      ['tỉnh', 'Hậu Giang', 'Cần Thơ'],
    ],
  },
  { date: '2008-08-01', source: '15/2008/QH12', formed: [['thành phố', 'Hà Nội', 'Hà Nội', 'Hà Tây']] },
  { date: '2025-01-01', source: '175/2024/QH15', formed: [['thành phố', 'Huế', 'Thừa Thiên Huế']] },
  {
    date: '2025-07-01',
    source: '202/2025/QH15',
    formed: [
      ['tỉnh', 'Tuyên Quang', 'Hà Giang', 'Tuyên Quang'],
      ['tỉnh', 'Lào Cai', 'Yên Bái', 'Lào Cai'],
      ['tỉnh', 'Thái Nguyên', 'Bắc Kạn', 'Thái Nguyên'],
      ['tỉnh', 'Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình', 'Phú Thọ'],
      ['tỉnh', 'Bắc Ninh', 'Bắc Giang', 'Bắc Ninh'],
      ['tỉnh', 'Hưng Yên', 'Thái Bình', 'Hưng Yên'],
      ['thành phố', 'Hải Phòng', 'Hải Dương', 'Hải Phòng'],
      ['tỉnh', 'Ninh Bình', 'Hà Nam', 'Ninh Bình', 'Nam Định'],
      ['tỉnh', 'Quảng Trị', 'Quảng Bình', 'Quảng Trị'],
      ['thành phố', 'Đà Nẵng', 'Quảng Nam', 'Đà Nẵng'],
      ['tỉnh', 'Quảng Ngãi', 'Kon Tum', 'Quảng Ngãi'],
      ['tỉnh', 'Gia Lai', 'Bình Định', 'Gia Lai'],
      ['tỉnh', 'Khánh Hòa', 'Ninh Thuận', 'Khánh Hòa'],
      ['tỉnh', 'Lâm Đồng', 'Đắk Nông', 'Bình Thuận', 'Lâm Đồng'],
      ['tỉnh', 'Đắk Lắk', 'Phú Yên', 'Đắk Lắk'],
      ['thành phố', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh'],
      ['tỉnh', 'Đồng Nai', 'Bình Phước', 'Đồng Nai'],
      ['tỉnh', 'Tây Ninh', 'Long An', 'Tây Ninh'],
      ['thành phố', 'Cần Thơ', 'Sóc Trăng', 'Hậu Giang', 'Cần Thơ'],
      ['tỉnh', 'Vĩnh Long', 'Bến Tre', 'Vĩnh Long', 'Trà Vinh'],
      ['tỉnh', 'Đồng Tháp', 'Tiền Giang', 'Đồng Tháp'],
      ['tỉnh', 'Cà Mau', 'Bạc Liêu', 'Cà Mau'],
      ['tỉnh', 'An Giang', 'Kiên Giang', 'An Giang'],
    ],
  },
  { date: '2026-04-30', source: '30/2026/QH16', formed: [['thành phố', 'Đồng Nai', 'Đồng Nai']] },
  { date: '2026-09-01', source: '36/2026/QH16', formed: [['thành phố', 'Quảng Ninh', 'Quảng Ninh']] },
  { date: '2026-09-20', source: '39/2026/QH16', formed: [['thành phố', 'Bắc Ninh', 'Bắc Ninh']] },
]
