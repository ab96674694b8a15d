import type { ExpectedWord } from './expected.ts'
import { type ExtractedText, findWord } from './extracted-text.ts'

/** How far to look, in letters and in words, for the place where text and expectation agree again. */
const NEAR = { letters: 2_000, words: 40 }
/** The most words that can go missing in one piece. */
const FAR = 5_000
/** How many words must follow one another for a place to be believed: fewer where nothing is left out. */
const PROOF = { same: 2, other: 4 }

/** Index of the first word that cannot be found behind all the words before it, or -1 when all are there in order. */
export function firstUnfound(text: ExtractedText, words: readonly ExpectedWord[]): number {
  let at = 0
  for (const [index, word] of words.entries()) {
    const found = findWord(text, word, at)
    if (!found) return index
    at = found.end
  }
  return -1
}

/**
 * Say which words were probably lost. Searching alone would find a lost “của” a line further down and blame a word that is there:
 * where the text goes on with what comes behind a word, it is that word that is missing.
 */
export function unfoundWords(text: ExtractedText, words: readonly ExpectedWord[]): number[] {
  const lost: number[] = []
  let at = 0
  let next: readonly number[] = [0]
  let index = 0
  const goOn = (word: ExpectedWord, end: number) => {
    at = end
    next = placesBehind(text, word, end)
    index++
  }
  while (index < words.length) {
    const word = words[index] as ExpectedWord
    const found = findWord(text, word, at)
    const again = found && next.includes(found.start) ? undefined : agreeAgain(text, words, { index, at })
    if (again) {
      for (let one = 0; one < again.skip; one++) lost.push(index++)
      at = again.start
      next = [at]
    } else if (found) goOn(word, found.end)
    else lost.push(index++)
  }
  return lost
}

interface Agreement {
  /** Words to leave out. */
  readonly skip: number
  /** Where the next ones start. */
  readonly start: number
}

/** Where text and expectation agree again with the least left out: nearby, or else at once behind a large gap. */
function agreeAgain(
  text: ExtractedText,
  words: readonly ExpectedWord[],
  { index, at }: { index: number; at: number },
): Agreement | undefined {
  for (let skip = 0; skip <= FAR && index + skip < words.length; skip++) {
    const near = skip <= NEAR.words
    if (!near && !text.letters.startsWith(words[index + skip]?.text ?? '', at)) continue
    const run = words.slice(index + skip, index + skip + (skip === 0 ? PROOF.same : PROOF.other))
    if (!near && run.length < PROOF.other) return undefined
    const start = startOfRun(text, run, at, near ? at + NEAR.letters : at)
    if (start !== undefined) return { skip, start }
  }
  return undefined
}

/** Where words follow one another without a gap, starting between two places. */
function startOfRun(text: ExtractedText, run: readonly ExpectedWord[], from: number, until: number): number | undefined {
  const [first] = run
  if (!first) return undefined
  for (let found = findWord(text, first, from, until); found; found = findWord(text, first, found.start + 1, until)) {
    if (follows(text, run, found.start)) return found.start
  }
  return undefined
}

/** True when words stand one behind the other, nothing but marks of notes between them. */
function follows(text: ExtractedText, [word, ...rest]: readonly ExpectedWord[], at: number): boolean {
  if (!word) return true
  const found = text.letters.startsWith(word.text, at) ? findWord(text, word, at, at) : undefined
  return found !== undefined && placesBehind(text, word, found.end).some((place) => follows(text, rest, place))
}

const DIGIT = /\p{N}/u

/** Where the next word may start: at once, or behind the marks of notes. */
function placesBehind({ letters, starts }: ExtractedText, word: ExpectedWord, end: number): number[] {
  const places = [end]
  for (let mark = 0; mark < (word.notesBehind ?? 0); mark++) {
    let at = places.at(-1) as number
    if (!DIGIT.test(letters[at] ?? '')) break
    do at++
    while (!starts[at])
    places.push(at)
  }
  return places
}
