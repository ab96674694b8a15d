import type { FormLanguage } from '@bantin/paratext'

/** What the controls of the display say. */
export interface DisplayWords {
  /** Name of the group. */
  readonly display: string
  readonly smaller: string
  readonly larger: string
  /** `{n}` is filled in by the script, `{of}` by the page. */
  readonly textSize: string
  readonly dark: string
}

/** The words of the controls, by language. */
export const displayWords: Readonly<Record<FormLanguage, DisplayWords>> = {
  vi: {
    display: 'Cách hiển thị',
    smaller: 'Chữ nhỏ hơn',
    larger: 'Chữ to hơn',
    textSize: 'Cỡ chữ {n} trên {of}',
    dark: 'Nền tối',
  },
  en: {
    display: 'Display',
    smaller: 'Smaller text',
    larger: 'Larger text',
    textSize: 'Text size {n} of {of}',
    dark: 'Dark background',
  },
}
