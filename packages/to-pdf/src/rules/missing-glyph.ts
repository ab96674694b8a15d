import { defineRule } from '@bantin/diagnostics'

/** A character that no font of the theme has. */
export const missingGlyph = defineRule<{ character: string; families: readonly string[] }>({
  id: 'pdf/missing-glyph',
  severity: 'error',
  message: {
    vi: ({ character, families }) =>
      `Phông chữ không có ký tự “${character}” (${nameOf(character)}). Đã tìm trong: ${families.join(', ')}.`,
    en: ({ character, families }) => `No font has the character “${character}” (${nameOf(character)}). Looked in: ${families.join(', ')}.`,
  },
  help: {
    vi: 'Thay ký tự này, hoặc thêm vào theme.fonts trong bulletin.yaml một phông chữ có nó (ví dụ Noto Serif Khmer cho chữ Khmer).',
    en: 'Replace the character, or add a font that has it to theme.fonts in bulletin.yaml (for example Noto Serif Khmer for Khmer).',
  },
  explanation: {
    vi: 'Ký tự không có trong phông chữ sẽ thành ô vuông trên giấy. Bantin tìm ra trước khi in, ngay chỗ nó đứng trong bài.',
    en: 'A character that the font does not have becomes a box on paper. Bantin finds it before printing, at its place in the item.',
  },
})

const nameOf = (character: string): string => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
