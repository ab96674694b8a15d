import { syllableCost } from '../evidence/syllable-cost.ts'
import { characterClasses, GAP } from '../shown/character-class.ts'

/** A place where letters are gone for good. Nothing is guessed there. */
export interface Unrecoverable {
  /** Where it is in the text as it was given: the word, from `start` to before `end`. */
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly text: string
  /**
   * `replacement-character`: U+FFFD; `question-mark`: `?` in the place of a letter; `lost-letter`: a code that was dropped on the way,
   * such as the soft hyphen that is ư in TCVN3.
   */
  readonly reason: 'replacement-character' | 'question-mark' | 'lost-letter'
}

const ADDRESS = /[\w/=&%@#]/
const INNER = /[\p{L}\p{M}]\?+\p{Ll}/u
const EDGE = /^[\p{L}\p{M}]*\?+$|^\?+[\p{L}\p{M}]+$/u
const GOES_ON = /^ \p{Ll}/u
const LONGEST = 40
const NEAR = 200

/** Words with U+FFFD, and words with a question mark in the place of a letter. */
export function findLosses(text: string): Unrecoverable[] {
  const classes = characterClasses()
  const isSign = (at: number) => text.charCodeAt(at) === 0xfffd || text.charCodeAt(at) === 0x3f
  const isPart = (at: number) => at >= 0 && at < text.length && (isSign(at) || classes[text.charCodeAt(at)] !== GAP)
  const found: Unrecoverable[] = []
  const doubtful: Unrecoverable[] = []
  let done = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSign(at)) continue
    let start = at
    while (start > done && isPart(start - 1)) start--
    let end = at + 1
    while (isPart(end)) end++
    done = end
    at = end
    const word = text.slice(start, end)
    const question = { start, end, text: word, reason: 'question-mark' } as const
    if (word.includes('\ufffd')) found.push({ start, end, text: word, reason: 'replacement-character' })
    else if (word.length > LONGEST || ADDRESS.test(text.charAt(start - 1)) || ADDRESS.test(text.charAt(end))) continue
    else if (INNER.test(word) && !word.split(/\?+/).every(isWord)) found.push(question)
    else if (INNER.test(word) || (EDGE.test(word) && (!isWord(word.replace('?', '')) || GOES_ON.test(text.slice(end, end + 2)))))
      doubtful.push(question)
  }
  return [...found, ...nearby(text, doubtful, found)].sort((a, b) => a.start - b.start)
}

/** “H?” is no question where “Vi?t” stands on the same line. */
function nearby(text: string, doubtful: readonly Unrecoverable[], found: readonly Unrecoverable[]): Unrecoverable[] {
  let at = 0
  return doubtful.filter(({ start, end }) => {
    while (at < found.length && (found[at] as Unrecoverable).end <= start) at++
    const before = found[at - 1]
    const behind = found[at]
    const isNear = (from: number, to: number) => to - from < NEAR && !text.slice(from, to).includes('\n')
    return (before !== undefined && isNear(before.end, start)) || (behind !== undefined && isNear(end, behind.start))
  })
}

const isWord = (word: string): boolean => word === '' || syllableCost(word.normalize('NFC').toLowerCase()) < Number.POSITIVE_INFINITY
