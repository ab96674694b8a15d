import { defineRule } from '@bantin/diagnostics'

/** A family that the theme names and nobody has. */
export const missingFont = defineRule<{ family: string }>({
  id: 'pdf/missing-font',
  severity: 'warning',
  message: {
    vi: ({ family }) => `Không tìm thấy phông chữ “${family}”; dùng phông chữ kế tiếp trong danh sách.`,
    en: ({ family }) => `The font “${family}” was not found; the next one of the list is used.`,
  },
  help: {
    vi: 'Đặt tệp .ttf hoặc .otf của phông chữ vào thư mục phông chữ của bản tin, hoặc sửa tên trong theme.fonts.',
    en: 'Put the .ttf or .otf file of the font into the bulletin’s font folder, or correct the name in theme.fonts.',
  },
  explanation: {
    vi: 'Bantin không dùng phông chữ của máy: bản in phải giống nhau ở mọi nơi. Các phông Noto Serif, Noto Sans và bản Khmer của chúng có sẵn.',
    en: 'Bantin does not use fonts of the machine: a print must be the same everywhere. Noto Serif, Noto Sans and their Khmer companions are included.',
  },
})
