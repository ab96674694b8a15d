import { readAloud } from '@bantin/vietnamese/speech'
import { expect, test } from 'vitest'
import { testReadings } from './readings.ts'

testReadings(
  'readings of the caller',
  [
    ['UBND xã', 'ủy ban xã'],
    ['GDP', 'tổng sản phẩm'],
    ["Ea H'leo", 'Ia Leo'],
    ['xã Ea Kar', 'xã Ia Ca'],
    ['HTX-DV Tân Lập', 'hợp tác xã dịch vụ Tân Lập'],
    ['Điện thoại 1022', 'Điện thoại mười hai mươi hai'],
    ['chữ kí', 'chữ ký'],
    ['kích', 'kích'],
    ['№ 5', 'số hiệu năm'],
    ['5 bao ®', 'năm bao '],
    ['Đắk Lắk', 'Đắc Lắc'],
    ['UBNDX', 'u bê en đê ích', 'acronym'],
  ],
  {
    lexicon: {
      UBND: 'ủy ban',
      GDP: 'tổng sản phẩm',
      Ea: 'Ia',
      "Ea H'leo": 'Ia Leo',
      Kar: 'Ca',
      'HTX-DV': 'hợp tác xã dịch vụ',
      '1022': 'mười hai mươi hai',
      kí: 'ký',
      '№': 'số hiệu',
      '®': '',
      'Đắk Lắk': 'Đắc Lắc',
      '': 'never',
    },
  },
)

test('names of properties of objects are no words', () => {
  expect(readAloud('constructor toString __proto__ 5', { lexicon: {} }).text).toBe('constructor toString __proto__ năm')
})
