/** Documents whose every word is known: what the importers must bring back. */
import { pick, seeded } from '../random.mjs'

const TITLES = [
  'Lịch gặt vụ mùa ở các thôn ven sông',
  'Tiêm phòng cho đàn trâu bò trước mùa rét',
  'Gia hạn thẻ bảo hiểm y tế cuối năm',
  'Chuẩn bị nhà cửa trước mùa lũ',
  'Đường làng ban đêm và đèn xe đạp',
  'Sổ tay nước sạch cho gia đình',
  'Ngày hội đọc sách ở trường xã',
  'Làm định danh điện tử tại nhà văn hóa',
]

const HEADINGS = [
  'Việc cần làm trong tuần',
  'Giống và phân bón',
  'Nơi nhận giấy tờ',
  'Khi nước lên nhanh',
  'Lịch của từng thôn',
  'Đồ dùng nên để sẵn',
  'Cách bảo quản',
  'Số điện thoại của tổ trực',
  'Những điều hay nhầm',
  'Chi phí và hỗ trợ',
]

const ITEMS = [
  'phơi thóc hai nắng rồi quạt sạch',
  'kê bao cao hơn nền nhà một gang',
  'mang theo sổ hộ khẩu cũ và thẻ căn cước',
  'gọi tổ trực trước khi đi qua ngầm',
  'rửa tay bằng xà phòng trước bữa ăn',
  'khóa van nước khi ra khỏi nhà',
  'ghi ngày mở nắp lên lọ thuốc',
  'để đèn pin và pin dự phòng gần cửa',
  'báo cho trưởng thôn khi thấy mối ở chân đê',
  'trồng xen lạc với ngô trên đất bãi',
]

const CELLS = [
  'Thôn Trên',
  'Thôn Dưới',
  'Bến Cũ',
  'Gò Mít',
  'sáng thứ hai',
  'chiều thứ tư',
  'cả ngày',
  '12 tấn',
  '7,5 tấn',
  'tổ máy gặt',
  'nhà văn hóa',
  'trạm y tế',
]

/**
 * A document of one seed.
 *
 * @param {number} seed
 * @param {readonly string[]} sentences clean sentences, each with its final stop
 */
export function knownDocument(seed, sentences) {
  const random = seeded(seed)
  const used = new Set()
  const fresh = (list) => {
    for (let i = 0; i < 40; i++) {
      const one = pick(list, random)
      if (used.has(one)) continue
      used.add(one)
      return one
    }
    return pick(list, random)
  }
  const text = (count) => Array.from({ length: count }, () => fresh(sentences)).join(' ')
  const paragraph = () => ({ type: 'paragraph', runs: [{ text: text(2 + Math.floor(random() * 2)) }] })
  const marked = () => ({
    type: 'paragraph',
    runs: [
      { text: `${fresh(sentences)} ` },
      { text: fresh(ITEMS), bold: true },
      { text: `. ${fresh(sentences)} ` },
      { text: fresh(ITEMS), italic: true },
      { text: '.' },
    ],
  })
  const noted = () => ({
    type: 'paragraph',
    runs: [{ text: fresh(sentences) }, { note: fresh(sentences) }, { text: ` ${fresh(sentences)}` }],
  })
  const list = (ordered, nested) => ({
    type: 'list',
    ordered,
    items: Array.from({ length: 3 }, (_, i) => ({
      text: `${fresh(ITEMS)};`,
      items: nested && i === 1 ? [{ text: `${fresh(ITEMS)}.` }, { text: `${fresh(ITEMS)}.` }] : [],
    })),
  })
  const table = () => ({
    type: 'table',
    header: ['Nơi', 'Khi nào', 'Bao nhiêu'],
    rows: Array.from({ length: 3 }, () => [pick(CELLS, random), pick(CELLS, random), pick(CELLS, random)]),
  })
  const heading = (level) => ({ type: 'heading', level, text: fresh(HEADINGS) })
  return {
    title: TITLES[seed % TITLES.length],
    blocks: [
      paragraph(),
      heading(2),
      marked(),
      list(seed % 2 === 0, false),
      paragraph(),
      heading(2),
      table(),
      noted(),
      heading(3),
      list(false, seed % 3 === 0),
      noted(),
      paragraph(),
    ],
  }
}

/** The same with fewer kinds of things, for formats that cannot hold them. */
export const without = (known, ...types) => ({
  ...known,
  blocks: known.blocks
    .filter(({ type }) => !types.includes(type))
    .map((block) =>
      types.includes('note') && block.runs ? { ...block, runs: block.runs.filter((run) => run.note === undefined) } : block,
    ),
})
