/** True for Vietnamese, the language whose numbers and short forms can be put into words. */
export function isVietnamese(language: string): boolean {
  return /^vi(?:-|$)/i.test(language)
}
