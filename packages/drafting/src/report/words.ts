import type { Language } from '@bantin/diagnostics'
import { encodings } from '@bantin/vietnamese/encoding'
import type { GuessKind } from '../draft/draft.ts'
import type { LeftOutKind } from '../manuscript/manuscript.ts'

/** The words of a report. */
export interface ReportWords {
  readonly title: (file: string) => string
  readonly refused: string
  readonly summary: string
  readonly counts: {
    readonly items: string
    readonly images: string
    readonly unsure: string
    readonly losses: string
    readonly repairs: string
    readonly leftOut: string
    readonly findings: string
  }
  readonly nothingUnsure: string
  readonly unsureHelp: string
  readonly lossesHelp: string
  readonly repairsHelp: string
  readonly leftOutHelp: string
  readonly guesses: string
  readonly itemList: string
  readonly reason: string
  readonly confidence: string
  readonly what: string
  readonly value: string
  readonly place: string
  readonly before: string
  readonly after: string
  readonly lost: string
  readonly times: (count: number) => string
  readonly more: (count: number) => string
  readonly nothing: string
  readonly page: string
  readonly line: string
  readonly paragraph: string
  readonly author: string
  readonly guessKinds: Readonly<Record<GuessKind, string>>
  readonly leftOutKinds: Readonly<Record<LeftOutKind, string>>
  readonly repairKinds: Readonly<Record<string, string>>
  readonly encoding: (label: string) => string
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
}

const vi: ReportWords = {
  title: (file) => `Báo cáo nhập tệp ${file}`,
  refused: 'Tệp bị từ chối',
  summary: 'Tóm tắt',
  counts: {
    items: 'bài',
    images: 'ảnh',
    unsure: 'chỗ cần xem lại',
    losses: 'chỗ mất chữ',
    repairs: 'chỗ đã sửa',
    leftOut: 'phần không đưa vào bài',
    findings: 'phát hiện khác',
  },
  nothingUnsure: 'Không có chỗ nào cần xem lại.',
  unsureHelp: 'Máy không chắc ở những chỗ này. Hãy so với tệp gốc.',
  lossesHelp: 'Chữ đã mất ngay trong tệp gốc, không suy ra được từ phần còn lại. Hãy gõ lại theo bản in.',
  repairsHelp: 'Những chỗ máy chắc chắn: đổi bảng mã, nối dòng, gộp dấu. Chỗ giống nhau được gộp lại.',
  leftOutHelp: 'Có trong tệp nhưng không thuộc bài nào. Cần phần nào thì chép lại vào bài.',
  guesses: 'Điều máy đoán',
  itemList: 'Các bài',
  reason: 'Vì sao',
  confidence: 'Độ chắc',
  what: 'Mục',
  value: 'Nội dung',
  place: 'Chỗ trong tệp',
  before: 'trước',
  after: 'sau',
  lost: 'mất',
  times: (count) => `${count} lần`,
  more: (count) => `… và ${count} mục nữa; xem tệp JSON.`,
  nothing: 'Không có.',
  page: 'trang',
  line: 'dòng',
  paragraph: 'đoạn',
  author: 'của',
  guessKinds: {
    heading: 'Tiêu đề trong bài',
    title: 'Tên bài',
    subtitle: 'Tên phụ',
    summary: 'Tóm tắt',
    image: 'Ảnh đầu bài',
    cover: 'Ảnh bìa',
    section: 'Chuyên mục',
    contributor: 'Tác giả, nguồn',
    date: 'Ngày',
    number: 'Số thứ tự',
    period: 'Kỳ của số báo',
    'year-of-publication': 'Năm xuất bản thứ',
    audience: 'Phạm vi phát hành',
    language: 'Ngôn ngữ',
    caption: 'Chú thích ảnh',
    alt: 'Mô tả ảnh',
  },
  leftOutKinds: {
    'running-head': 'Đầu trang',
    'running-foot': 'Chân trang',
    'page-number': 'Số trang',
    contents: 'Mục lục',
    field: 'Trường tự động',
    comment: 'Ghi chú bên lề',
    deleted: 'Chữ đã xóa (theo dõi sửa đổi)',
    inserted: 'Chữ chèn thêm (theo dõi sửa đổi)',
    hidden: 'Chữ ẩn',
    'page-furniture': 'Khung trang web',
    embedded: 'Đối tượng nhúng',
    drawing: 'Hình vẽ',
    masthead: 'Măng-sét',
    note: 'chú thích không có bài nào nhắc tới',
    byline: 'Dòng tác giả, đã ghi vào phần đầu của bài',
    'section-bar': 'Tên chuyên mục, đã ghi vào issue.yaml',
  },
  repairKinds: {
    nfd: 'Gộp dấu tách rời',
    'symbol-font': 'Ký hiệu của phông biểu tượng',
    'utf8-read-as-cp1252': 'UTF-8 bị đọc nhầm thành Windows-1252',
    'latin1-letters-read-as-1258': 'Chữ bị đọc nhầm thành Windows-1258',
    invisible: 'Bỏ ký tự vô hình',
    homoglyph: 'Ký tự chỉ trông giống chữ Việt',
    'line-end': 'Nối dòng bị ngắt',
    hyphen: 'Nối từ bị gạch cuối dòng',
    entity: 'Mã ký tự HTML',
  },
  encoding: (label) => `Đổi từ bảng mã ${label}`,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi nhận' },
}

