const NAMES_SHOWN = 5

/** The first names of many, and how many more there are. */
export interface Some {
  readonly names: readonly string[]
  readonly more: number
}

export function someOf(names: readonly string[]): Some {
  return { names: names.slice(0, NAMES_SHOWN), more: Math.max(0, names.length - NAMES_SHOWN) }
}

/** “a, b and 3 more”, in both languages. */
export const some = {
  vi: ({ names, more }: Some): string => `${names.join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''}`,
  en: ({ names, more }: Some): string => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
}
