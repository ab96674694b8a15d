/** What the markup says on its own account; what the script says is in the script. */
export interface OfflineLabels {
  readonly hint: string
  /** Of the data of `@bantin/search`, where readers can keep it. */
  readonly search: string
  /** Of the data of the verify page, where it is too large to come by itself. */
  readonly verify: string
  /** Shown where nothing can be kept: no script, an old browser, a copy on a disk. */
  readonly off: string
}

/** The words of the markup, in Vietnamese and English. */
export const offlineLabels: Readonly<Record<'vi' | 'en', OfflineLabels>> = {
  vi: {
    hint: 'Những gì đã giữ nằm trên máy này và đọc được khi không có mạng. Không ai khác biết bạn giữ gì.',
    search: 'Dữ liệu tìm kiếm',
    verify: 'Dữ liệu đối chiếu bản thật',
    off: 'Trình duyệt này không giữ được các số để đọc khi không có mạng. Hãy tải tệp của từng số về máy.',
  },
  en: {
    hint: 'What is kept lies on this device and can be read without a network. Nobody else learns what you keep.',
    search: 'Data for searching',
    verify: 'Data for telling genuine copies',
    off: 'This browser cannot keep issues for reading without a network. Download the files of each issue instead.',
  },
}
