/** The directives that mark what this office added to an item of another bulletin. */
export const ADDITIONS: readonly string[] = ['bo-sung', 'them']
