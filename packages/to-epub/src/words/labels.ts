import { type FormLanguage, type Labels as SharedLabels, labels as shared } from '@bantin/paratext'

/** Every word that the book says on its own account: those of all forms, and those of its parts and its accessibility. */
export interface Labels extends SharedLabels {
  readonly coverPage: string
  readonly titlePage: string
  readonly firstItem: string
  readonly landmarks: string
  readonly pageList: string
  /** Description of a cover that is set in type. */
  coverText(title: string, issueLine: string): string
  /** Name of the print that the page numbers come from. */
  printOf(title: string): string
  readonly summary: {
    readonly base: string
    readonly described: string
    readonly undescribed: string
    readonly pages: string
  }
}

const vi: Labels = {
  ...shared.vi,
  coverPage: 'Bìa',
  titlePage: 'Trang đầu',
  firstItem: 'Bài đầu tiên',
  landmarks: 'Các phần của sách',
  pageList: 'Số trang của bản in',
  coverText: (title, issueLine) => `Bìa: ${title}, ${issueLine}`,
  printOf: (title) => `Bản in của ${title}`,
  summary: {
    base: 'Có mục lục theo chuyên mục và bài, tiêu đề phân cấp, thứ tự đọc rõ ràng, chú thích nối hai chiều; cỡ chữ và màu do người đọc chọn.',
    described: 'Mọi ảnh đều có lời mô tả.',
    undescribed: 'Có ảnh chưa có lời mô tả.',
    pages: 'Có số trang của bản in.',
  },
}

const en: Labels = {
  ...shared.en,
  coverPage: 'Cover',
  titlePage: 'Title page',
  firstItem: 'First article',
  landmarks: 'Parts of the book',
  pageList: 'Pages of the print',
  coverText: (title, issueLine) => `Cover: ${title}, ${issueLine}`,
  printOf: (title) => `Print of ${title}`,
  summary: {
    base: 'Has contents by section and article, headings in levels, a clear reading order and notes linked both ways; readers choose size and colours of the text.',
    described: 'All pictures have descriptions.',
    undescribed: 'Some pictures have no description.',
    pages: 'Has the page numbers of the print.',
  },
}

/** The label tables, by language. */
export const labels: Readonly<Record<FormLanguage, Labels>> = { vi, en }
