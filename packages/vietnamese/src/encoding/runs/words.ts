import { characterClasses, GAP, PLAIN, SHOWN, UNICODE } from '../shown/character-class.ts'
import { type Choice, type Emission, plainEmission, shownEmission, unicodeEmission } from './emission.ts'
import type { Lexicon } from './lexicon.ts'

/** The words of a stretch of text, each with what it says about encodings. */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The first word of its line. */
  readonly opens: Uint8Array
  /** The number of each word in the lexicon. */
  readonly ids: Int32Array
  readonly lexicon: Lexicon
}

/** What a word says. */
export const evidenceOf = ({ lexicon, ids }: Words, word: number): Emission => lexicon.emissions[ids[word] as number] as Emission

/** Find the words between two offsets. */
export function findWords(text: string, from: number, to: number, choice: Choice, lexicon: Lexicon): Words {
  const classes = characterClasses()
  const room = ((to - from) >> 1) + 1
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  const opens = new Uint8Array(room)
  const ids = new Int32Array(room)
  let count = 0
  let line = 1
  let i = from
  while (i < to) {
    let code = text.charCodeAt(i)
    let kind = classes[code] as number
    if (kind === GAP) {
      if (code === 10 || code === 13) line = 1
      i++
      continue
    }
    const start = i
    let most = kind
    let hash = code
    while (++i < to) {
      code = text.charCodeAt(i)
      kind = classes[code] as number
      if (kind === GAP) break
      if (kind > most) most = kind
      hash = (Math.imul(hash, 31) + code) | 0
    }
    const end = i
    const opensSentence = end - start === 1 && most === SHOWN && isFirst(text, start, line === 1)
    const key = opensSentence ? ~hash : hash ^ (hash >>> 15)
    let id = lexicon.find(start, end, key)
    if (id < 0) id = lexicon.add(start, end, key, emissionOf(text.slice(start, end), most, choice, opensSentence))
    ids[count] = id
    starts[count] = start
    ends[count] = end
    opens[count] = line
    line = 0
    count++
  }
  return { count, starts, ends, opens, ids, lexicon }
}

function emissionOf(word: string, most: number, choice: Choice, opensSentence: boolean): Emission {
  if (most === PLAIN) return plainEmission(word, choice)
  return most === UNICODE ? unicodeEmission(word, choice) : shownEmission(word, choice, opensSentence)
}

/** Whether a sentence begins here. */
function isFirst(text: string, start: number, opensLine: boolean): boolean {
  return opensLine || (text.charAt(start - 1) === ' ' && '.!?:'.includes(text.charAt(start - 2)))
}
