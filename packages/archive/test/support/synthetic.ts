import type { CitationRecord, IssueRecord, ItemRecord, PlaceRecord } from '@bantin/archive'

const SECTIONS = ['Tin trong tỉnh', 'Sản xuất', 'Y tế', 'Đời sống', 'Giáo dục', 'Giao thông', 'An toàn']
const PLACES: readonly PlaceRecord[] = [
  { key: 'dak-lak', name: 'Đắk Lắk' },
  { key: 'phu-yen', name: 'Phú Yên', today: ['Đắk Lắk'] },
  { key: 'an-giang', name: 'An Giang' },
  { key: 'ca-mau', name: 'Cà Mau' },
  { key: 'ha-nam', name: 'Hà Nam', today: ['Ninh Bình'] },
]
const LINES = [
  'Bà con kiểm tra bờ bao trước khi nước lên và cử người trực hai đầu cống.',
  'Trường nhận hồ sơ từ tám giờ; phụ huynh mang giấy khai sinh và sổ tiêm chủng.',
  'Thẻ bảo hiểm hết hạn vẫn gia hạn được tại bưu điện xã trong giờ làm việc.',
  'Đội thủy nông mở nước luân phiên, mỗi cánh đồng hai ngày một lượt.',
  'Người đi xe máy bật đèn khi có sương và giảm tốc độ ở đoạn đường đèo.',
]

/** Numbers that look drawn by lot and are the same every time. */
function lot(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const pick = <Value>(values: readonly Value[], draw: (below: number) => number): Value => values[draw(values.length)] as Value

function citation(number: number): CitationRecord {
  return { key: `ke-hoach-${number}-kh-ubnd-2020`, name: `Kế hoạch số ${number}/KH-UBND năm 2020`, count: 1 }
}

function item(issue: number, place: number, draw: (below: number) => number): ItemRecord {
  const cited = [...new Set([draw(1500), draw(1500), draw(40)])]
  const named = [...new Set([pick(PLACES, draw), pick(PLACES, draw)])]
  const id = `bai-${place}`
  return {
    id,
    code: `${issue}-${String(place).padStart(2, '0')}`,
    section: `muc-${draw(SECTIONS.length)}`,
    title: `Việc trong tháng, phần ${place}`,
    language: 'vi',
    contributors: [{ name: 'Ban Biên tập', role: 'author' }],
    keywords: ['mùa vụ'],
    words: 400,
    readingMinutes: 2,
    page: `web/${id}.html`,
    passages: [{ text: pick(LINES, draw) }, { id: `item_${id}_viec-can-lam`, heading: 'Việc cần làm', text: pick(LINES, draw) }],
    citations: cited.map(citation),
    places: named,
    corrections:
      issue > 1 && draw(20) === 0
        ? [{ date: '2026-01-05', of: { issue: `so-${issue - 1}`, item: `bai-${1 + draw(14)}` }, wrong: 'thứ Năm', right: 'thứ Sáu' }]
        : [],
  }
}

/** The record of an invented issue; number 1 is for January 1996. */
export function syntheticRecord(number: number, { items = 14, seed = number }: { items?: number; seed?: number } = {}): IssueRecord {
  const draw = lot(seed)
  const month = String(((number - 1) % 12) + 1).padStart(2, '0')
  const period = `${1996 + Math.floor((number - 1) / 12)}-${month}`
  return {
    bantin: 1,
    id: `so-${number}`,
    bulletin: 'lang-ven',
    number,
    period,
    kind: 'regular',
    date: `${period}-05`,
    title: 'Bản tin Làng Ven',
    language: 'vi',
    sections: SECTIONS.map((title, index) => ({ id: `muc-${index}`, title })),
    items: Array.from({ length: items }, (_, index) => item(number, index + 1, draw)),
    artifacts: [],
  }
}

/** So many issues, the oldest first. */
export const syntheticRecords = (count: number): IssueRecord[] => Array.from({ length: count }, (_, index) => syntheticRecord(index + 1))
