import { defineRule, type Localised } from '@bantin/diagnostics'

/** YAML that cannot be read, or of which words would be lost. */
export const yamlSyntax = defineRule<{ problem: Localised; help: Localised }>({
  id: 'yaml/syntax',
  severity: 'error',
  message: { vi: ({ problem }) => `YAML sai cú pháp: ${problem.vi}.`, en: ({ problem }) => `The YAML cannot be read: ${problem.en}.` },
  help: { vi: ({ help }) => help.vi, en: ({ help }) => help.en },
  explanation: {
    vi: 'bulletin.yaml, issue.yaml và phần đầu mỗi bài viết theo YAML 1.2: mỗi dòng “khóa: giá trị”, có dấu cách sau dấu hai chấm, thụt dòng bằng dấu cách. Giá trị có dấu hai chấm, có dấu # hoặc bắt đầu bằng ký tự đặc biệt (* & ! % @ [ { | >) cần đặt trong ngoặc kép; nếu không, YAML hiểu sai hoặc lặng lẽ bỏ mất chữ.',
    en: 'bulletin.yaml, issue.yaml and the front matter of items are YAML 1.2: lines of “key: value”, a space after the colon, indented by spaces. A value that holds a colon or a #, or begins with a special character (* & ! % @ [ { | >), needs quotes: without them YAML misreads it or quietly drops words.',
  },
})

