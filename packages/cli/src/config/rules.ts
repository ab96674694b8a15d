import { type AnyRule, defineRule, type Localised } from '@bantin/diagnostics'

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
  help: {
    vi: 'Các khóa: forms, importers, transforms, rulePacks, site.',
    en: 'The keys are forms, importers, transforms, rulePacks and site.',
  },
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

/** A setting of the site is wrong. */
export const configBadSite = defineRule<{ option: string; problem: Localised }>({
  id: 'config/bad-site',
  severity: 'error',
  message: {
    vi: ({ option, problem }) => `Thiết đặt “site.${option}” không hợp lệ: ${problem.vi}.`,
    en: ({ option, problem }) => `The setting “site.${option}” is not valid: ${problem.en}.`,
  },
  help: { vi: 'Sửa mục “site” trong bantin.config.ts.', en: 'Correct “site” in bantin.config.ts.' },
  explanation: {
    vi: 'Các thiết đặt của trang đọc được kiểm tra trước khi dựng, để một khóa gõ nhầm không bị lặng lẽ bỏ qua.',
    en: 'The settings of the reader site are checked before anything is built, so that a mistyped one is not passed over in silence.',
  },
})

/** A file that the configuration names is not there. */
export const configNoFile = defineRule<{ key: string; path: string }>({
  id: 'config/no-file',
  severity: 'error',
  message: {
    vi: ({ key, path }) => `Không đọc được tệp “${path}” ở “${key}” trong cấu hình.`,
    en: ({ key, path }) => `The file “${path}” at “${key}” in the configuration cannot be read.`,
  },
  help: {
    vi: 'Sửa đường dẫn; nó tính từ thư mục của tệp cấu hình.',
    en: 'Correct the path; it counts from the folder of the configuration.',
  },
  explanation: {
    vi: 'Tệp kiểu trang (theme) nằm cạnh tệp cấu hình. Thiếu nó thì trang sẽ mang màu mặc định mà không ai biết vì sao.',
    en: 'The style sheet (theme) lies beside the configuration. Without it the site would have default colours, and nobody would know why.',
  },
})

/** The rules of the configuration. */
export const configRules: readonly AnyRule[] = [
  configNotLoaded,
  configNotObject,
  configUnknownKey,
  configBadValue,
  configSameForm,
  configBadSite,
  configNoFile,
]
