/**
 * Id of the part of an item’s page in the web form that says what the item puts right in earlier issues.
 *
 * @example
 * ```ts
 * import { correctionsId } from '@bantin/paratext'
 *
 * console.log(`lich-tiem.html#${correctionsId}`) // => lich-tiem.html#cac-dinh-chinh
 * ```
 */
export const correctionsId = 'cac-dinh-chinh'
