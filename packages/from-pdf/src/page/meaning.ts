/** What a stretch of letters means as a whole, and the letter that has the meaning of all. */
export interface Meaning {
  readonly text: string
  drawn?: { readonly x: number; readonly y: number; width: number } | undefined
}

/** Longer texts stand for whole passages, whose letters say where their lines end. */
const LONGEST = 40
const SOFT_HYPHEN = '\u00ad'

/**
 * What a stretch of letters means as a whole, where the file says it. A hyphen at the end of a line is said to be nothing: that is known from the
 * line itself.
 *
 * @param text a string as pdf.js has it, a byte to a letter
 * @source ISO 32000-2, 7.9.2.2
 */
export function meaningOf(text: unknown): Meaning | undefined {
  if (typeof text !== 'string') return undefined
  const meaning = decoded(text)
  return meaning.replaceAll(SOFT_HYPHEN, '') === '' || meaning.length > LONGEST ? undefined : { text: meaning }
}

function decoded(text: string): string {
  const encoding = text.startsWith('\xfe\xff') ? 'utf-16be' : text.startsWith('\xef\xbb\xbf') ? 'utf-8' : undefined
  if (encoding === undefined) return text
  return new TextDecoder(encoding).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
}
