import type { CalloutKind, Contributor, Issue, Period } from '@bantin/schema'

/** The words that this form adds to an issue: names of facts, never statements. */
export const vietnamese = {
  contents: 'Trong số này',
  page: 'trang',
  number: (number: number): string => `Số ${number}`,
  yearOfPublication: (year: number): string => `năm thứ ${year}`,
  period(period: Period): string {
    const [from = '', to] = period.split('/')
    const [year, month] = from.split('-')
    if (to === undefined) return `tháng ${Number(month)}/${year}`
    const [lastYear, lastMonth] = to.split('-')
    const months =
      year === lastYear ? `${Number(month)}–${Number(lastMonth)}/${year}` : `${Number(month)}/${year} – ${Number(lastMonth)}/${lastYear}`
    return `tháng ${months}`
  },
  date(date: string): string {
    const [year, month, day] = date.split('-')
    return `${Number(day)}/${Number(month)}/${year}`
  },
  published: (date: string): string => `Phát hành ngày ${date}`,
  kinds: { regular: undefined, special: 'Số chuyên đề', supplement: 'Phụ trương', combined: 'Số gộp' } satisfies Record<
    Issue['kind'],
    string | undefined
  >,
  internal: 'Lưu hành nội bộ',
  coverCredit: (name: string): string => `Ảnh bìa: ${name}`,
  credit: (name: string): string => `Ảnh: ${name}`,
  callouts: { remember: 'Ghi nhớ', caution: 'Lưu ý', question: 'Câu hỏi thảo luận' } satisfies Record<CalloutKind, string>,
  roles: {
    author: undefined,
    compiler: 'Biên soạn',
    editor: 'Biên tập',
    translator: 'Biên dịch',
    photographer: 'Ảnh',
    illustrator: 'Minh họa',
  } satisfies Record<Contributor['role'], string | undefined>,
  origin: 'Nguồn',
  correction: 'Đính chính',
  correctionOf: (issue: string, item: string | undefined): string =>
    item === undefined ? `Số báo ${issue}` : `Bài ${item}, số báo ${issue}`,
  wrong: 'Đã in',
  right: 'Nay sửa là',
  licence: (number: string, issuer: string, date: string): string =>
    `Giấy phép xuất bản bản tin số ${number} do ${issuer} cấp ngày ${date}`,
  imprint: {
    responsible: 'Chịu trách nhiệm xuất bản',
    editors: 'Biên tập, trình bày',
    publisher: 'Cơ quan xuất bản',
    contact: 'Liên hệ',
    licence: 'Giấy phép',
    validity: (from: string | undefined, until: string | undefined): string =>
      from && until ? `có hiệu lực từ ${from} đến ${until}` : from ? `có hiệu lực từ ${from}` : until ? `có hiệu lực đến ${until}` : '',
    printing: 'In tại',
    quantity: (count: number): string => `In ${group(count)} bản`,
    quantityLabel: 'Số lượng',
    printedOn: 'In xong',
    day: (date: string): string => `ngày ${date}`,
    periodicity: 'Kỳ hạn',
    telephone: (phone: string): string => `Điện thoại: ${phone}`,
  },
}

/** Thousands with a dot, as Vietnamese writes them; `toLocaleString` would ask the machine. */
const group = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.')
