import { continuesCluster, isInvisible, isSecondHalf, isUnspaced, isWordUnit } from './word-unit.ts'

/** A word of a text, `text.slice(start, end)`. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written, without invisible characters. */
  readonly word: string
}

/** The words of a text, in order: syllables, numbers, names; clusters in scripts that put no space between words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    if (!isWordUnit(text.charCodeAt(at))) at++
    else {
      at = isUnspaced(text.charCodeAt(at)) ? endOfCluster(text, at) : endOfWord(text, at)
      tokens.push({ start, end: at, word: text.slice(start, at).replace(INVISIBLE, '') })
    }
  }
  return tokens
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g

function endOfCluster(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && continuesCluster(text.charCodeAt(end), text.charCodeAt(end - 1))) end++
  return end
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isInvisible(code)) continue
    if (isSecondHalf(code, text.charCodeAt(at - 1)) ? at > end : !isWordUnit(code) || isUnspaced(code)) break
    end = at + 1
  }
  return end
}
