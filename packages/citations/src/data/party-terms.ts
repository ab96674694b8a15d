/**
 * The first month of each term of the Party's Central Committee, in which numbers start again from 01.
 *
 * @source the dates of the national congresses VI–XIV; the last month of a term belongs to both, so a date in it decides nothing
 */
export const PARTY_TERMS: readonly (readonly [term: string, from: string])[] = [
  ['VI', '1986-12'],
  ['VII', '1991-06'],
  ['VIII', '1996-07'],
  ['IX', '2001-04'],
  ['X', '2006-04'],
  ['XI', '2011-01'],
  ['XII', '2016-01'],
  ['XIII', '2021-02'],
  ['XIV', '2026-01'],
]
