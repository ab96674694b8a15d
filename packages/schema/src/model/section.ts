import { z } from 'zod'
import { identifier } from './identifier.ts'
import { longText, plainText } from './plain-text.ts'

/** A standing section (chuyên mục) of a bulletin. */
export const section = z
  .strictObject({
    id: identifier.meta({
      description: 'Mã chuyên mục, ví dụ tin-trong-tinh; issue.yaml gọi chuyên mục bằng mã này',
      examples: ['tin-trong-tinh'],
    }),
    title: plainText.meta({ description: 'Tên chuyên mục, như in trên trang' }),
    description: longText.optional().meta({ description: 'Chuyên mục gồm những gì, dành cho người biên tập' }),
  })
  .meta({ description: 'Chuyên mục' })

/** A standing section of a bulletin. */
export type Section = z.infer<typeof section>
