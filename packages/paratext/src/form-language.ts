/** The languages in which a form itself speaks. */
export type FormLanguage = 'vi' | 'en'

/**
 * The language of the words that a form adds: the one asked for, or that of the issue, or Vietnamese for an issue in a language that
 * there are no labels for.
 *
 * @param issueLanguage language tag of the issue, such as `vi` or `rad`
 * @param chosen what the form's options ask for
 * @example
 * ```ts
 * import { formLanguage } from '@bantin/paratext'
 *
 * console.log(formLanguage('rad')) // => vi
 * ```
 */
export function formLanguage(issueLanguage: string, chosen?: FormLanguage): FormLanguage {
  return chosen ?? (/^en(?:-|$)/i.test(issueLanguage) ? 'en' : 'vi')
}
