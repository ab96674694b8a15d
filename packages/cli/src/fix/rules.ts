import { type AnyRule, defineRule } from '@bantin/diagnostics'

/** Somebody saved the file between reading and writing. */
export const fileChangedMeanwhile = defineRule({
  id: 'fix/file-changed',
  severity: 'error',
  message: {
    vi: 'Tệp vừa được lưu trong lúc đang sửa; chưa sửa gì trong tệp này.',
    en: 'The file was saved meanwhile; nothing was changed in it.',
  },
  help: { vi: 'Chạy lại “bantin check --fix”.', en: 'Run “bantin check --fix” again.' },
  explanation: {
    vi: '“bantin check --fix” chỉ thay một tệp khi tệp vẫn đúng như lúc đọc, để không làm mất điều người khác vừa viết.',
    en: '“bantin check --fix” replaces a file only while it is what was read, so that nothing somebody just wrote is lost.',
  },
})

/** The system did not let the file be written. */
export const fixNotWritten = defineRule<{ problem: string }>({
  id: 'fix/not-written',
  severity: 'error',
  message: {
    vi: ({ problem }) => `Không ghi được tệp đã sửa: ${problem}.`,
    en: ({ problem }) => `The corrected file cannot be written: ${problem}.`,
  },
  help: {
    vi: 'Kiểm tra quyền ghi và chỗ trống trên đĩa, rồi chạy lại.',
    en: 'See whether the folder can be written to and the disk has room, and run it again.',
  },
  explanation: {
    vi: 'Mỗi tệp được thay trọn vẹn hoặc giữ nguyên; tệp nêu ở đây còn nguyên như cũ.',
    en: 'Each file is replaced whole or left alone; the one named here is as it was.',
  },
})

/** The rules of `bantin check --fix`. */
export const fixRules: readonly AnyRule[] = [fileChangedMeanwhile, fixNotWritten]
