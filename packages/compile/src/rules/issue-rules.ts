import { defineRule } from '@bantin/diagnostics'

const meant = (nearest: string | undefined, vi: boolean): string =>
  nearest ? (vi ? ` Có phải “${nearest}”?` : ` Did you mean “${nearest}”?`) : ''

/** A section that the bulletin does not have. */
export const unknownSection = defineRule<{ section: string; nearest?: string | undefined }>({
  id: 'issue/unknown-section',
  severity: 'error',
  message: {
    vi: ({ section, nearest }) => `Chuyên mục “${section}” không có trong bản tin.${meant(nearest, true)}`,
    en: ({ section, nearest }) => `The bulletin has no section “${section}”.${meant(nearest, false)}`,
  },
  help: {
    vi: 'Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.',
    en: 'Declare it in bulletin.yaml, or correct the name here.',
  },
  explanation: {
    vi: 'Chuyên mục là dữ liệu của bản tin: mỗi bài thuộc một chuyên mục đã khai báo, nên mục lục luôn đủ và đúng thứ tự.',
    en: 'Sections are data of the bulletin: each item belongs to a declared one, so the contents are whole and in order.',
  },
})

/** An item in no section. */
export const itemWithoutSection = defineRule<{ item: string }>({
  id: 'issue/item-without-section',
  severity: 'error',
  message: { vi: ({ item }) => `Bài “${item}” không thuộc chuyên mục nào.`, en: ({ item }) => `The item “${item}” is in no section.` },
  help: { vi: 'Thêm dòng “section: mã-chuyên-mục” dưới bài này.', en: 'Add a line “section: section-id” below this item.' },
  explanation: {
    vi: 'Bài không có chuyên mục sẽ không xuất hiện trong mục lục.',
    en: 'An item without a section would not show in the contents.',
  },
})

/** An item listed twice. */
export const duplicateItem = defineRule<{ item: string; line: number }>({
  id: 'issue/duplicate-item',
  severity: 'error',
  message: {
    vi: ({ item, line }) => `Bài “${item}” đã có ở dòng ${line}.`,
    en: ({ item, line }) => `The item “${item}” is listed on line ${line} already.`,
  },
  help: { vi: 'Xóa một trong hai dòng, hoặc đặt mã khác cho bài kia.', en: 'Delete one of the two, or give the other item its own id.' },
  explanation: {
    vi: 'Mã bài là địa chỉ của bài trong mọi dạng xuất bản nên chỉ dùng một lần trong một số.',
    en: 'An item’s id is its address in every form, so it is used once in an issue.',
  },
})

/** A running number that another issue has. */
export const numberUsedTwice = defineRule<{ number: number; other: string }>({
  id: 'issue/number-used-twice',
  severity: 'error',
  message: {
    vi: ({ number, other }) => `Số ${number} đã được dùng trong ${other}.`,
    en: ({ number, other }) => `The number ${number} is used in ${other} already.`,
  },
  help: { vi: 'Sửa “number” ở một trong hai số.', en: 'Correct “number” in one of the two issues.' },
  explanation: {
    vi: 'Số thứ tự phát hành chạy liên tục qua các năm và mỗi số chỉ mang một số thứ tự; số trùng làm sai lưu chiểu và tra cứu.',
    en: 'Running numbers go on across the years and each belongs to one issue; a number used twice breaks deposit and reference.',
  },
})

/** An issue id that another issue has. */
export const idUsedTwice = defineRule<{ id: string; other: string }>({
  id: 'issue/id-used-twice',
  severity: 'error',
  message: {
    vi: ({ id, other }) => `Mã “${id}” đã được dùng trong ${other}.`,
    en: ({ id, other }) => `The id “${id}” is used in ${other} already.`,
  },
  help: { vi: 'Đặt mã khác cho số này.', en: 'Give this issue its own id.' },
  explanation: {
    vi: 'Mã của số báo không đổi và không dùng lại, vì các bài đính chính và bài trích dẫn nó.',
    en: 'The id of an issue never changes and is never used again: corrections and other bulletins refer to it.',
  },
})

/** The months of a period, and what sort of issue it is, that do not fit. */
export const periodMismatch = defineRule<{ period: string; kind: string }>({
  id: 'issue/period-mismatch',
  severity: 'error',
  message: {
    vi: ({ period, kind }) => `Kỳ “${period}” không hợp với loại số “${kind}”.`,
    en: ({ period, kind }) => `The period “${period}” does not fit an issue of the kind “${kind}”.`,
  },
  help: {
    vi: 'Số gộp (combined) ghi hai tháng, tháng đầu trước tháng cuối: 2026-11/2026-12. Các loại khác ghi một tháng.',
    en: 'A combined issue has two months, the first before the last: 2026-11/2026-12. The others have one.',
  },
  explanation: {
    vi: 'Kỳ của số báo được in trên măng-sét và dùng để xếp kho lưu trữ.',
    en: 'The period is printed in the masthead and orders the archive.',
  },
})

