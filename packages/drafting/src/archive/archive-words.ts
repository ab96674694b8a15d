import type { Language } from '@bantin/diagnostics'
import type { ArchiveCounts } from './archive-counts.ts'

/** The words of an archive's report. */
export interface ArchiveWords {
  readonly title: string
  readonly counts: Readonly<Record<keyof ArchiveCounts, string>>
  readonly failures: string
  readonly noFailures: string
  readonly refused: string
  readonly refusedHelp: string
  readonly duplicates: string
  readonly imported: string
  readonly columns: readonly [source: string, issue: string, items: string, unsure: string, losses: string]
  readonly files: (count: number) => string
  readonly number: (number: number) => string
}

/** By language. */
export const archiveWords: Readonly<Record<Language, ArchiveWords>> = {
  vi: {
    title: 'Tổng hợp nhập kho lưu trữ',
    counts: {
      imported: 'tệp đã nhập',
      items: 'bài',
      repairs: 'chỗ đã sửa',
      unsure: 'chỗ cần xem lại',
      losses: 'chỗ mất chữ',
      duplicate: 'tệp trùng',
      refused: 'tệp bị từ chối',
      failed: 'tệp không nhập được',
    },
    failures: 'Không nhập được, và vì sao',
    noFailures: 'Mọi tệp đều nhập được.',
    refused: 'Bị từ chối',
    refusedHelp: 'Các tệp này mang dấu chỉ độ mật; không chữ nào của chúng được giữ lại.',
    duplicates: 'Trùng với tệp khác',
    imported: 'Đã nhập',
    columns: ['Tệp gốc', 'Số', 'Bài', 'Xem lại', 'Mất chữ'],
    files: (count) => `${count} tệp`,
    number: (number) => `số ${number}`,
  },
  en: {
    title: 'Import of the archive',
    counts: {
      imported: 'files imported',
      items: 'items',
      repairs: 'repairs',
      unsure: 'places to look at',
      losses: 'places lost for good',
      duplicate: 'duplicate files',
      refused: 'files refused',
      failed: 'files not imported',
    },
    failures: 'Not imported, and why',
    noFailures: 'Every file was imported.',
    refused: 'Refused',
    refusedHelp: 'These files bear a mark of secrecy; not a word of them was kept.',
    duplicates: 'The same as another file',
    imported: 'Imported',
    columns: ['File', 'Issue', 'Items', 'To look at', 'Lost'],
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    number: (number) => `no. ${number}`,
  },
}
