import { expect, test } from 'vitest'
import { shown } from './support/read.ts'

const HARVEST = `Bà con thôn Bến Ven gặt lúa khi chín chừng tám phần mười, phơi mỏng và
cất khô. Thóc phơi đủ nắng giữ được lâu hơn, ít mọt và dễ bán, nhất là
khi trời sắp mưa. Ai cần bạt che thì đăng ký với trưởng thôn Bến Ven
trước ngày mười hai.`
const JOINED =
  'Bà con thôn Bến Ven gặt lúa khi chín chừng tám phần mười, phơi mỏng và cất khô. Thóc phơi đủ nắng giữ được lâu hơn, ít mọt và dễ bán, nhất là khi trời sắp mưa. Ai cần bạt che thì đăng ký với trưởng thôn Bến Ven trước ngày mười hai.'

test.each<[what: string, input: string, blocks: readonly string[]]>([
  ['lines that were broken at a column', HARVEST, [JOINED]],
  ['paragraphs that a blank line parts', `${HARVEST}\n\n${HARVEST}`, [JOINED, JOINED]],
  ['paragraphs that an indent begins', `${HARVEST.replace(/^/, '   ')}\n${HARVEST.replace(/^/, '   ')}\n`, [JOINED, JOINED]],
  ['a double-spaced file', `${`${HARVEST}\n`.repeat(4).replaceAll('\n', '\n\n')}\n`, [JOINED, JOINED, JOINED, JOINED]],
  [
    'lines that are paragraphs',
    'Trạm y tế mở cửa từ 7 giờ\nMang theo thẻ bảo hiểm\nTrẻ em đi cùng người lớn',
    ['Trạm y tế mở cửa từ 7 giờ', 'Mang theo thẻ bảo hiểm', 'Trẻ em đi cùng người lớn'],
  ],
  ['capitals above their text', `CHỐNG MƯA LỚN\n${HARVEST}`, ['CHỐNG MƯA LỚN', JOINED]],
  [
    'a stanza and an address',
    `${HARVEST}\n\nGió lên từ phía bờ sông\nLúa vàng trĩu hạt\nNgười về gặt sớm\n\nNhà văn hóa Làng Ven\nSố 4 ngõ 2\nXã Đồng Cao`,
    [JOINED, 'Gió lên từ phía bờ sông ⏎ Lúa vàng trĩu hạt ⏎ Người về gặt sớm', 'Nhà văn hóa Làng Ven ⏎ Số 4 ngõ 2 ⏎ Xã Đồng Cao'],
  ],
  ['old Macintosh line ends', 'Dọn rãnh.\r\rSửa mái.', ['Dọn rãnh.', 'Sửa mái.']],
  ['a sentence that goes on behind a form feed', 'Kho thóc được kê cao\n\f\nvà phủ bạt.', ['Kho thóc được kê cao và phủ bạt.']],
  ['a page that begins a paragraph', 'Kho thóc được kê cao.\n\fChợ mở lại.', ['Kho thóc được kê cao.', '<page> Chợ mở lại.']],
  [
    'a line in the middle, a line at the end',
    `                              MÙA GẶT\n\n${HARVEST}\n\n                                                             Bến Ven`,
    ['<center> MÙA GẶT', JOINED, '<end> Bến Ven'],
  ],
])('%s', async (_, input, blocks) => expect(await shown(input)).toEqual(blocks))

test.each<[what: string, input: string, blocks: readonly string[]]>([
  ['underlined with =', 'Lịch tiêm phòng\n===============\nTrâu bò trước.', ['<h1> Lịch tiêm phòng', 'Trâu bò trước.']],
  ['underlined with -', 'Lịch tiêm phòng\n---------------\n\nTrâu bò trước.', ['<h2> Lịch tiêm phòng', 'Trâu bò trước.']],
  ['between lines', '===============\nLịch tiêm phòng\n===============\nTrâu bò.', ['<h1> Lịch tiêm phòng', 'Trâu bò.']],
  ['behind #', '## Lịch tiêm phòng ##\n\nTrâu bò.', ['<h2> Lịch tiêm phòng', 'Trâu bò.']],
  ['a long line below a text divides', 'Hết tin.\n----------------------------------------\nTin khác.', ['Hết tin.', '---', 'Tin khác.']],
  ['stars divide', 'Hết tin.\n\n* * *\n\nTin khác.', ['Hết tin.', '---', 'Tin khác.']],
  ['a number with # is no heading', '#264\n\nMã tin.', ['#264', 'Mã tin.']],
])('headings and rules: %s', async (_, input, blocks) => expect(await shown(input)).toEqual(blocks))

