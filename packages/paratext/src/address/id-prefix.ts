/**
 * What the web form puts before the ids within an item. `_` stands in no id of an item, so that ids of several items never meet on one page.
 *
 * @param itemId id of the item
 * @example
 * ```ts
 * import { idPrefix } from '@bantin/paratext'
 *
 * console.log(`#${idPrefix('gat-som')}chon-ngay`) // => #item_gat-som_chon-ngay
 * ```
 */
export function idPrefix(itemId: string): string {
  return `item_${itemId}_`
}
