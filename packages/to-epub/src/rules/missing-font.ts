import { defineRule } from '@bantin/diagnostics'

/** A family that was to be embedded and that nobody has. */
export const missingFont = defineRule<{ family: string }>({
  id: 'to-epub/missing-font',
  severity: 'warning',
  message: {
    vi: ({ family }) => `Không có tệp phông chữ “${family}” để nhúng vào sách.`,
    en: ({ family }) => `There is no file of the font “${family}” to embed in the book.`,
  },
  help: {
    vi: 'Đặt tệp .ttf hoặc .otf của phông chữ vào thư mục phông chữ của bản tin, hoặc tắt tùy chọn fonts.',
    en: 'Put the .ttf or .otf file of the font into the bulletin’s font folder, or turn off the option fonts.',
  },
  explanation: {
    vi: 'Tùy chọn fonts nhúng các phông của theme.fonts. Phông không có tệp thì máy đọc sách dùng phông của nó, chữ vẫn đọc được nhưng trông khác.',
    en: 'The option fonts embeds the fonts of theme.fonts. Where there is no file the reader takes a font of its own: the text stays readable and looks different.',
  },
})
