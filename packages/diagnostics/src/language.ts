/** The languages in which Bantin speaks to its users. */
export type Language = 'vi' | 'en'

/** One text in both languages. */
export interface Localised<T = string> {
  readonly vi: T
  readonly en: T
}