const en: ReportWords = {
  title: (file) => `Import report of ${file}`,
  refused: 'The file was refused',
  summary: 'Summary',
  counts: {
    items: 'items',
    images: 'pictures',
    unsure: 'places to look at',
    losses: 'places with lost letters',
    repairs: 'repairs',
    leftOut: 'parts left out of the text',
    findings: 'other findings',
  },
  nothingUnsure: 'There is nothing to look at.',
  unsureHelp: 'The program is not sure here. Compare with the file.',
  lossesHelp: 'These letters are lost in the file itself and cannot be told from what is left. Type them again from the printed copy.',
  repairsHelp: 'What was sure: another encoding, joined lines, composed marks. Equal ones are listed once.',
  leftOutHelp: 'In the file, but in no item. Copy into an item what belongs there.',
  guesses: 'Guesses',
  itemList: 'Items',
  reason: 'Why',
  confidence: 'Confidence',
  what: 'About',
  value: 'Value',
  place: 'Place in the file',
  before: 'before',
  after: 'after',
  lost: 'lost',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  more: (count) => `… and ${count} more; see the JSON file.`,
  nothing: 'None.',
  page: 'page',
  line: 'line',
  paragraph: 'paragraph',
  author: 'by',
  guessKinds: {
    heading: 'Heading',
    title: 'Title',
    subtitle: 'Subtitle',
    summary: 'Summary',
    image: 'Lead picture',
    cover: 'Cover picture',
    section: 'Section',
    contributor: 'Contributor',
    date: 'Date',
    number: 'Number',
    period: 'Period',
    'year-of-publication': 'Year of publication',
    audience: 'Audience',
    language: 'Language',
    caption: 'Caption',
    alt: 'Description of a picture',
  },
  leftOutKinds: {
    'running-head': 'Running head',
    'running-foot': 'Running foot',
    'page-number': 'Page number',
    contents: 'Table of contents',
    field: 'Field',
    comment: 'Comment',
    deleted: 'Deleted (tracked change)',
    inserted: 'Inserted (tracked change)',
    hidden: 'Hidden text',
    'page-furniture': 'Furniture of a web page',
    embedded: 'Embedded object',
    drawing: 'Drawing',
    masthead: 'Masthead',
    note: 'note that no item refers to',
    byline: 'Byline, now in the front matter of its item',
    'section-bar': 'Name of a section, now in issue.yaml',
  },
  repairKinds: {
    nfd: 'Marks composed',
    'symbol-font': 'Signs of a symbol font',
    'utf8-read-as-cp1252': 'UTF-8 read as Windows-1252',
    'latin1-letters-read-as-1258': 'Letters read as Windows-1258',
    invisible: 'Invisible characters taken out',
    homoglyph: 'Look-alike letters',
    'line-end': 'Broken lines joined',
    hyphen: 'Hyphenated words joined',
    entity: 'HTML character references',
  },
  encoding: (label) => `Decoded from ${label}`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
}

/** The words of a report in a language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en }

/** What a kind of repair is called. */
export function repairName(kind: string, words: ReportWords): string {
  const label = encodings.find(({ id }) => id === kind)?.label
  return words.repairKinds[kind] ?? (label === undefined ? kind : words.encoding(label))
}
