/** A tag in markup. */
export interface Tag {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly closes: boolean
  /** Where its attributes become too many. */
  readonly cut?: number | undefined
}

/** More attributes than that nobody writes; the parser compares each with all before it. */
const MOST_ATTRIBUTES = 60

const NAME = /[a-z][^\s/>]*/iy
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*|(?=>)))?/y
const SPACE = /[\s/]*/y

/** The next tag at or behind a place, comments and declarations passed over; undefined at the end. */
export function nextTag(text: string, from: number): Tag | undefined {
  let at = text.indexOf('<', from)
  for (; at >= 0; at = text.indexOf('<', at)) {
    const after = afterDeclaration(text, at)
    if (after !== undefined) {
      at = after
      continue
    }
    const closes = text.charAt(at + 1) === '/'
    NAME.lastIndex = at + (closes ? 2 : 1)
    const name = NAME.exec(text)?.[0].toLowerCase()
    if (name !== undefined) return { name, start: at, closes, ...endOf(text, NAME.lastIndex) }
    at++
  }
  return undefined
}

/** The place behind a comment, a declaration or the like, where one begins here. */
function afterDeclaration(text: string, at: number): number | undefined {
  const sign = text.charAt(at + 1)
  if (sign !== '!' && sign !== '?') return undefined
  if (!text.startsWith('<!--', at)) return behind(text, '>', at)
  if (text.startsWith('<!-->', at)) return at + 5
  const end = text.indexOf('-->', at + 4)
  return end < 0 ? text.length : end + 3
}

const behind = (text: string, sign: string, at: number): number => {
  const found = text.indexOf(sign, at)
  return found < 0 ? text.length : found + 1
}

function endOf(text: string, from: number): { end: number; cut?: number } {
  let at = from
  for (let count = 0; ; count++) {
    SPACE.lastIndex = at
    SPACE.exec(text)
    if (text.charAt(SPACE.lastIndex) === '>') return { end: SPACE.lastIndex + 1 }
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(text)
    // a quotation mark that is never closed: all up to the end is no text
    if (!found || ATTRIBUTE.lastIndex === at) return { end: text.length }
    if (count === MOST_ATTRIBUTES) return { end: restOf(text, at), cut: at }
    at = ATTRIBUTE.lastIndex
  }
}

/** The end of a tag with too many attributes. */
function restOf(text: string, from: number): number {
  let at = from
  for (;;) {
    ATTRIBUTE.lastIndex = at
    if (!ATTRIBUTE.exec(text) || ATTRIBUTE.lastIndex === at) break
    at = ATTRIBUTE.lastIndex
  }
  return behind(text, '>', at)
}
