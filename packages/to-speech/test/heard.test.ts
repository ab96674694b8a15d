import type { SpeechOptions } from '@bantin/to-speech'
import { expect, test } from 'vitest'
import { heardOf, speak } from './support/issue.ts'

const TABLE = '| Thôn | Hộ | Ghi chú |\n| --- | --- | --- |\n| Bến Đá | 182 | |\n| Cầu Mới | 1.250 | đủ[^a] |\n\n[^a]: Tính cả nhà tạm.\n'

test.each<[what: string, markdown: string, heard: string]>([
  [
    'numbers and short forms',
    'UBND xã phát 25 kg lúa lúc 7h30.',
    'ủy ban nhân dân xã phát hai mươi lăm ki lô gam lúa lúc bảy giờ ba mươi phút.',
  ],
  ['numbers of documents', 'Theo Nghị định 30/2020/NĐ-CP.', 'Theo Nghị định ba mươi năm hai nghìn không trăm hai mươi của Chính phủ.'],
  [
    'one sentence on a line',
    'Mưa to. Gió lớn! Ai ở TP. Vinh? “Về nhà.” Rồi… thôi.',
    'Mưa to.\nGió lớn!\nAi ở thành phố Vinh?\n“Về nhà.”\nRồi… thôi.',
  ],
  ['a sentence ends with bold words', 'Gặt **sớm.** Phơi khô.', 'Gặt sớm.\nPhơi khô.'],
  ['a hard break ends a line', 'Trồng ngô\\\ntrồng khoai.', 'Trồng ngô\ntrồng khoai.'],
  ['words of links only', 'Xem [lịch *gom* rác](https://doi.example/lich).', 'Xem lịch gom rác.'],
  ['emphasis within a number', 'Có **1**.250 hộ.', 'Có một nghìn hai trăm năm mươi hộ.'],
  ['struck words are not heard', 'Giá ~~20~~ 25 đồng.', 'Giá hai mươi lăm đồng.'],
  ['code as it stands', 'Gõ `*101#` rồi gọi.', 'Gõ *101# rồi gọi.'],
  ['blocks of code', '```\nGÀU = 12\nXÔ = 5\n```\n', 'GÀU = 12\nXÔ = 5'],
  ['numbered lists', '3. Gặt.\n4. Phơi.\n', 'Ba là: Gặt.\n\nBốn là: Phơi.'],
  ['lists in lists', '- Sáng\n  1. Gặt\n', 'Sáng\n\nMột là: Gặt'],
  ['tasks', '- [x] Lau kệ\n- [ ] Quét sân\n', 'Đã làm: Lau kệ\n\nChưa làm: Quét sân'],
  ['questions', ':::cau-hoi\n1. Ai giữ chìa khóa?\n:::\n', 'Câu hỏi thảo luận:\n\nMột là: Ai giữ chìa khóa?'],
  ['callouts with a title', ':::ghi-nho[Ba việc]\nKhơi rãnh.\n:::\n', 'Ba việc\n\nKhơi rãnh.'],
  ['quotations', '> Trời thương.\n', 'Trời thương.'],
  ['headings', '## Mục II\n\nA.\n', 'Mục hai\n\nA.'],
  [
    'notes behind their paragraph',
    'Một[^a] hai[^b].\n\nBa.\n\n[^a]: Đo 2 lần.\n\n[^b]: Xem thêm[^c].\n\n[^c]: Sổ cũ.\n',
    'Một hai.\n\nChú thích: Đo hai lần.\n\nChú thích: Xem thêm.\n\nChú thích: Sổ cũ.\n\nBa.',
  ],
  ['a note once', 'Một[^a].\n\nHai[^a].\n\n[^a]: Đo tay.\n', 'Một.\n\nChú thích: Đo tay.\n\nHai.'],
  [
    'small tables',
    TABLE,
    'Bảng có các cột: Thôn, Hộ, Ghi chú.\n\nHàng một: Thôn: Bến Đá; Hộ: một trăm tám mươi hai.\n\nHàng hai: Thôn: Cầu Mới; Hộ: một nghìn hai trăm năm mươi; Ghi chú: đủ.\n\nChú thích: Tính cả nhà tạm.',
  ],
  ['tables of one column', '| Nước |\n| --- |\n| sạch |\n', 'Bảng có các cột: Nước.\n\nHàng một: sạch.'],
  [
    'other languages as they stand',
    ':::tieng{lang=rad}\nÊa 25 kg.\n:::\n\nGọi là :tieng[êa 7]{lang=rad}, 2 lần.\n',
    'Êa 25 kg.\n\nGọi là êa 7, hai lần.',
  ],
  ['hyphens that only a printer sees', 'Đư\u00adờng 2 làn.', 'Đường hai làn.'],
])('%s', async (_what, markdown, heard) => {
  expect(await heardOf(markdown)).toBe(heard)
})

