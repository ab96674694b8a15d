import { findCitations, format, resolve } from '@bantin/citations'
import { sha256 } from '@bantin/compile'
import { slug } from '@bantin/vietnamese/search'

/** Keys become names of pages; longer ones are cut. */
const LONGEST = 80

const hashOf = (text: string): string => sha256(text).slice(0, 8)

/** A key that is told from others by more than its slug shows. */
const withHash = (text: string): string => [slug(text).slice(0, LONGEST), hashOf(text)].filter((part) => part !== '').join('-')

function keyOf(text: string): string {
  const short = slug(text)
  return short === '' || short.length > LONGEST ? withHash(text) : short
}

/**
 * The key of a document, the same for every way to write it: type, number, symbol and the year, date or term that the numbers run
 * through. A name that says less is its own key.
 */
export function documentKey(name: string): string {
  const [citation] = findCitations(name)
  if (citation?.start !== 0) return keyOf(name)
  const exact = resolve([citation])[0]?.key
  if (exact === undefined) {
    const { pinpoint: _, ...whole } = citation
    return keyOf(citation.end === name.length ? format(whole, 'short') : name)
  }
  // Communes differ by a tone alone, which a slug does not show
  return exact.includes('.') ? withHash(exact) : keyOf(exact)
}
