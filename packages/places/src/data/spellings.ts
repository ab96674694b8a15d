/**
 * Other spellings of a name that print uses. Tone marks in the older or newer place and names without any marks need no entry.
 * A hyphen here allows a dash with spaces around it.
 */
export const spellings: Readonly<Record<string, readonly string[]>> = {
  'Bà Rịa - Vũng Tàu': ['Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Đắk Lắk': [
    'Đắk Lăk',
    'Đắk Lắc',
    'Đăk Lăk',
    'Đăk Lắk',
    'Đăk Lắc',
    'Đắc Lắc',
    'Đắc Lắk',
    'Đak Lăk',
    'Đak Lắk',
    'Đak Lak',
    'Dak Lak',
    'Đắklắk',
    'Đăklăk',
    'Đaklak',
    'Daklak',
    'Dăk Lăk',
    'Dắk Lắk',
  ],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông', 'Đak Nông', 'Dak Nông', 'Dăk Nông', 'Dắk Nông', 'Đắknông', 'Đăknông'],
  'Gia Lai': ['Gialai'],
  'Hồ Chí Minh': ['HCM', 'TPHCM'],
  'Kon Tum': ['Kontum', 'Kon-Tum'],
  'Quảng Nam - Đà Nẵng': ['QN-ĐN'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế', 'TT-Huế', 'TTH'],
}
