import { defineRule } from '@bantin/diagnostics'

const where = (issue: string, item: string | undefined): string => (item === undefined ? issue : `${issue}/${item}`)

/** Where an erratum stands, and what it is about. */
export interface CorrectionParams {
  readonly by: { readonly issue: string; readonly item: string }
  readonly of: { readonly issue: string; readonly item?: string | undefined }
  readonly nearest?: string | undefined
}

/** A correction of an issue that is not in the archive. */
export const unknownIssueCorrected = defineRule<CorrectionParams>({
  id: 'archive/unknown-issue-corrected',
  severity: 'warning',
  message: {
    vi: ({ by, of }) => `Bài “${where(by.issue, by.item)}” đính chính số “${of.issue}” không có trong kho lưu trữ.`,
    en: ({ by, of }) => `“${where(by.issue, by.item)}” corrects the issue “${of.issue}”, which the archive does not have.`,
  },
  help: {
    vi: 'Sửa mã số báo ở “of.issue”, hoặc đưa số báo cũ vào kho lưu trữ.',
    en: 'Correct the id at “of.issue”, or add the older issue to the archive.',
  },
  explanation: {
    vi: 'Lời đính chính được đặt cả ở bài đã in sai. Nếu kho không có số báo ấy, người đọc bài sai sẽ không thấy lời đính chính.',
    en: 'A correction is shown at the item that was wrong, too. When the archive does not have that issue, its readers never see it.',
  },
})

/** A correction of an item that its issue does not have. */
export const unknownItemCorrected = defineRule<CorrectionParams>({
  id: 'archive/unknown-item-corrected',
  severity: 'warning',
  message: {
    vi: ({ by, of, nearest }) =>
      `Bài “${where(by.issue, by.item)}” đính chính bài “${of.item}” không có trong số “${of.issue}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ by, of, nearest }) =>
      `“${where(by.issue, by.item)}” corrects the item “${of.item}”, which the issue “${of.issue}” does not have.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: 'Sửa mã bài ở “of.item”, hoặc bỏ khóa ấy nếu đính chính cả số báo.',
    en: 'Correct the id at “of.item”, or leave the key out when it is about the issue.',
  },
  explanation: {
    vi: 'Lời đính chính được đặt cả ở bài đã in sai. Mã bài sai thì lời đính chính không tới được người đọc bài ấy.',
    en: 'A correction is shown at the item that was wrong, too. With the wrong id it never reaches the readers of that item.',
  },
})

/** A public correction of something internal. */
export const internalItemCorrected = defineRule<CorrectionParams>({
  id: 'archive/internal-item-corrected',
  severity: 'error',
  message: {
    vi: ({ by, of }) => `Bài công khai “${where(by.issue, by.item)}” đính chính “${where(of.issue, of.item)}” là tài liệu lưu hành nội bộ.`,
    en: ({ by, of }) => `The public item “${where(by.issue, by.item)}” corrects “${where(of.issue, of.item)}”, which is internal.`,
  },
  help: {
    vi: 'Chuyển lời đính chính vào một bài nội bộ (audience: internal).',
    en: 'Move the correction to an internal item (audience: internal).',
  },
  explanation: {
    vi: 'Lời đính chính trích lại câu đã in. Đăng công khai lời đính chính của bài nội bộ là đăng công khai nội dung nội bộ.',
    en: 'A correction repeats what was printed. To publish that of an internal item is to publish internal material.',
  },
})

/** Two issues with one running number. */
export const numberShared = defineRule<{ number: number; issue: string; other: string }>({
  id: 'archive/number-shared',
  severity: 'warning',
  message: {
    vi: ({ number, issue, other }) => `Hai số báo “${other}” và “${issue}” cùng mang số ${number}.`,
    en: ({ number, issue, other }) => `The issues “${other}” and “${issue}” both have the number ${number}.`,
  },
  help: { vi: 'Sửa “number” ở một trong hai số.', en: 'Correct “number” in one of the two issues.' },
  explanation: {
    vi: 'Mã bài in trên giấy gồm số thứ tự và vị trí của bài, ví dụ 264-07. Số trùng thì một mã dẫn tới hai bài. Phụ trương đánh số riêng.',
    en: 'A printed code is the number and the place of the item, 264-07: with a number twice, it leads to two items. Supplements count apart.',
  },
})

/** Two issues of one month. */
export const periodShared = defineRule<{ period: string; issue: string; other: string }>({
  id: 'archive/period-shared',
  severity: 'warning',
  message: {
    vi: ({ period, issue, other }) => `Kỳ ${period} của số “${issue}” trùng với kỳ của số “${other}”.`,
    en: ({ period, issue, other }) => `The period ${period} of the issue “${issue}” overlaps that of “${other}”.`,
  },
  help: {
    vi: 'Sửa “period”, hoặc ghi “kind: special” hay “kind: supplement” nếu đó là số chuyên đề, phụ trương.',
    en: 'Correct “period”, or write “kind: special” or “kind: supplement” when it is one.',
  },
  explanation: {
    vi: 'Người đọc tìm số báo theo tháng. Mỗi tháng có một số thường kỳ; bản tin ra nhiều số mỗi tháng có thể bỏ qua nhắc nhở này.',
    en: 'Readers look for an issue by its month, and a month has one regular issue. Bulletins that come out more often may pass over this.',
  },
})

/** Two items of an issue with one id. */
export const itemTwice = defineRule<{ issue: string; item: string }>({
  id: 'archive/item-twice',
  severity: 'error',
  message: {
    vi: ({ issue, item }) => `Số “${issue}” có hai bài cùng mã “${item}”.`,
    en: ({ issue, item }) => `The issue “${issue}” has two items with the id “${item}”.`,
  },
  help: { vi: 'Đặt mã khác cho một bài rồi xuất lại số báo.', en: 'Give one of them its own id and build the issue again.' },
  explanation: {
    vi: 'Mã bài là địa chỉ của bài. Kho lưu trữ chỉ đưa vào mục lục bài đầu tiên trong các bài trùng mã.',
    en: 'The id of an item is its address. Of items with one id, only the first is in the index.',
  },
})

/** Running numbers that no issue has. */
export const numberMissing = defineRule<{ from: number; to: number }>({
  id: 'archive/number-missing',
  severity: 'info',
  message: {
    vi: ({ from, to }) => (from === to ? `Kho lưu trữ thiếu số ${from}.` : `Kho lưu trữ thiếu các số từ ${from} đến ${to}.`),
    en: ({ from, to }) =>
      from === to ? `The archive does not have number ${from}.` : `The archive does not have the numbers ${from} to ${to}.`,
  },
  help: {
    vi: 'Đưa số báo còn thiếu vào kho lưu trữ, nếu có.',
    en: 'Add the missing issues to the archive, if they exist.',
  },
  explanation: {
    vi: 'Số thứ tự phát hành chạy liên tục, nên một khoảng trống thường là số báo chưa được đưa vào kho.',
    en: 'Running numbers go on without a break, so a gap is mostly an issue that nobody has added yet.',
  },
})
