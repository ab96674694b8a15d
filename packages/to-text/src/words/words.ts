import { type FormLanguage, type Labels, labels } from '@bantin/paratext'

/** What only a form without pictures, colours and strikes has to say. */
export interface Words extends Labels {
  /** Stands for a picture, before its description. */
  readonly picture: string
  /** Before words that the author struck out. */
  readonly struck: string
  /** Before the names of the columns of a table that is too wide to be set as one. */
  readonly columns: string
  /** Before the address of an item. */
  readonly onTheWeb: string
}

const vi: Words = { ...labels.vi, picture: 'Ảnh', struck: 'Gạch bỏ', columns: 'Các cột', onTheWeb: 'Đọc trên web' }
const en: Words = { ...labels.en, picture: 'Picture', struck: 'Struck out', columns: 'Columns', onTheWeb: 'Read on the web' }

/** The words of the form, by language. */
export const words: Readonly<Record<FormLanguage, Words>> = { vi, en }
