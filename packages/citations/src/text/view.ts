import { compose, isMark } from './marks.ts'

/**
 * A copy of the text that the grammar can read: precomposed letters, plain spaces, hyphens and slashes, no invisible characters.
 * `toSource` leads an offset of the copy back to the text; it walks, so the offsets must not go back.
 */
export interface View {
  readonly text: string
  toSource(offset: number): number
}

// Look-alikes seen in scanned and converted texts: eth for đ, caron for breve, dashes, slashes, spaces, Cyrillic capitals.
const LOOK_ALIKES = [
  ['ÐðǎǍ', 'ĐđăĂ'],
  ['‐‑‒–—―−⁃', '--------'],
  ['⁄∕／', '///'],
  ['\t\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '.repeat(18)],
  ['АВЕКМНОРСТХ', 'ABEKMHOPCTX'],
] as const
const CHUNK = 0x2000

// Ranges around the look-alikes: a class of many single letters is read ten times slower
const MAY_LOOK_ALIKE = /[\t\v\f\u00a0ÐðǍǎ\u2000-\u2015\u202f-\u2060\u2212\u2215\u3000А-Х／]/g
const CHANGES_LENGTH = /[\u0300-\u0323\u00ad\u200b-\u200d\u2060\ufeff]/

let replacements: ReadonlyMap<number, number> | undefined

function getReplacements(): ReadonlyMap<number, number> {
  replacements ??= new Map(
    LOOK_ALIKES.flatMap(([from, to]) => Array.from(from, (letter, at) => [letter.charCodeAt(0), to.charCodeAt(at)] as const)),
  )
  return replacements
}

/** Soft hyphens, joiners and byte order marks. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
}

export function readable(text: string): View {
  const table = getReplacements()
  if (CHANGES_LENGTH.test(text)) return { text: rewrite(text, table), toSource: createWalk(text, table) }
  return { text: text.search(MAY_LOOK_ALIKE) < 0 ? text : replaceLookAlikes(text, table), toSource: (offset) => offset }
}

/** Piece by piece: the engine keeps a record of every replacement until it has the whole string. */
function replaceLookAlikes(text: string, table: ReadonlyMap<number, number>): string {
  const pieces: string[] = []
  for (let i = 0; i < text.length; i += CHUNK) {
    pieces.push(
      text.slice(i, i + CHUNK).replace(MAY_LOOK_ALIKE, (letter) => {
        const code = table.get(letter.charCodeAt(0))
        return code === undefined ? letter : String.fromCharCode(code)
      }),
    )
  }
  return pieces.join('')
}

/** Letters, digits and marks of ordinary text; the rest is looked up. */
function isPlain(code: number): boolean {
  if (code < 0xc0) return code > 0x1f ? code !== 0xa0 && code !== 0xad : code === 0x0a || code === 0x0d
  return code < 0x1cd ? code !== 0xd0 && code !== 0xf0 : code >= 0x1ea0 && code < 0x2000
}

function rewrite(text: string, table: ReadonlyMap<number, number>): string {
  const codes = new Uint16Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isPlain(code)) {
      codes[length++] = code
      continue
    }
    const composed = isMark(code) && length > 0 ? compose(codes[length - 1]!, code) : undefined
    if (composed !== undefined) codes[length - 1] = composed
    else if (!isInvisible(code)) codes[length++] = table.get(code) ?? code
  }
  const pieces: string[] = []
  for (let i = 0; i < length; i += CHUNK) {
    // Spreading a typed array is ten times slower
    pieces.push(String.fromCharCode.apply(undefined, codes.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[]))
  }
  return pieces.join('')
}

/** Steps over the text as `rewrite` does, and counts what it wrote. */
function createWalk(text: string, table: ReadonlyMap<number, number>): (offset: number) => number {
  let source = 0
  let copied = 0
  let last = 0
  return (offset) => {
    while (source < text.length) {
      const code = text.charCodeAt(source)
      const composed = isMark(code) && copied > 0 ? compose(last, code) : undefined
      if (composed === undefined && !isInvisible(code)) {
        if (copied >= offset) break
        copied++
        last = table.get(code) ?? code
      } else last = composed ?? last
      source++
    }
    return source
  }
}
