import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** The configuration file cannot be run. */
export const configNotLoaded = defineRule<{ problem: string }>({
  id: 'config/not-loaded',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không đọc được tệp cấu hình: ${problem}`,
    en: ({ problem }) => `The configuration file cannot be loaded: ${problem}`,
  },
  help: {
    vi: 'Sửa lỗi trong tệp; kiểm tra các gói được import đã cài chưa (npm install).',
    en: 'Correct the file; see whether the packages that it imports are installed (npm install).',
  },
  explanation: {
    vi: 'bantin.config.ts là một mô-đun JavaScript hoặc TypeScript, được Node chạy trực tiếp; cú pháp TypeScript chỉ dùng phần xóa được kiểu.',
    en: 'bantin.config.ts is a module that Node runs as it is; of TypeScript it may use what can be erased.',
  },
})

/** The default export is not a configuration. */
export const configNotObject = defineRule({
  id: 'config/not-object',
  severity: 'error',
  message: {
    vi: 'Tệp cấu hình phải có “export default defineConfig({ … })”.',
    en: 'The configuration file must have “export default defineConfig({ … })”.',
  },
  help: { vi: 'Thêm export default vào tệp.', en: 'Add a default export to the file.' },
  explanation: {
    vi: 'Bantin đọc cấu hình từ giá trị export mặc định của tệp.',
    en: 'Bantin takes the configuration from the default export of the file.',
  },
})

/** A key that a configuration does not have. */
export const configUnknownKey = defineRule<{ key: string; nearest?: string | undefined }>({
  id: 'config/unknown-key',
  severity: 'error',
  message: {
    vi: ({ key, nearest }) => `Cấu hình không có khóa “${key}”.${nearest ? ` Có phải “${nearest}”?` : ''}`,
    en: ({ key, nearest }) => `A configuration has no key “${key}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  help: { vi: 'Các khóa: forms, importers, transforms, rulePacks.', en: 'The keys are forms, importers, transforms and rulePacks.' },
  explanation: {
    vi: 'Một khóa gõ nhầm mà bị lặng lẽ bỏ qua sẽ làm bản tin thiếu một dạng xuất bản mà không ai biết.',
    en: 'A mistyped key that is passed over in silence would leave out a form without anybody noticing.',
  },
})

/** A value of the wrong kind. */
export const configBadValue = defineRule<{ key: string; expected: 'forms' | 'importers' | 'transforms' | 'rulePacks' }>({
  id: 'config/bad-value',
  severity: 'error',
  message: {
    vi: ({ key, expected }) => `“${key}” trong cấu hình phải là ${EXPECTED[expected].vi}.`,
    en: ({ key, expected }) => `“${key}” in the configuration must be ${EXPECTED[expected].en}.`,
  },
  help: {
    vi: 'Ví dụ: forms: [html(), pdf({ booklet: true })] – nhớ gọi hàm, có dấu ngoặc.',
    en: 'For example forms: [html(), pdf({ booklet: true })]: call the functions, with brackets.',
  },
  explanation: {
    vi: 'Mỗi dạng xuất bản, phép biến đổi và bộ quy định là một giá trị do gói của nó tạo ra.',
    en: 'Each form, transform and rule pack is a value that its package makes.',
  },
})

const EXPECTED = {
  forms: { vi: 'một dạng xuất bản', en: 'a form' },
  importers: { vi: 'một bộ đọc', en: 'an importer' },
  transforms: { vi: 'một phép biến đổi', en: 'a transform' },
  rulePacks: { vi: 'một bộ quy định', en: 'a rule pack' },
} as const

/** Two forms of one name. */
export const configSameForm = defineRule<{ name: string }>({
  id: 'config/same-form',
  severity: 'error',
  message: {
    vi: ({ name }) => `Cấu hình có hai dạng xuất bản cùng tên “${name}”.`,
    en: ({ name }) => `The configuration has two forms of the name “${name}”.`,
  },
  help: { vi: 'Bỏ bớt một dạng, hoặc đặt tên khác cho nó.', en: 'Take one of them out, or give it another name.' },
  explanation: {
    vi: 'Tên dạng xuất bản dùng trong “--to” và trong trang xem trước, nên phải khác nhau.',
    en: 'The name of a form is used in “--to” and in the preview, so it must be its own.',
  },
})

/** The rules of the configuration. */
export const configRules: readonly AnyRule[] = [configNotLoaded, configNotObject, configUnknownKey, configBadValue, configSameForm]
