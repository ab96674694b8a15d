import { defineRule, type Localised } from '@bantin/diagnostics'
import type { WorkerFailure } from './import-worker.ts'

const FAILURES: { readonly [name in WorkerFailure]: Localised } = {
  'timed-out': { vi: 'đọc quá lâu', en: 'reading took too long' },
  'out-of-memory': { vi: 'cần quá nhiều bộ nhớ', en: 'it needs too much memory' },
  crashed: { vi: 'bộ đọc gặp sự cố', en: 'the importer crashed' },
}

/** A file that stopped its importer. */
export const importStopped = defineRule<{ failure: WorkerFailure }>({
  id: 'import/stopped',
  severity: 'error',
  message: {
    vi: ({ failure }) => `Không nhập được tệp này: ${FAILURES[failure].vi}. Các tệp khác vẫn được nhập.`,
    en: ({ failure }) => `This file was not imported: ${FAILURES[failure].en}. The other files were.`,
  },
  help: {
    vi: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại, rồi nhập riêng tệp ấy.',
    en: 'Open the file in the program that made it, save it again, and import it on its own.',
  },
  explanation: {
    vi: 'Khi nhập hàng nghìn tệp, mỗi tệp được đọc riêng với thời gian và bộ nhớ có hạn, để một tệp hỏng không làm dừng cả lượt.',
    en: 'When thousands of files are imported, each is read on its own with limited time and memory, so that one damaged file does not stop the rest.',
  },
})

/** A file that is too large to be read. */
export const importTooLarge = defineRule<{ megabytes: number; limit: number }>({
  id: 'import/too-large',
  severity: 'error',
  message: {
    vi: ({ megabytes, limit }) => `Tệp nặng ${megabytes} MB, quá giới hạn ${limit} MB.`,
    en: ({ megabytes, limit }) => `The file has ${megabytes} MB, more than the limit of ${limit} MB.`,
  },
  help: { vi: 'Giảm cỡ ảnh trong tệp hoặc tách tệp thành nhiều phần.', en: 'Make its pictures smaller, or split the file.' },
  explanation: {
    vi: 'Giới hạn giữ cho việc nhập không làm đầy bộ nhớ của máy.',
    en: 'The limit keeps an import from filling the memory of the machine.',
  },
})

/** A file that the system would not let us read. */
export const importNotReadable = defineRule<{ code: string }>({
  id: 'import/not-readable',
  severity: 'error',
  message: {
    vi: ({ code }) => `Máy không cho đọc tệp này (${code}).`,
    en: ({ code }) => `The system does not let this file be read (${code}).`,
  },
  help: {
    vi: 'Kiểm tra quyền đọc, ổ đĩa và kết nối mạng rồi chạy lại.',
    en: 'Check the permissions, the disk and the network, then run it again.',
  },
  explanation: {
    vi: 'Tệp không đọc được thì được liệt kê, không bị bỏ qua trong im lặng.',
    en: 'A file that cannot be read is listed, never passed over in silence.',
  },
})
