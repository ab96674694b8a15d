import { shortForms } from './lexicon/short-words.ts'
import type { Match, Reading, Recogniser, Spot, UncertainReading, Voice } from './reading.ts'
import { readOwnWord } from './recognise/own-word.ts'
import { AT_DIGIT, AT_LETTER, AT_LONE_NUMBER, AT_SIGN, INSIDE, READ_SIGNS } from './recognisers.ts'
import { endOfDigits, endOfLetters, isBoundary, isDigit, isLetter, isSpace } from './text/characters.ts'
import { lineBefore } from './text/context.ts'

/** A reading with its place; an uncertain one says so. */
export type Found = Reading | UncertainReading

/** Longer words are no short forms. */
const LONGEST_SHORT = 10
const first = (recognisers: readonly Recogniser[], spot: Spot): Match | undefined => {
  for (const recognise of recognisers) {
    const match = recognise(spot)
    if (match) return match
  }
  return undefined
}

/** A digit behind a word, perhaps after a hyphen or dot, makes a code of it; letters behind a sign an address. */
function goesOn(text: string, end: number): boolean {
  const sign = text.charCodeAt(end)
  if (isDigit(sign)) return true
  if (isSpace(sign) || isLetter(sign) || !'@.:-_%+'.includes(text.charAt(end))) return false
  const next = text.charCodeAt(end + 1)
  return isLetter(next) || isDigit(next) || next === 47
}

/** True for words that no recogniser reads, which most words of a text are: small but for the first letter, and no short form. */
function isPlainWord(text: string, at: number, end: number): boolean {
  if (goesOn(text, end)) return false
  if (end - at > LONGEST_SHORT) return text.charAt(at + 1) === text.charAt(at + 1).toLowerCase()
  const word = text.slice(at, end)
  const tail = word.slice(1)
  if (tail !== tail.toLowerCase()) return false
  return (tail !== '' || word === word.toLowerCase()) && !shortForms().has(word)
}

/** True when what follows the digits can change nothing but the unit: a word, another number, the end of a clause. */
function isLoneNumber(text: string, at: number): boolean {
  const end = endOfDigits(text, at)
  const code = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  if (isSpace(code)) return isDigit(next) ? code === 32 && end - at < 2 : isLetter(next) && !/[hHg]/.test(text.charAt(end + 1))
  if (code === 44 || code === 46) return !isDigit(next)
  return Number.isNaN(code) || code === 10 || code === 41 || code === 59
}

/** Which recognisers may answer at a place. */
function recognisersAt(text: string, at: number, letters: number): readonly Recogniser[] | undefined {
  if (!isBoundary(text, at - 1) && !isBoundary(text, at)) return INSIDE
  if (letters > at) return isPlainWord(text, at, letters) ? undefined : AT_LETTER
  if (isDigit(text.charCodeAt(at))) return isLoneNumber(text, at) ? AT_LONE_NUMBER : AT_DIGIT
  return READ_SIGNS.has(text.charAt(at)) ? AT_SIGN : undefined
}

function recogniseAt(text: string, at: number, letters: number, voice: Voice): Match | undefined {
  const recognisers = recognisersAt(text, at, letters)
  return recognisers && first(recognisers, { text, at, before: lineBefore(text, at), voice })
}

/** Three signs alike or more draw a line: “=====”. Nothing of it is read. */
function endOfRule(text: string, at: number): number {
  const sign = text.charCodeAt(at)
  if (text.charCodeAt(at + 1) !== sign || text.charCodeAt(at + 2) !== sign || isDigit(sign)) return at
  let end = at + 3
  while (text.charCodeAt(end) === sign) end++
  return end
}

function place(text: string, start: number, { end, reading, reason }: Match): Found {
  return reason === undefined ? { start, end, reading } : { start, end, text: text.slice(start, end), reading, reason }
}

/** Goes through the text once: what is read otherwise than written, and what is uncertain, in order. */
export function scan(text: string, voice: Voice): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < text.length) {
    const letters = isLetter(text.charCodeAt(at)) ? endOfLetters(text, at) : at
    const rule = letters > at ? at : endOfRule(text, at)
    const own = voice.lexicon.size > 0 ? readOwnWord({ text, at, before: '', voice }) : undefined
    const match = own ?? (rule > at ? undefined : recogniseAt(text, at, letters, voice))
    if (match && match.end > at) found.push(place(text, at, match))
    at = match && match.end > at ? match.end : Math.max(letters, rule, at + 1)
  }
  return found
}
