/**
 * File name of an item's page in the web form. An item may be called `index`; its page makes way for the contents.
 *
 * @param itemId id of the item
 * @example
 * ```ts
 * import { pageName } from '@bantin/paratext'
 *
 * console.log(pageName('lua-thu-dong')) // => lua-thu-dong.html
 * ```
 */
export function pageName(itemId: string): string {
  return itemId === 'index' ? 'index_.html' : `${itemId}.html`
}
