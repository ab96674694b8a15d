import { type FormLanguage, type Labels as SharedLabels, labels as shared } from '@bantin/paratext'

/** Every word that the pages say on their own account: those of all forms, and those of buttons and ways through the pages. */
export interface Labels extends SharedLabels {
  readonly skip: string
  readonly inThisItem: string
  readonly otherItems: string
  readonly previous: string
  readonly next: string
  readonly backToContents: string
  readonly display: string
  readonly smaller: string
  readonly larger: string
  /** `{n}` and `{of}` are filled in by the script. */
  readonly textSize: string
  readonly dark: string
}

const vi: Labels = {
  ...shared.vi,
  skip: 'Đến nội dung chính',
  inThisItem: 'Trong bài này',
  otherItems: 'Bài khác',
  previous: 'Bài trước',
  next: 'Bài sau',
  backToContents: 'Về mục lục',
  display: 'Cách hiển thị',
  smaller: 'Chữ nhỏ hơn',
  larger: 'Chữ to hơn',
  textSize: 'Cỡ chữ {n} trên {of}',
  dark: 'Nền tối',
}

const en: Labels = {
  ...shared.en,
  skip: 'Skip to the main text',
  inThisItem: 'In this article',
  otherItems: 'Other articles',
  previous: 'Previous article',
  next: 'Next article',
  backToContents: 'Back to the contents',
  display: 'Display',
  smaller: 'Smaller text',
  larger: 'Larger text',
  textSize: 'Text size {n} of {of}',
  dark: 'Dark background',
}

/** The label tables, by language. */
export const labels: Readonly<Record<FormLanguage, Labels>> = { vi, en }