/** An internal item in a public issue. */
export const internalItem = defineRule<{ item: string }>({
  id: 'audience/internal-item',
  severity: 'error',
  message: {
    vi: ({ item }) => `Bài “${item}” lưu hành nội bộ, không được nằm trong số phát hành công khai.`,
    en: ({ item }) => `The item “${item}” is internal and cannot stand in a public issue.`,
  },
  help: {
    vi: 'Chuyển bài sang số nội bộ, hoặc đặt “audience: internal” cho cả số.',
    en: 'Move the item to an internal issue, or set “audience: internal” for the whole issue.',
  },
  explanation: {
    vi: 'Nội dung nội bộ không bao giờ được lọt ra dạng công khai. Khi nghi ngờ, Bantin dừng lại.',
    en: 'Internal content never reaches a public form. In doubt, Bantin stops.',
  },
})

/** A mark of state secrecy in an item. */
export const secretMark = defineRule({
  id: 'audience/secret-mark',
  severity: 'error',
  confidential: true,
  message: {
    vi: 'Tệp mang dấu chỉ độ mật nên bị từ chối; nội dung không được hiển thị.',
    en: 'The file bears a mark of secrecy and is refused; its content is not shown.',
  },
  help: {
    vi: 'Không đưa tài liệu mật vào bản tin. Đưa tệp ra khỏi máy này theo quy định về bảo vệ bí mật nhà nước.',
    en: 'Keep graded documents out of a bulletin. Take the file off this machine as the rules on state secrets demand.',
  },
  explanation: {
    vi: 'Tài liệu đóng dấu Mật, Tối mật, Tuyệt mật bị từ chối ở mọi bước, và nội dung không bao giờ đi vào nhật ký hay báo cáo. “Lưu hành nội bộ” chỉ là phạm vi phát hành, không phải độ mật.',
    en: 'Material marked Mật, Tối mật or Tuyệt mật is refused at every step and never echoed into a log or report. “Lưu hành nội bộ” is a label of distribution, not of secrecy.',
  },
})

/** A schema version that this program does not know. */
export const unknownSchemaVersion = defineRule<{ version: number; known: number }>({
  id: 'schema/unknown-version',
  severity: 'error',
  message: {
    vi: ({ version, known }) => `Tệp theo mô hình phiên bản ${version}; chương trình này hiểu phiên bản ${known}.`,
    en: ({ version, known }) => `The file has version ${version} of the model; this program knows version ${known}.`,
  },
  help: { vi: 'Cập nhật Bantin, hoặc sửa dòng “schema:”.', en: 'Update Bantin, or correct the line “schema:”.' },
  explanation: {
    vi: 'Tệp của phiên bản mới hơn có thể chứa điều mà chương trình cũ bỏ sót.',
    en: 'A file of a newer version may say things that an older program would miss.',
  },
})

/** A document of an older version, brought up to date in memory. */
export const migrated = defineRule<{ from: number; to: number }>({
  id: 'schema/migrated',
  severity: 'info',
  message: {
    vi: ({ from, to }) => `Tệp theo mô hình phiên bản ${from}, đã đọc như phiên bản ${to}.`,
    en: ({ from, to }) => `The file has version ${from} of the model and was read as version ${to}.`,
  },
  help: { vi: 'Không cần làm gì; tệp không bị thay đổi.', en: 'Nothing to do; the file is not changed.' },
  explanation: {
    vi: 'Tệp cũ luôn đọc được: Bantin chuyển từng bước lên phiên bản hiện tại.',
    en: 'Old files stay readable: Bantin brings them up to date step by step.',
  },
})

/** An accent colour that is hard to read on white. */
export const lowContrast = defineRule<{ colour: string; ratio: string }>({
  id: 'theme/low-contrast',
  severity: 'warning',
  message: {
    vi: ({ colour, ratio }) => `Màu nhấn ${colour} khó đọc trên nền trắng (tương phản ${ratio.replace('.', ',')}:1, cần ít nhất 4,5:1).`,
    en: ({ colour, ratio }) => `The accent colour ${colour} is hard to read on white (contrast ${ratio}:1; 4.5:1 is the least).`,
  },
  help: { vi: 'Chọn màu đậm hơn.', en: 'Choose a darker colour.' },
  explanation: {
    vi: 'Theo WCAG 2.2, chữ thường cần tương phản từ 4,5:1 để người lớn tuổi và người mắt kém đọc được.',
    en: 'WCAG 2.2 asks 4.5:1 for text, so that older readers and those who see less can read it.',
  },
  source: { title: 'WCAG 2.2, 1.4.3', url: 'https://www.w3.org/TR/WCAG22/#contrast-minimum', verified: true },
})
