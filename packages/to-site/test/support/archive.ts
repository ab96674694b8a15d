import type { ArchiveIndex, CitationRecord, IssueRecord, ItemRecord, PlaceRecord } from '@bantin/archive'
import { createArchiveIndex } from '@bantin/archive'
import { type Bulletin, bulletin as bulletinSchema } from '@bantin/schema'

export const bulletin: Bulletin = bulletinSchema.parse({
  schema: 1,
  id: 'lang-ven',
  title: 'Bản tin Làng Ven',
  subtitle: 'Tin tức và việc cần làm trong tháng',
  publisher: {
    name: 'Tổ thông tin xã Làng Ven',
    parent: 'Ủy ban nhân dân xã Làng Ven',
    address: 'Số 1 đường Đê, xã Làng Ven',
    phone: '0200 555 0100',
    email: 'bantin@langven.example',
    website: 'https://langven.example',
  },
  site: 'https://langven.example/ban-tin',
  licence: { number: '45/GP-STT', date: '2025-01-06', issuer: 'Sở Thông tin' },
  sections: [
    { id: 'tin-trong-xa', title: 'Tin trong xã', description: 'Việc đã làm và sắp làm ở các thôn.' },
    { id: 'mua-vu', title: 'Mùa vụ' },
    { id: 'suc-khoe', title: 'Sức khỏe và bảo hiểm y tế' },
    { id: 'nha-truong', title: 'Nhà trường' },
    { id: 'giao-thong', title: 'Giao thông' },
  ],
})

const TITLES: readonly (readonly [section: string, title: string, summary: string])[] = [
  ['tin-trong-xa', 'Lịch nạo vét kênh nội đồng', 'Các thôn nạo vét kênh theo lịch dưới đây; nước về sau ba ngày.'],
  ['tin-trong-xa', 'Điểm làm căn cước lưu động', 'Người già và người khuyết tật được làm tại nhà khi thôn báo trước.'],
  ['tin-trong-xa', 'Diễn tập phòng lũ trước mùa mưa', 'Mỗi hộ biết chỗ tránh lũ, đường đi và người cần giúp.'],
  ['mua-vu', 'Chọn giống lúa cho vụ tới', 'Bốn giống hợp chân ruộng trũng, thời gian sinh trưởng và lượng giống cần dùng.'],
  ['mua-vu', 'Gặt sớm trước đợt mưa', 'Nơi lúa chín trên tám phần nên gặt ngay.'],
  ['mua-vu', 'Phơi và trữ thóc mùa ẩm', 'Phơi mỏng, đảo đều; thóc khô mới đóng bao.'],
  ['suc-khoe', 'Gia hạn thẻ bảo hiểm y tế hộ gia đình', 'Mang theo thẻ cũ và giấy tờ của người trong hộ.'],
  ['suc-khoe', 'Phòng sốt xuất huyết quanh nhà', 'Lật úp dụng cụ chứa nước, thả cá vào bể.'],
  ['nha-truong', 'Tuyển sinh lớp một', 'Hồ sơ nhận từ tám giờ sáng tại phòng họp của trường.'],
  ['nha-truong', 'Xe đưa đón học sinh bản xa', 'Giờ xe chạy và điểm đón ở từng bản.'],
  ['giao-thong', 'Sửa cầu treo, đi đường vòng', 'Xe trên hai tấn rưỡi đi theo đường liên xã.'],
  ['giao-thong', 'Đội mũ bảo hiểm khi chở trẻ em', 'Mũ vừa đầu, cài quai đúng cách.'],
  ['tin-trong-xa', 'Giá nông sản tại chợ đầu mối', 'Giá bình quân tuần qua ở ba chợ.'],
]

const CITATIONS: readonly CitationRecord[] = [
  { key: 'nghi-dinh-15-nd-cp-2020', name: 'Nghị định số 15/2020/NĐ-CP', count: 2, url: 'https://vanban.example/15-2020' },
  { key: 'luat-thuy-loi-2017', name: 'Luật Thủy lợi năm 2017', count: 1 },
  { key: 'quyet-dinh-7-qd-ubnd-2024', name: 'Quyết định số 07/2024/QĐ-UBND', count: 1 },
  { key: 'noi-quy-cho', name: 'Nội quy chợ đầu mối', count: 1 },
]
const PLACES: readonly PlaceRecord[] = [
  { key: 'dak-lak', name: 'Đắk Lắk' },
  { key: 'phu-yen', name: 'Phú Yên', today: ['Đắk Lắk'] },
  { key: 'an-giang', name: 'An Giang' },
  { key: 'ca-mau', name: 'Cà Mau' },
]

