import { testReadings } from './readings.ts'

testReadings(
  'the south',
  [
    ['4', 'bốn'],
    ['24', 'hai mươi bốn'],
    ['54.000', 'năm mươi bốn ngàn'],
    ['105', 'một trăm lẻ năm'],
    ['1.005', 'một ngàn không trăm lẻ năm'],
    ['21', 'hai mươi mốt'],
    ['35', 'ba mươi lăm'],
    ['năm 2024', 'năm hai ngàn không trăm hai mươi bốn'],
    ['ngày 24/4/2026', 'ngày hai mươi bốn tháng tư năm hai ngàn không trăm hai mươi sáu'],
    ['24h', 'hai mươi bốn giờ'],
    ['thứ 4', 'thứ tư'],
    ['lần thứ 24', 'lần thứ hai mươi bốn'],
    ['1/4', 'một phần tư'],
    ['khóa XXIV', 'khóa hai mươi bốn'],
    ['300k', 'ba trăm ngàn'],
    ['4‰', 'bốn phần ngàn'],
    ['3,24', 'ba phẩy hai mươi bốn'],
    ['5.000 đồng/kg', 'năm ngàn đồng trên ki lô gam'],
    ['Nghị định 8/2024/NĐ-CP', 'Nghị định tám năm hai ngàn không trăm hai mươi bốn của Chính phủ'],
    ['gọi 114', 'gọi một một bốn'],
  ],
  { region: 'south' },
)
