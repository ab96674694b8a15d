import { PARTY_TERMS } from './data/party-terms.ts'

/** The term of the Central Committee in which a date lies; none before the first known one and in a month in which the terms change. */
export function termOfDate(date: string): string | undefined {
  const month = date.slice(0, 7)
  let found: string | undefined
  for (const [term, from] of PARTY_TERMS) {
    if (from === month) return undefined
    if (from < month) found = term
  }
  return found
}
