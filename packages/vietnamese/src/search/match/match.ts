import { createMatcher, type Match, type MatchOptions } from './matcher.ts'

/**
 * Find a query in a text as readers type it: “sinh hoat” finds “Sinh hoạt”.
 *
 * - Marks that the query has are required, marks that it lacks are free: “hòa” finds hòa and hoà, not hóa; “hoa” finds all of them.
 *   The same holds for đ, ă, â, ê, ô, ơ, ư.
 * - A tone counts for its group of vowels, wherever in the group it is written.
 * - Case plays no part, nor whether text or query is NFC or NFD.
 * - Any run of spaces, line breaks included, stands for any other; soft hyphens and zero-width characters are passed over.
 *
 * @returns the matches in order, none over another, as offsets into `text` as given; none for a query of nothing but spaces
 * @example
 * ```ts
 * import { match } from '@bantin/vietnamese/search'
 *
 * const text = 'Lịch sinh  hoạt hè'
 * console.log(match(text, 'sinh hoat').map(({ start, end }) => text.slice(start, end)).join('|')) // => sinh  hoạt
 * console.log(match('hòa, hoà, hoá', 'hòa').length, match('hòa, hoà, hoá', 'hoa').length) // => 2 3
 * ```
 */
export function match(text: string, query: string, options: MatchOptions = {}): Match[] {
  return createMatcher(query, options)(text)
}
