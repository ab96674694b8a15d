import type { FootnoteReference } from 'mdast'

/** The bits of {@link Line.marks}. */
export const STRONG = 1
export const EMPHASIS = 2
export const DELETE = 4
export const MARKS = [STRONG, EMPHASIS, DELETE] as const

/** A paragraph as one text, with what is known of each of its UTF-16 code units. A line break is `\n`. */
export interface Line {
  readonly text: string
  readonly marks: Uint8Array
  /** Which of {@link links} it is part of, from 1; 0 for none. */
  readonly link: Uint32Array
  readonly links: readonly string[]
  /** Which of {@link languages} it is in, from 1; 0 for the language of the document. */
  readonly language: Uint32Array
  readonly languages: readonly string[]
  /** The signs of notes, by their place in the text. */
  readonly notes: ReadonlyMap<number, FootnoteReference>
}

/** What is known of the next characters. */
export interface Look {
  readonly marks: number
  readonly link: number
  readonly language: number
}

export const PLAIN: Look = { marks: 0, link: 0, language: 0 }

/** Gathers the parts of a {@link Line}. White space at its ends and around breaks is left out, as is a blank behind a blank that was a tab. */
export function gatherLine(): {
  add(text: string, look: Look): void
  note(reference: FootnoteReference): void
  line(links: readonly string[], languages: readonly string[]): Line
} {
  const parts: string[] = []
  const looks: { at: number; look: Look }[] = []
  const notes = new Map<number, FootnoteReference>()
  let length = 0
  const add = (text: string, look: Look) => {
    if (text === '') return
    looks.push({ at: length, look })
    parts.push(text)
    length += text.length
  }
  return {
    add,
    note(reference) {
      notes.set(length, reference)
      add('\ufffc', PLAIN)
    },
    line: (links, languages) => tidy(parts.join(''), looks, notes, links, languages),
  }
}

function tidy(
  given: string,
  looks: readonly { at: number; look: Look }[],
  signs: ReadonlyMap<number, FootnoteReference>,
  links: readonly string[],
  languages: readonly string[],
): Line {
  const kept = keep(given)
  const marks = new Uint8Array(kept.length)
  const link = new Uint32Array(kept.length)
  const language = new Uint32Array(kept.length)
  const notes = new Map<number, FootnoteReference>()
  const text = kept.length === given.length ? given : kept.map((at) => given.charAt(at)).join('')
  let to = 0
  for (const [i, { at, look }] of looks.entries()) {
    const start = to
    const end = looks[i + 1]?.at ?? given.length
    while (to < kept.length && (kept[to] as number) < end) to++
    const sign = signs.get(at)
    if (sign && to > start) notes.set(start, sign)
    if (look.marks > 0) marks.fill(look.marks, start, to)
    if (look.link > 0) link.fill(look.link, start, to)
    if (look.language > 0) language.fill(look.language, start, to)
  }
  return { text, marks, link, links, language, languages, notes }
}

/** The places of the characters that stay. */
function keep(text: string): number[] {
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (isSpace(char)) {
      const last = text.charAt(kept.at(-1) ?? -1)
      if (kept.length === 0 || last === '\n') continue
      if (char === '\n') while (kept.length > 0 && isSpace(text.charAt(kept.at(-1) as number))) kept.pop()
    }
    kept.push(at)
  }
  while (kept.length > 0 && isSpace(text.charAt(kept.at(-1) as number))) kept.pop()
  return kept
}

export const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t'
