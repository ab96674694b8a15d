import { formatNumber, formatPeriod, formatShortDate, labels } from '@bantin/paratext'
import type { Contributor, Issue, Period } from '@bantin/schema'

/** The words that this form adds to an issue: names of facts, never statements. */
export const vietnamese = {
  contents: labels.vi.contents,
  page: labels.vi.page,
  number: labels.vi.number,
  period: (period: Period): string => formatPeriod(period, 'vi'),
  date: (date: string): string => formatShortDate(date, 'vi'),
  published: (date: string): string => `Phát hành ngày ${date}`,
  kinds: { regular: undefined, ...labels.vi.kind } satisfies Record<Issue['kind'], string | undefined>,
  internal: labels.vi.internal,
  coverCredit: (name: string): string => `Ảnh bìa: ${name}`,
  credit: (name: string): string => `Ảnh: ${name}`,
  addition: labels.vi.addition,
  callouts: labels.vi.callout,
  code: { label: labels.vi.code, item: (address: string): string => `Mã QR dẫn tới ${address}` },
  roles: {
    author: undefined,
    compiler: 'Biên soạn',
    editor: 'Biên tập',
    translator: 'Biên dịch',
    photographer: 'Ảnh',
    illustrator: 'Minh họa',
  } satisfies Record<Contributor['role'], string | undefined>,
  origin: 'Nguồn',
  correction: labels.vi.corrections,
  correctionOf: (issue: string, item: string | undefined): string =>
    item === undefined ? `Số báo ${issue}` : `Bài ${item}, số báo ${issue}`,
  corrected: labels.vi.corrected,
  correctedIssue: labels.vi.correctedIssue,
  wrong: labels.vi.wrong,
  right: labels.vi.right,
  licence: (number: string, issuer: string, date: string): string =>
    `Giấy phép xuất bản bản tin số ${number} do ${issuer} cấp ngày ${date}`,
  imprint: {
    responsible: labels.vi.responsible,
    editors: 'Biên tập, trình bày',
    publisher: labels.vi.publisher,
    contact: 'Liên hệ',
    licence: 'Giấy phép',
    validity: (from: string | undefined, until: string | undefined): string =>
      from && until ? `có hiệu lực từ ${from} đến ${until}` : from ? `có hiệu lực từ ${from}` : until ? `có hiệu lực đến ${until}` : '',
    printing: labels.vi.printer,
    quantity: (count: number): string => `In ${formatNumber(count, 'vi')} bản`,
    quantityLabel: labels.vi.quantity,
    printedOn: labels.vi.printedOn,
    day: (date: string): string => `ngày ${date}`,
    periodicity: labels.vi.periodicity,
    telephone: (phone: string): string => `Điện thoại: ${phone}`,
  },
}
