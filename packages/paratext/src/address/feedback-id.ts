/**
 * Id of the section of the web form that takes up answers: what stands behind `#` in the code of a paper slip.
 *
 * @example
 * ```ts
 * import { feedbackId } from '@bantin/paratext'
 *
 * console.log(feedbackId) // => phan-hoi
 * ```
 */
export const feedbackId = 'phan-hoi'