test.each<[options: SpeechOptions, markdown: string, heard: string]>([
  [{ region: 'south' }, '24.105 hộ.', 'hai mươi bốn ngàn một trăm lẻ năm hộ.'],
  [{ lexicon: { BCT: 'Bộ Công Thương' } }, 'BCT họp.', 'Bộ Công Thương họp.'],
  [{ notes: 'silent' }, 'Một[^a].\n\n[^a]: Đo tay.\n', 'Một.'],
  [{ tables: { rows: 1 } }, TABLE, ''],
  [{ tables: { columns: 2 } }, `Bảng: Số hộ\n\n${TABLE}\nHết.\n`, 'Hết.'],
])('with %j', async (options, markdown, heard) => {
  const text = await heardOf(`${markdown}\n\nCuối.\n`, options)
  expect(text).toBe(heard === '' ? 'Cuối.' : `${heard}\n\nCuối.`)
})

test('opening and closing are facts of the issue', async () => {
  expect((await speak('A.', { syntheticVoice: true })).text).toMatchInlineSnapshot(`
    "Bản tin Sông Ngân.

    Số hai trăm sáu mươi tư, tháng mười một năm hai nghìn không trăm hai mươi sáu.

    Trung tâm Thông tin.

    Bản tin này được đọc bằng giọng nói tổng hợp.

    Gặt lúa

    A.

    Bản tin Sông Ngân.

    Số hai trăm sáu mươi tư.

    Trung tâm Thông tin.
    "
  `)
})

test('everything around the text of an item', async () => {
  const meta = {
    subtitle: 'Vụ 2',
    summary: 'Gặt từ 5/11.',
    date: '2026-11-03',
    contributors: [{ name: 'Tổ 3', role: 'author', organisation: 'Xã' }],
    origin: { bulletin: 'dau-nguon', title: 'Bản tin Đầu Nguồn', number: 12 },
    corrections: [{ date: '2026-11-01', of: { issue: 'cu-30', item: 'lich' }, wrong: '7h.', right: '6h.', note: 'Ghi nhầm.' }],
  }
  const { text, page } = await speak('A.', {}, meta)
  expect(text.slice(text.indexOf('Gặt lúa'), text.lastIndexOf('Bản tin Sông Ngân'))).toMatchInlineSnapshot(`
    "Gặt lúa

    Vụ hai

    Tác giả: Tổ ba (Xã).
    Ngày ba tháng mười một năm hai nghìn không trăm hai mươi sáu.

    Gặt từ năm tháng mười một.

    A.

    Bài đăng lại từ Bản tin Đầu Nguồn, số mười hai.

    Đính chính

    Ngày một tháng mười một năm hai nghìn không trăm hai mươi sáu.

    Đã in: bảy giờ.

    Nay sửa là: sáu giờ.

    Ghi nhầm.

    "
  `)
  expect(page).toContain('cu-30')
})

test('what is not heard is printed for the presenter', async () => {
  const { page, text } = await speak(`~~Gạch~~ Bảng.\n\n${TABLE}`, { tables: { rows: 0 } })
  expect(page).toContain('<del>Gạch</del>')
  expect(page).toContain('<p class="direction">Không đọc bảng này: 2 hàng, 3 cột.</p>')
  expect(page).toContain('<tr><td>Bến Đá</td><td>182</td><td></td></tr>')
  expect(page).toContain('<span class="tag">Không đọc</span> Chú thích: <span>Tính cả nhà tạm.</span>')
  expect(text).not.toMatch(/Gạch|Bến Đá|nhà tạm/)
})