/** A key that the schema does not know. */
export const unknownKey = defineRule<{ key: string; nearest?: string | undefined; known: readonly string[] }>({
  id: 'schema/unknown-key',
  severity: 'error',
  message: {
    vi: ({ key, nearest }) => `Không có khóa “${key}” ở đây.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ key, nearest }) => `There is no key “${key}” here.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: {
    vi: ({ nearest, known }) => `Sửa tên khóa hoặc xóa khóa này.${nearest ? '' : ` Các khóa dùng được: ${known.join(', ')}.`}`,
    en: ({ nearest, known }) => `Correct the key or delete it.${nearest ? '' : ` The keys are: ${known.join(', ')}.`}`,
  },
  explanation: {
    vi: 'Một khóa gõ sai mà bị bỏ qua sẽ làm mất thông tin trên bản in, nên khóa lạ là lỗi.',
    en: 'A mistyped key that is ignored would lose a fact in print, so an unknown key is an error.',
  },
})

/** A key that must be there. */
export const missingKey = defineRule<{ key: string; inside: Localised; example?: string | undefined }>({
  id: 'schema/missing-key',
  severity: 'error',
  message: {
    vi: ({ key, inside }) => `Thiếu khóa bắt buộc “${key}”${inside.vi}.`,
    en: ({ key, inside }) => `The required key “${key}” is missing${inside.en}.`,
  },
  help: {
    vi: ({ key, example }) => (example ? `Thêm dòng “${key}: …”, ví dụ “${key}: ${example}”.` : `Thêm dòng “${key}: …”.`),
    en: ({ key, example }) => (example ? `Add a line “${key}: …”, for example “${key}: ${example}”.` : `Add a line “${key}: …”.`),
  },
  explanation: {
    vi: 'Mọi dạng xuất bản đều cần thông tin này, và không có giá trị mặc định nào đúng cho mọi bản tin.',
    en: 'Every form needs this fact, and no default would be right for every bulletin.',
  },
})

/** A value of the wrong type. */
export const wrongType = defineRule<{
  name: Localised
  expected: Localised
  found: Localised
  source?: string | undefined
  help: Localised
}>({
  id: 'schema/wrong-type',
  severity: 'error',
  message: {
    vi: ({ name, expected, found, source }) =>
      `${name.vi} phải là ${expected.vi}, ở đây lại là ${found.vi}${source ? ` (${source})` : ''}.`,
    en: ({ name, expected, found, source }) => `${name.en} must be ${expected.en}, but this is ${found.en}${source ? ` (${source})` : ''}.`,
  },
  help: { vi: ({ help }) => help.vi, en: ({ help }) => help.en },
  explanation: {
    vi: 'YAML đoán loại của giá trị không có ngoặc kép: 45 là số, true là đúng/sai, [a, b] là danh sách, để trống là không có giá trị. Số điện thoại, số hiệu viết toàn chữ số cần đặt trong ngoặc kép.',
    en: 'YAML goes by the look of an unquoted value: 45 is a number, true a truth value, [a, b] a list, nothing is no value. Telephone numbers and codes made of digits need quotes.',
  },
})

/** A value of the right type that is not allowed. */
export const badValue = defineRule<{ name: Localised; problem: Localised; help: Localised }>({
  id: 'schema/bad-value',
  severity: 'error',
  message: { vi: ({ name, problem }) => `${name.vi} ${problem.vi}.`, en: ({ name, problem }) => `${name.en} ${problem.en}.` },
  help: { vi: ({ help }) => help.vi, en: ({ help }) => help.en },
  explanation: {
    vi: 'Mỗi giá trị có một dạng và một giới hạn đã định (mã, kỳ, màu, địa chỉ, độ dài), để mọi dạng xuất bản hiểu như nhau.',
    en: 'Each value has a set form and a bound (id, period, colour, address, length), so that every form reads it alike.',
  },
})

/** A word that is not in the list of choices. */
export const unknownChoice = defineRule<{ name: Localised; value: string; choices: readonly string[]; nearest?: string | undefined }>({
  id: 'schema/unknown-choice',
  severity: 'error',
  message: {
    vi: ({ name, value, nearest }) => `${name.vi} không thể là ${value}.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ name, value, nearest }) => `${name.en} cannot be ${value}.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: { vi: ({ choices }) => `Chọn một trong: ${choices.join(', ')}.`, en: ({ choices }) => `Choose one of: ${choices.join(', ')}.` },
  explanation: {
    vi: 'Giá trị này chọn trong một danh sách có sẵn, vì mỗi lựa chọn thay đổi cách dàn trang, kiểm tra hoặc phát hành.',
    en: 'This value is chosen from a list, since each choice changes the layout, the checks or the distribution.',
  },
})

/** A day that is not in the calendar. */
export const impossibleDate = defineRule<{ name: Localised; value: string }>({
  id: 'schema/impossible-date',
  severity: 'error',
  message: {
    vi: ({ name, value }) => `${name.vi} là ngày không có trong lịch: ${value}.`,
    en: ({ name, value }) => `${name.en} is a day that the calendar does not have: ${value}.`,
  },
  help: { vi: 'Sửa ngày hoặc tháng. Thứ tự viết là năm-tháng-ngày.', en: 'Correct the day or the month. The order is year-month-day.' },
  explanation: {
    vi: 'Tháng 2 có 28 ngày, năm nhuận 29 ngày; không có tháng 13. Ngày sai trên măng-sét làm sai lưu chiểu và tra cứu.',
    en: 'February has 28 days, 29 in a leap year; there is no month 13. A wrong day in the imprint breaks deposit and reference.',
  },
})

/** A day not written as `YYYY-MM-DD`. */
export const dateNotation = defineRule<{ name: Localised; value: string; meant?: string | undefined }>({
  id: 'schema/date-notation',
  severity: 'error',
  message: {
    vi: ({ name, value, meant }) =>
      `${name.vi} phải là ngày viết theo năm-tháng-ngày, ở đây lại là ${value}.${meant ? ` Có phải ${meant}?` : ''}`,
    en: ({ name, value, meant }) =>
      `${name.en} must be a day written as year-month-day, but this is ${value}.${meant ? ` Did you mean ${meant}?` : ''}`,
  },
  help: {
    vi: ({ meant }) => `Viết ${meant ?? 'ngày theo mẫu 2026-11-05'}.`,
    en: ({ meant }) => `Write ${meant ?? 'the day like 2026-11-05'}.`,
  },
  explanation: {
    vi: 'Ngày được viết theo ISO 8601 (2026-11-05) để không ai nhầm ngày với tháng; trên trang in, ngày vẫn hiện theo lối Việt Nam.',
    en: 'Days are written as in ISO 8601 (2026-11-05), so that nobody mixes up day and month; in print they appear the Vietnamese way.',
  },
})
