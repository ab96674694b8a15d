import { readDigits } from '../number/digits.ts'
import { readInteger } from '../number/integer.ts'
import type { Match, Spot } from '../reading.ts'
import { endOfDigits, isBoundary, isDash, isDigit, isSpace } from '../text/characters.ts'
import { followsHouseWord } from '../text/house.ts'
import { joiner } from '../text/joiner.ts'

const LONGEST_NUMBER = 9
const SHORTEST_ROW = 4

const WORDS: Readonly<Record<string, string>> = { '.': ' chấm ', '/': ' trên ', ':': ' ', ',': ', ' }

/** The word for the sign between the numbers of a chain. */
const joint = (sign: string): string | undefined =>
  isDash(sign.charCodeAt(0)) ? ' ' : Object.hasOwn(WORDS, sign) ? WORDS[sign] : undefined

const say = (digits: string, spot: Spot): string =>
  digits.length > LONGEST_NUMBER || (digits.length > 1 && digits.startsWith('0'))
    ? readDigits(digits)
    : readInteger(digits, spot.voice.words)

/** True when dots or commas separate thousands rather than parts. */
const isThousands = (text: string, at: number): boolean =>
  /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,12}(?!\d|\.\d)|(?:,\d{3}){2,12}(?!\d|,\d))/.test(text.slice(at, at + 56))

/** “9 8 7 10”: a row of four small numbers or more, as a table gives them, is one reading however long. */
export function readRow(spot: Spot): Match | undefined {
  const { text, at } = spot
  const said = joiner(' ')
  let [start, end, count] = [at, at, 0]
  for (;;) {
    const next = endOfDigits(text, start, 3)
    if (next === start || next - start > 2 || !(isSpace(text.charCodeAt(next)) || next === text.length)) break
    said.add(say(text.slice(start, next), spot))
    end = next
    start = next + 1
    count++
  }
  return count >= SHORTEST_ROW ? { end, reading: said.all(), reason: 'sequence' } : undefined
}

/**
 * Three numbers or more with the same sign between them: “1.2.3” of a section, “16-16-8” of a fertiliser, “51/3/7” of a house.
 * However long, it is one reading.
 */
export function readChain(spot: Spot): Match | undefined {
  const { text, at } = spot
  const first = endOfDigits(text, at)
  const sign = text.charAt(first)
  const between = joint(sign)
  if (between === undefined || isThousands(text, at)) return undefined
  const said = joiner(between)
  said.add(say(text.slice(at, first), spot))
  let [end, count] = [first, 1]
  while (text.charAt(end) === sign && isDigit(text.charCodeAt(end + 1))) {
    const next = endOfDigits(text, end + 1)
    said.add(say(text.slice(end + 1, next), spot))
    end = next
    count++
  }
  if (count < 3 || !isBoundary(text, end)) return undefined
  const sure = sign === '.' || sign === ','
  return { end, reading: said.all(), reason: sure ? undefined : followsHouseWord(spot.before) ? 'house-number' : 'sequence' }
}
