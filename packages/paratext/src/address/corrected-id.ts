/**
 * Id of the note in the web form that says what was put right in an item, or on the page of an issue what was put right in it.
 *
 * @example
 * ```ts
 * import { correctedId } from '@bantin/paratext'
 *
 * console.log(`lua-thu-dong.html#${correctedId}`) // => lua-thu-dong.html#dinh-chinh
 * ```
 */
export const correctedId = 'dinh-chinh'