function itemOf(issue: number, place: number): ItemRecord {
  const [section, title, summary] = TITLES[(place - 1) % TITLES.length] as (typeof TITLES)[number]
  const id = `bai-${place}`
  const cited = CITATIONS.filter((_, i) => (issue + place + i) % 4 === 0)
  return {
    id,
    code: `${issue}-${String(place).padStart(2, '0')}`,
    section,
    title: `${title}${place > TITLES.length ? `, phần ${place}` : ''}`,
    ...(place % 3 === 0 ? { subtitle: `Tháng ${1 + (issue % 12)}` } : {}),
    summary,
    language: place === 10 ? 'rad' : 'vi',
    contributors: [{ name: 'Ban Biên tập', role: place % 2 === 0 ? 'author' : 'compiler' }],
    keywords: place === 3 ? ['Ngày phòng chống thiên tai'] : ['mùa vụ'],
    words: 400,
    readingMinutes: 2,
    page: `web/${id}.html`,
    passages: [
      { text: 'Bà con theo dõi thông báo của thôn.' },
      { id: `item_${id}_can-cu`, heading: 'Căn cứ', text: cited.map(({ name }) => `Theo ${name}.`).join('\n') },
    ],
    citations: cited,
    places: PLACES.filter((_, i) => (issue + place + i) % 5 === 0),
    corrections:
      issue > 1 && place === 1 && issue % 4 === 0
        ? [
            {
              date: '2026-01-05',
              of: { issue: `lang-ven-${issue - 1}`, item: 'bai-5' },
              wrong: 'Nước về ngày thứ Năm.',
              right: 'Nước về ngày thứ Sáu.',
              note: 'Xin cáo lỗi cùng bà con.',
            },
          ]
        : [],
  }
}

const artifact = (path: string, form: string, mediaType: string, bytes: number, role: 'issue' | 'entry' | 'part' = 'part') => ({
  path,
  form,
  mediaType,
  bytes,
  sha256: '0'.repeat(64),
  role,
})

/** An invented issue; number 1 is for January 2024. */
export function issueOf(number: number, items = 13): IssueRecord {
  const id = `lang-ven-${number}`
  const month = String(((number - 1) % 12) + 1).padStart(2, '0')
  const period = `${2024 + Math.floor((number - 1) / 12)}-${month}`
  const records = Array.from({ length: items }, (_, i) => itemOf(number, i + 1))
  return {
    bantin: 1,
    id,
    bulletin: 'lang-ven',
    number,
    period,
    yearOfPublication: 1 + Math.floor((number - 1) / 12),
    kind: number % 12 === 2 ? 'special' : 'regular',
    date: `${period}-05`,
    title: number % 12 === 2 ? 'Chuyên đề mùa xuân' : bulletin.title,
    language: 'vi',
    sections: bulletin.sections.map(({ id: section, title }) => ({ id: section, title })),
    items: records,
    artifacts: [
      artifact(`${id}.html`, 'html', 'text/html', 210_000, 'issue'),
      { ...artifact(`${id}.pdf`, 'pdf', 'application/pdf', 1_240_000, 'issue'), pages: 48 },
      { ...artifact(`${id}-large.pdf`, 'pdf', 'application/pdf', 1_600_000), pages: 80 },
      artifact(`${id}.epub`, 'epub', 'application/epub+zip', 640_000, 'issue'),
      artifact(`${id}.docx`, 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 95_000, 'issue'),
      artifact('web/index.html', 'html', 'text/html', 20_000, 'entry'),
      ...records.map(({ page }) => artifact(page, 'html', 'text/html', 15_000)),
    ],
  }
}

/** The index of so many issues. */
export const archiveOf = (issues: number, items?: number): ArchiveIndex =>
  createArchiveIndex(Array.from({ length: issues }, (_, i) => issueOf(i + 1, items)))