test.each<[what: string, input: string, blocks: readonly string[]]>([
  ['signs', '- Bạt che\n- Dây buộc', ['- Bạt che', '- Dây buộc']],
  ['a sign without a blank', '-Bạt che\n-Dây buộc', ['- Bạt che', '- Dây buộc']],
  ['+ below - without an indent', '- Dây\n+ loại to\n+ loại nhỏ\n- Bạt', ['- Dây', '  + loại to', '  + loại nhỏ', '- Bạt']],
  [
    'levels by indent',
    '* Kho\n  * Kê cao\n    * bằng gạch\n  * Phủ bạt\n* Sân',
    ['* Kho', '  * Kê cao', '    * bằng gạch', '  * Phủ bạt', '* Sân'],
  ],
  ['numbers', '1. Kê cao\n2. Cắt điện\n3. Gọi trưởng thôn', ['1. Kê cao', '2. Cắt điện', '3. Gọi trưởng thôn']],
  ['letters below numbers', '1) Kho\na) kê cao\nb) phủ bạt\n2) Sân', ['1) Kho', '  a) kê cao', '  b) phủ bạt', '2) Sân']],
  ['c), d), đ), e)', 'c) kho\nd) sân\nđ) vườn\ne) ao', ['c) kho', 'd) sân', 'đ) vườn', 'e) ao']],
  ['lines that hang below an item', '- Bạt che: mỗi hộ hai tấm,\n  loại dày\n- Dây', ['- Bạt che: mỗi hộ hai tấm, loại dày', '- Dây']],
  ['a number alone is no list', '1. Kê cao đồ đạc trong kho.\n\nKho ở đầu xóm.', ['1. Kê cao đồ đạc trong kho.', 'Kho ở đầu xóm.']],
  [
    'numbers of headings are no list',
    '1. Thời vụ\nGieo vào đầu tháng.\n2. Giống\nChọn giống ngắn ngày.',
    ['1. Thời vụ', 'Gieo vào đầu tháng.', '2. Giống', 'Chọn giống ngắn ngày.'],
  ],
  ['capitals behind numbers are headings', '1. THỜI VỤ\n2. GIỐNG', ['1. THỜI VỤ', '2. GIỐNG']],
  ['a temperature', '-5 độ ở núi cao.', ['-5 độ ở núi cao.']],
  [
    'a dash at the beginning of a wrapped line',
    `${HARVEST}\n\n${HARVEST.replace('nhất là\nkhi', 'nhất là\n- khi')}`,
    [JOINED, JOINED.replace('là khi', 'là - khi')],
  ],
])('lists: %s', async (_, input, blocks) => expect(await shown(input)).toEqual(blocks))

test.each<[what: string, input: string, blocks: readonly string[]]>([
  ['tabs', 'Thôn\tHộ\tNgười\nBến Ven\t120\t480\nĐồng Cao\t\t310', ['[Thôn | Hộ | Người / Bến Ven | 120 | 480 / Đồng Cao |  | 310]']],
  ['two lines with one tab are none', 'Nơi nhận:\tBộ phận một cửa\nSố:\t12', ['Nơi nhận:\tBộ phận một cửa', 'Số:\t12']],
  ['pipes', '| Thôn | Hộ |\n|---|--:|\n| Bến Ven | 120 |', ['[# Thôn | Hộ / Bến Ven | 120]']],
  [
    'a frame',
    '+------+----+\n| Thôn | Hộ |\n+------+----+\n| Bến  | 12 |\n| Ven  |    |\n+------+----+\n| Cao  | 9  |\n+------+----+',
    ['[# Thôn | Hộ / Bến Ven | 12 / Cao | 9]'],
  ],
  [
    'a drawn frame',
    '┌─────┬────┐\n│ Thôn│ Hộ │\n├─────┼────┤\n│ Cao │ 9  │\n│ Ven │ 12 │\n└─────┴────┘',
    ['[# Thôn | Hộ / Cao | 9 / Ven | 12]'],
  ],
  ['columns', 'Loại      Giá\n----      ---\nNếp        12\nTẻ thơm    10', ['[# Loại | Giá / Nếp | 12 / Tẻ thơm | 10]']],
  [
    'a letterhead is none',
    'ỦY BAN XÃ LÀNG VEN        BẢN TIN THÁNG NĂM\n   Số: 12/TB                 Số ra thứ bảy\n  -------                     ---------',
    ['ỦY BAN XÃ LÀNG VEN        BẢN TIN THÁNG NĂM', 'Số: 12/TB                 Số ra thứ bảy', '---'],
  ],
])('tables: %s', async (_, input, blocks) => expect(await shown(input)).toEqual(blocks))
