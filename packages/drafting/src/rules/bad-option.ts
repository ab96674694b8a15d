import { defineRule, type Localised } from '@bantin/diagnostics'

/** An option of an importer that its schema refuses. */
export const badImportOption = defineRule<{ importer: string; option: string; problem: Localised }>({
  id: 'import/bad-option',
  severity: 'error',
  message: {
    vi: ({ importer, option, problem }) => `Tùy chọn “${option}” của bộ đọc ${importer} không hợp lệ: ${problem.vi}.`,
    en: ({ importer, option, problem }) => `The option “${option}” of the importer ${importer} is not valid: ${problem.en}.`,
  },
  help: {
    vi: 'Sửa tùy chọn trong bantin.config.ts hoặc trên dòng lệnh.',
    en: 'Correct the option in bantin.config.ts or on the command line.',
  },
  explanation: {
    vi: 'Mỗi bộ đọc mô tả các tùy chọn của mình bằng một lược đồ; giá trị ngoài lược đồ bị từ chối trước khi đọc tệp.',
    en: 'Each importer describes its options by a schema; a value outside it is refused before any file is read.',
  },
})
