import { isBreakingBlank, trimBlanks } from '../characters/blank.ts'
import { clean } from '../characters/clean.ts'
import { clusters } from '../characters/clusters.ts'
import { findCut } from './find-cut.ts'
import { zaloLimit } from './limits.ts'

/** How {@link splitMessages} splits. */
export interface SplitOptions {
  /**
   * The most that a message holds, its number included, in UTF-16 units: no program counts characters in a way that gives more.
   *
   * @default 2000
   */
  readonly limit?: number
  /**
   * Whether each of several parts begins with its number, such as `(1/5)`.
   *
   * @default true
   */
  readonly numbered?: boolean
  /**
   * True for a line behind which a message should not end, such as a heading.
   *
   * @default no line
   */
  readonly staysWithNext?: (line: string) => boolean
}

/** A text in messages. */
export interface Messages {
  /** None for a text of blanks. */
  readonly parts: readonly string[]
  /** Words that are longer than a message and had to be cut, each by its beginning. */
  readonly cut: readonly string[]
}

/** Below this there is no room for a number and a word. */
const LEAST = 40
const SHOWN = 40

/**
 * Split a text into messages that may be sent one after the other. A message ends where a paragraph does, or else a line, a sentence, a
 * word. Only a word or an address that is longer than a message is cut, between two letters. Put one behind the other, the messages are
 * the text; blanks at the places of the cuts and the numbers apart.
 *
 * @param text paragraphs with an empty line between
 * @param options see {@link SplitOptions}
 * @throws RangeError when the limit is below 40
 * @example
 * ```ts
 * import { splitMessages } from '@bantin/to-text'
 *
 * const { parts } = splitMessages('Gặt sớm trước mưa, phơi mỏng. Bao thóc kê cao, cách tường.', { limit: 40 })
 * console.log(parts.join(' | ')) // => (1/2) Gặt sớm trước mưa, phơi mỏng. | (2/2) Bao thóc kê cao, cách tường.
 * ```
 */
export function splitMessages(text: string, options: SplitOptions = {}): Messages {
  const { limit = zaloLimit.value, numbered = true, staysWithNext = () => false } = options
  if (!(limit >= LEAST)) throw new RangeError(`limit must be at least ${LEAST}, not ${limit}`)
  const whole = trimBlanks(clean(text))
  if (whole.length <= limit) return { parts: whole === '' ? [] : [whole], cut: [] }
  for (let digits = 1; ; digits++) {
    const room = Math.floor(limit) - (numbered ? '(/) '.length + 2 * digits : 0)
    const { parts, cut } = fill(whole, room, staysWithNext)
    if (!numbered) return { parts, cut }
    if (String(parts.length).length <= digits) return { parts: parts.map((part, index) => `(${index + 1}/${parts.length}) ${part}`), cut }
  }
}

function fill(text: string, room: number, staysWithNext: (line: string) => boolean): { parts: string[]; cut: string[] } {
  const parts: string[] = []
  const cut: string[] = []
  let from = 0
  let cutUntil = 0
  while (text.length - from > room) {
    const { end, within } = findCut(text, from, room, staysWithNext)
    const part = trimBlanks(text.slice(from, end))
    if (part !== '') parts.push(part)
    if (within && end > cutUntil) {
      cut.push([...clusters(text.slice(from, from + 2 * SHOWN))].slice(0, SHOWN).join(''))
      cutUntil = endOfWord(text, end)
    }
    from = startOfWord(text, end)
  }
  const last = trimBlanks(text.slice(from))
  return { parts: last === '' ? parts : [...parts, last], cut }
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBreakingBlank(text[end] as string)) end++
  return end
}

function startOfWord(text: string, at: number): number {
  let start = at
  while (start < text.length && trimBlanks(text[start] as string) === '') start++
  return start
}
