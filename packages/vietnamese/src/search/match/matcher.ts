import { findPattern, preparePattern } from './find.ts'
import { readUnits, type Units } from './units.ts'

/** Where a query stands: `text.slice(start, end)` in the text as it was given, in UTF-16 code units. */
export interface Match {
  start: number
  end: number
}

export interface MatchOptions {
  /** Only where no letter or digit stands before or after: “an” is not found in “lan”. @default false */
  wholeWord?: boolean
  /** At most so many matches, the first ones. @default Infinity */
  limit?: number
}

/**
 * Prepare a query that is looked for in many texts. The rules are those of `match`.
 *
 * @param query words as a reader types them, with all, some or none of their marks
 * @returns a function from a text to its matches, in order, none over another
 * @example
 * ```ts
 * import { createMatcher } from '@bantin/vietnamese/search'
 *
 * const find = createMatcher('lua')
 * console.log(['Lúa mùa', 'Phòng cháy, chữa cháy', 'vụ lúa hè thu'].filter((title) => find(title).length > 0).join('; '))
 * // => Lúa mùa; vụ lúa hè thu
 * ```
 */
export function createMatcher(query: string, options: MatchOptions = {}): (text: string) => Match[] {
  const { wholeWord = false, limit = Number.POSITIVE_INFINITY } = options
  const pattern = preparePattern(readUnits(query.trim()))
  const length = pattern.keys.length
  return (text) => {
    const matches: Match[] = []
    if (length === 0 || !(limit >= 1)) return matches
    const read = readUnits(text)
    findPattern(pattern, read, (at) => {
      if (wholeWord && (isWordAt(text, read, at - 1) || isWordAt(text, read, at + length))) return 'refused'
      matches.push({ start: read.starts[at]!, end: read.ends[at + length - 1]! })
      return matches.length < limit ? 'taken' : 'enough'
    })
    return matches
  }
}

/** Whether a letter, mark or digit stands at a unit of the text. */
function isWordAt(text: string, { starts, count }: Units, unit: number): boolean {
  if (unit < 0 || unit >= count) return false
  let at = starts[unit]!
  const code = text.charCodeAt(at)
  if (at > 0 && code >= 0xdc00 && code < 0xe000) at--
  return /^[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!))
}
