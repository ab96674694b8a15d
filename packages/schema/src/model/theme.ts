import { z } from 'zod'
import { notations } from './notation.ts'
import { plainText } from './plain-text.ts'

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .register(notations, {
    vi: 'bằng # và sáu chữ số hệ 16, đặt trong ngoặc kép: "#1c6b57"',
    en: '# and six hexadecimal digits, in quotes: "#1c6b57"',
  })
const families = z.array(plainText).min(1).max(8)

/** Theme tokens: the few settings by which a bulletin looks like itself in every form. */
export const theme = z
  .strictObject({
    colours: z
      .strictObject({
        accent: colour
          .default('#1c6b57')
          .meta({ description: 'Màu nhấn của tiêu đề và đường kẻ, đặt trong ngoặc kép: "#1c6b57"', examples: ['#1c6b57'] }),
      })
      .prefault({})
      .meta({ description: 'Màu' }),
    fonts: z
      .strictObject({
        serif: families.default(['Noto Serif', 'Noto Serif Khmer']).meta({ description: 'Phông chữ của bài, theo thứ tự ưu tiên' }),
        sans: families.default(['Noto Sans', 'Noto Sans Khmer']).meta({ description: 'Phông chữ của tiêu đề, theo thứ tự ưu tiên' }),
      })
      .prefault({})
      .meta({ description: 'Phông chữ' }),
  })
  .meta({ description: 'Màu và phông chữ' })

/** Theme tokens. */
export type Theme = z.infer<typeof theme>
