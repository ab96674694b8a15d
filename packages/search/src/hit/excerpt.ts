import { tokenise } from '../words/tokenise.ts'
import type { MarkedText } from './marked-text.ts'

const BEFORE = 8
const WORDS = 32

/** A text with the words at the places told marked, if its first word has the place `from`. */
export function markText(text: string, from: number, places: ReadonlySet<number>): MarkedText {
  const matches = tokenise(text).filter((_, i) => places.has(from + i))
  return { text, matches: matches.map(({ start, end }) => ({ start, end })) }
}

/** Some words of a text around a place, dots where it goes on, and words as they stand there to find them by in a page. */
export function excerpt(
  text: string,
  from: number,
  place: number,
  places: ReadonlySet<number>,
): { readonly snippet: MarkedText; readonly quote?: string } {
  const tokens = tokenise(text)
  const centre = place - from
  const first = Math.max(0, Math.min(centre - BEFORE, tokens.length - WORDS))
  const last = Math.min(tokens.length, first + WORDS) - 1
  if (last < 0) return { snippet: { text: '', matches: [] } }
  const start = first === 0 ? 0 : tokens[first]!.start
  const end = last === tokens.length - 1 ? text.length : tokens[last]!.end
  const lead = start > 0 ? '… ' : ''
  const shift = lead.length - start
  const matches = tokens
    .filter((_, i) => i >= first && i <= last && places.has(from + i))
    .map((token) => ({ start: token.start + shift, end: token.end + shift }))
  const found = tokens[centre]
  const until = tokens[Math.min(centre + 3, tokens.length - 1)]
  return {
    snippet: { text: lead + text.slice(start, end) + (end < text.length ? ' …' : ''), matches },
    ...(found && until && { quote: text.slice(found.start, until.end) }),
  }
}
