import type { PageSize } from './page-format.ts'

/** Width and height in millimetres of the formats that bulletins are printed in. */
export const PAGE_SIZES = {
  a5: { width: 148, height: 210 },
  '145x205': { width: 145, height: 205 },
  '190x270': { width: 190, height: 270 },
  a4: { width: 210, height: 297 },
} as const

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
