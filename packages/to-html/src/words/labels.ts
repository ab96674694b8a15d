import type { Contributor, IssueKind, Periodicity } from '@bantin/schema'
import type { PageLanguage } from './dates.ts'

/** Every word that the pages say on their own account. */
export interface Labels {
  readonly language: PageLanguage
  number(running: number): string
  yearOfPublication(year: number): string
  readonly kind: Readonly<Record<Exclude<IssueKind, 'regular'>, string>>
  readonly internal: string
  readonly skip: string
  readonly contents: string
  readonly cover: string
  readonly credit: string
  readonly minutes: (minutes: number) => string
  readonly role: Readonly<Record<Contributor['role'], string>>
  readonly inThisItem: string
  readonly otherItems: string
  readonly previous: string
  readonly next: string
  readonly backToContents: string
  readonly keywords: string
  readonly translationOf: string
  readonly translations: string
  readonly origin: string
  readonly originNumber: (number: number) => string
  readonly corrections: string
  readonly correctionOf: (issue: string) => string
  readonly wrong: string
  readonly right: string
  readonly imprint: string
  readonly publisher: string
  readonly parent: string
  readonly licence: string
  readonly licenceText: (licence: { number: string; date: string; issuer: string }) => string
  readonly responsible: string
  readonly editors: string
  readonly printer: string
  readonly quantity: string
  readonly copies: (quantity: string) => string
  readonly printedOn: string
  readonly publishedOn: string
  readonly periodicity: string
  readonly period: Readonly<Record<Periodicity, string>>
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly display: string
  readonly smaller: string
  readonly larger: string
  /** `{n}` and `{of}` are filled in by the script. */
  readonly textSize: string
  readonly dark: string
}

const vi: Labels = {
  language: 'vi',
  number: (running) => `Số ${running}`,
  yearOfPublication: (year) => `năm thứ ${year}`,
  kind: { special: 'Số chuyên đề', supplement: 'Phụ trương', combined: 'Số gộp' },
  internal: 'Lưu hành nội bộ',
  skip: 'Đến nội dung chính',
  contents: 'Trong số này',
  cover: 'Ảnh bìa',
  credit: 'Ảnh:',
  minutes: (minutes) => `khoảng ${minutes} phút đọc`,
  role: {
    author: 'Tác giả',
    compiler: 'Biên soạn',
    editor: 'Biên tập',
    translator: 'Người dịch',
    photographer: 'Ảnh',
    illustrator: 'Minh họa',
  },
  inThisItem: 'Trong bài này',
  otherItems: 'Bài khác',
  previous: 'Bài trước',
  next: 'Bài sau',
  backToContents: 'Về mục lục',
  keywords: 'Từ khóa:',
  translationOf: 'Bản dịch của bài',
  translations: 'Bài này bằng tiếng khác:',
  origin: 'Bài đăng lại từ',
  originNumber: (number) => `số ${number}`,
  corrections: 'Đính chính',
  correctionOf: (issue) => `Về số báo ${issue}`,
  wrong: 'Đã in',
  right: 'Nay sửa là',
  imprint: 'Thông tin xuất bản',
  publisher: 'Cơ quan xuất bản',
  parent: 'Cơ quan chủ quản',
  licence: 'Giấy phép xuất bản',
  licenceText: ({ number, date, issuer }) => `số ${number}, ${date}, do ${issuer} cấp`,
  responsible: 'Chịu trách nhiệm xuất bản',
  editors: 'Thực hiện',
  printer: 'In tại',
  quantity: 'Số lượng',
  copies: (quantity) => `${quantity} bản`,
  printedOn: 'In xong',
  publishedOn: 'Phát hành',
  periodicity: 'Kỳ hạn',
  period: {
    weekly: 'Mỗi tuần một số',
    fortnightly: 'Hai tuần một số',
    monthly: 'Mỗi tháng một số',
    bimonthly: 'Hai tháng một số',
    quarterly: 'Mỗi quý một số',
    irregular: 'Không định kỳ',
  },
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  website: 'Trang web',
  display: 'Cách hiển thị',
  smaller: 'Chữ nhỏ hơn',
  larger: 'Chữ to hơn',
  textSize: 'Cỡ chữ {n} trên {of}',
  dark: 'Nền tối',
}

const en: Labels = {
  language: 'en',
  number: (running) => `No. ${running}`,
  yearOfPublication: (year) => `year ${year}`,
  kind: { special: 'Special issue', supplement: 'Supplement', combined: 'Combined issue' },
  internal: 'For internal distribution',
  skip: 'Skip to the main text',
  contents: 'In this issue',
  cover: 'Cover picture',
  credit: 'Picture:',
  minutes: (minutes) => `about ${minutes} min to read`,
  role: {
    author: 'By',
    compiler: 'Compiled by',
    editor: 'Edited by',
    translator: 'Translated by',
    photographer: 'Photographs',
    illustrator: 'Illustrations',
  },
  inThisItem: 'In this article',
  otherItems: 'Other articles',
  previous: 'Previous article',
  next: 'Next article',
  backToContents: 'Back to the contents',
  keywords: 'Keywords:',
  translationOf: 'Translation of',
  translations: 'This article in other languages:',
  origin: 'Reprinted from',
  originNumber: (number) => `no. ${number}`,
  corrections: 'Corrections',
  correctionOf: (issue) => `To issue ${issue}`,
  wrong: 'Printed',
  right: 'Should read',
  imprint: 'Imprint',
  publisher: 'Publisher',
  parent: 'Governing body',
  licence: 'Licence',
  licenceText: ({ number, date, issuer }) => `no. ${number}, ${date}, issued by ${issuer}`,
  responsible: 'Responsible for publication',
  editors: 'Editors',
  printer: 'Printed by',
  quantity: 'Print run',
  copies: (quantity) => `${quantity} copies`,
  printedOn: 'Printed on',
  publishedOn: 'Published on',
  periodicity: 'Periodicity',
  period: {
    weekly: 'Weekly',
    fortnightly: 'Fortnightly',
    monthly: 'Monthly',
    bimonthly: 'Every two months',
    quarterly: 'Quarterly',
    irregular: 'Irregular',
  },
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  website: 'Website',
  display: 'Display',
  smaller: 'Smaller text',
  larger: 'Larger text',
  textSize: 'Text size {n} of {of}',
  dark: 'Dark background',
}

/** The label tables, by language. */
export const labels: Readonly<Record<PageLanguage, Labels>> = { vi, en }
