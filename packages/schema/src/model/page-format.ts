import { z } from 'zod'
import { notations } from './notation.ts'
import { PAGE_SIZES } from './page-sizes.ts'

const NAMES = Object.keys(PAGE_SIZES) as [keyof typeof PAGE_SIZES, ...(keyof typeof PAGE_SIZES)[]]

const millimetres = z.number().min(70).max(500)

/** A named page size, or width and height in millimetres. */
export const pageSize = z
  .union([
    z.enum(NAMES).meta({ description: 'Khổ giấy có tên: a5 (14,8 × 21 cm), 145x205, 190x270 (19 × 27 cm), a4' }),
    z
      .strictObject({
        width: millimetres.meta({ description: 'Chiều rộng, mi-li-mét' }),
        height: millimetres.meta({ description: 'Chiều cao, mi-li-mét' }),
      })
      .meta({ description: 'Khổ giấy riêng, tính bằng mi-li-mét' }),
  ])
  .meta({ description: 'Khổ giấy: a5, 145x205, 190x270, a4, hoặc width và height tính bằng mi-li-mét' })
  .register(notations, {
    vi: 'a5, 145x205, 190x270, a4, hoặc width và height tính bằng mi-li-mét',
    en: 'a5, 145x205, 190x270, a4, or width and height in millimetres',
  })

/** Page size and number of text columns. */
export const pageFormat = z
  .strictObject({
    format: pageSize.default('a5'),
    columns: z.literal([1, 2]).default(1).meta({ description: 'Số cột chữ: 1 hoặc 2' }),
  })
  .meta({ description: 'Khổ giấy và số cột chữ của bản in' })

/** Page size and number of text columns. */
export type PageFormat = z.infer<typeof pageFormat>
/** A named page size, or width and height in millimetres. */
export type PageSize = z.infer<typeof pageSize>
