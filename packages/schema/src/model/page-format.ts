import { z } from 'zod'
import { notations } from './notation.ts'

/** Width and height in millimetres of the formats that bulletins are printed in. */
export const PAGE_SIZES = {
  a5: { width: 148, height: 210 },
  '145x205': { width: 145, height: 205 },
  '190x270': { width: 190, height: 270 },
  a4: { width: 210, height: 297 },
} as const

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

/**
 * The page in millimetres.
 *
 * @param size a name of {@link PAGE_SIZES}, or a size of one's own
 * @example
 * ```ts
 * import { sizeOf } from '@bantin/schema'
 *
 * console.log(sizeOf('a5').width, sizeOf({ width: 160, height: 240 }).width) // => 148 160
 * ```
 */
export function sizeOf(size: PageSize): { readonly width: number; readonly height: number } {
  return typeof size === 'string' ? PAGE_SIZES[size] : size
}
