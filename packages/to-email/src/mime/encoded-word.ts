import { toBase64 } from './base64.ts'

/** With the frame around them a word of 64 characters: it fits behind the name of a header. */
const BYTES = 39

const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length

/** Plain enough to stand in a header as it is. */
const PLAIN = /^[ -~]{0,60}$/

/** Words with the blanks behind them; a word that is too long by itself falls into its characters. */
const pieces = (text: string): string[] => (text.match(/[^ ]* +|[^ ]+/g) ?? []).flatMap((one) => (bytesOf(one) <= BYTES ? [one] : [...one]))

/**
 * A text as words of a header. None is longer than 75 characters, and none ends within a character; they end at blanks where they
 * can, for readers that forget to join them.
 *
 * @param text printable, on one line
 * @returns one word, or several to be set apart by blanks
 * @source RFC 2047, section 2
 */
export function encodedWords(text: string): string[] {
  if (PLAIN.test(text) && !text.includes('=?')) return [text]
  const chunks: string[] = []
  let chunk = ''
  let size = 0
  for (const piece of pieces(text)) {
    const bytes = bytesOf(piece)
    if (size + bytes > BYTES) {
      chunks.push(chunk)
      chunk = ''
      size = 0
    }
    chunk += piece
    size += bytes
  }
  return [...chunks, chunk].map((one) => `=?UTF-8?B?${toBase64(one)}?=`)
}
