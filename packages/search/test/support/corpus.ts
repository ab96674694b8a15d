import type { SearchItem } from '../../src/index.ts'

interface Written {
  readonly id: string
  readonly issue: 1 | 2 | 3
  readonly section: 'mua-vu' | 'doi-song' | 'giay-to'
  readonly title: string
  readonly summary?: string
  readonly words?: readonly string[]
  readonly places?: readonly string[]
  readonly passages: readonly (readonly [id: string, heading: string, text: string] | string)[]
}

const SECTIONS = { 'mua-vu': 'Mùa vụ', 'doi-song': 'Đời sống', 'giay-to': 'Giấy tờ' }
const DATES = { 1: '2024-09-05', 2: '2025-10-05', 3: '2026-11-05' }

const written: readonly Written[] = [
  {
    id: 'lua-mua',
    issue: 1,
    section: 'mua-vu',
    title: 'Lúa mùa chín rộ',
    places: ['Xã Bến Đá'],
    passages: [
      'Lúa mùa ở các thôn đã chín. Nhà nào đủ người thì gặt trước khi mưa.',
      ['phoi-thoc', 'Phơi thóc', 'Phơi mỏng, đảo đều ba lần mỗi ngày.'],
    ],
  },
  {
    id: 'lua-mua-sau',
    issue: 3,
    section: 'mua-vu',
    title: 'Sau vụ gặt',
    passages: ['Ruộng lúa đã gặt xong. Rơm cuộn lại cho trâu bò ăn dần qua mùa đông.', ['dat', 'Làm đất', 'Cày ải sớm để diệt mầm bệnh.']],
  },
  {
    id: 'lua-dao',
    issue: 2,
    section: 'doi-song',
    title: 'Đề phòng lừa đảo qua điện thoại',
    passages: ['Không đọc mã xác nhận cho người gọi lạ.'],
  },
  {
    id: 'lua-lua',
    issue: 2,
    section: 'doi-song',
    title: 'Dệt lụa ở làng nghề',
    passages: ['Khung cửi dệt lụa mua từ năm trước vẫn chạy tốt.'],
  },
  {
    id: 'bhyt',
    issue: 2,
    section: 'giay-to',
    title: 'Gia hạn thẻ bảo hiểm y tế',
    summary: 'Ba cách gia hạn thẻ và giấy tờ cần mang theo.',
    words: ['Nghị định 15/2020/NĐ-CP', 'thẻ khám bệnh'],
    passages: ['Thẻ hết hạn cuối tháng thì nộp tiền trước ngày 25. Theo Nghị định 15/2020/NĐ-CP thì mức đóng giữ nguyên.'],
  },
  {
    id: 'dinh-danh',
    issue: 3,
    section: 'giay-to',
    title: 'Cài tài khoản định danh mức hai',
    passages: [
      'Mang căn cước đến trụ sở. Tài khoản thay cho thẻ bảo hiểm khi đi khám; y tế thôn hướng dẫn thêm.',
      ['mat-may', 'Khi mất máy', 'Gọi số 0200 555 0100 để khóa tài khoản.'],
    ],
  },
  {
    id: 'lu',
    issue: 3,
    section: 'doi-song',
    title: 'Chuẩn bị trước mùa lũ',
    places: ['Xã Bến Đá', 'Xã Hòa Bình'],
    passages: [
      'Kê cao thóc giống, dắt trâu bò lên gò.',
      ['nuoc', 'Nước uống', 'Sau lũ phải đun sôi nước giếng. Quyết định 15/2021/QĐ-UBND có danh sách điểm cấp nước sạch.'],
    ],
  },
  {
    id: 'hoa',
    issue: 1,
    section: 'doi-song',
    title: 'Xã Hoà Bình thắp đèn đường',
    places: ['Xã Hòa Bình'],
    passages: ['Bốn mươi bóng đèn đã lắp dọc đường thôn.'],
  },
  { id: 'hoa-hoc', issue: 1, section: 'doi-song', title: 'Vỏ chai hóa chất bỏ đúng chỗ', passages: ['Không vứt vỏ chai xuống mương.'] },
  {
    id: 'nam-hoc',
    issue: 2,
    section: 'doi-song',
    title: 'Năm học mới 2025-2026',
    passages: ['Học sinh tựu trường ngày 25/8/2025. Kỹ năng bơi được dạy thêm.'],
  },
  { id: 'khmer', issue: 3, section: 'doi-song', title: 'Nước sạch bằng hai thứ tiếng', passages: ['ទឹកស្អាត និងទឹកជំនន់។ Êa doh, ƀuôn sang.'] },
  { id: 'lu-cu', issue: 1, section: 'doi-song', title: 'Chuẩn bị trước mùa lũ', passages: ['Kiểm tra bờ bao và cống.'] },
]

/** A small archive of three issues. */
export const corpus: SearchItem[] = written.map(({ id, issue, section, title, summary, words = [], places = [], passages }, i) => ({
  id,
  code: `${issue}-${String(i + 1).padStart(2, '0')}`,
  issue: { id: `so-${issue}`, title: `Số ${issue}`, date: DATES[issue] },
  section: { id: section, title: SECTIONS[section] },
  title,
  summary,
  words,
  places: places.map((name) => ({ key: name, name })),
  page: `issues/so-${issue}/web/${id}.html`,
  passages: passages.map((one) => (typeof one === 'string' ? { text: one } : { id: one[0], heading: one[1], text: one[2] })),
}))
