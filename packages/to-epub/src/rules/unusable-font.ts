import { defineRule } from '@bantin/diagnostics'

/** A font file that EPUB does not take. */
export const unusableFont = defineRule<{ family: string }>({
  id: 'to-epub/unusable-font',
  severity: 'warning',
  message: {
    vi: ({ family }) => `Một tệp của phông chữ “${family}” không nhúng được vào sách: cần tệp .ttf hoặc .otf chứa một phông.`,
    en: ({ family }) => `A file of the font “${family}” cannot be embedded in the book: it must be a .ttf or .otf with one font in it.`,
  },
  help: {
    vi: 'Thay tệp .ttc (nhiều phông trong một tệp) hoặc tệp hỏng bằng các tệp .ttf rời.',
    en: 'Replace a .ttc (several fonts in one file) or a damaged file by separate .ttf files.',
  },
  explanation: {
    vi: 'EPUB 3.3 chỉ nhận phông TrueType, OpenType và WOFF. Tệp khác bị bỏ ra, máy đọc sách dùng phông của nó.',
    en: 'EPUB 3.3 takes TrueType, OpenType and WOFF. Any other file is left out and the reader takes a font of its own.',
  },
})
