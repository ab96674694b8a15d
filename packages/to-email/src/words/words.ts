import { type FormLanguage, type Labels, labels as shared } from '@bantin/paratext'

/** Every word that the e-mail says on its own account: those of all forms, and those of a digest. */
export interface Words extends Labels {
  /** What this message is, where the items have addresses. */
  readonly digest: string
  /** The same, where they have none. */
  readonly digestOnPaper: string
  readonly wholeIssue: string
  readonly unsubscribe: string
}

const vi: Words = {
  ...shared.vi,
  digest: 'Thư này giới thiệu các bài trong số báo. Bấm vào tên bài để đọc toàn văn.',
  digestOnPaper: 'Thư này giới thiệu các bài trong số báo. Mã bài giúp tìm bài trong bản đầy đủ.',
  wholeIssue: 'Đọc cả số trên trang web',
  unsubscribe: 'Ngừng nhận thư',
}

const en: Words = {
  ...shared.en,
  digest: 'This message introduces the articles of the issue. Follow a title to read the full text.',
  digestOnPaper: 'This message introduces the articles of the issue. Item codes help to find them in the full edition.',
  wholeIssue: 'Read the whole issue on the web',
  unsubscribe: 'Stop receiving this e-mail',
}

/** The word tables, by language. */
export const words: Readonly<Record<FormLanguage, Words>> = { vi, en }
