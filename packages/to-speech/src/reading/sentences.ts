import type { Piece } from './piece.ts'

// A stop with closing quotes and blanks behind it, or the end of a line
const END = /[.!?…។៕]+["”’»)\]]*\s+|\n+/gu
const SMALL = /^["“‘«([]*\p{Ll}/u

/**
 * The sentences of a text. One ends with its line, or with a stop that a blank and no small letter follow; within a piece that is read
 * otherwise than written (“TP.”) none ends.
 */
export function toSentences(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = []
  let sentence: Piece[] = []
  const close = (): void => {
    if (sentence.some((piece) => piece.written.trim() !== '')) sentences.push(trim(sentence))
    sentence = []
  }
  for (const [index, piece] of pieces.entries()) {
    const whole = piece.said !== undefined || piece.silent || piece.review
    const cuts = whole ? [] : endsIn(piece, pieces[index + 1]?.written ?? '')
    let at = 0
    for (const cut of cuts) {
      sentence.push({ ...piece, written: piece.written.slice(at, cut) })
      close()
      at = cut
    }
    if (at < piece.written.length) sentence.push(at === 0 ? piece : { ...piece, written: piece.written.slice(at) })
  }
  close()
  return sentences
}

/** Where sentences end in a piece; the first letter of the next piece counts as well. */
function endsIn({ written, verbatim }: Piece, next: string): number[] {
  const ends: number[] = []
  for (const match of written.matchAll(END)) {
    const end = match.index + match[0].length
    const behind = written.slice(end, end + 8) || next.slice(0, 8)
    if (match[0].includes('\n') || (!verbatim && !SMALL.test(behind))) ends.push(end)
  }
  return ends
}

/** Without blanks at both ends. */
function trim(sentence: readonly Piece[]): Piece[] {
  const isBlank = (piece: Piece): boolean => piece.said === undefined && piece.written.trim() === ''
  const first = sentence.findIndex((piece) => !isBlank(piece))
  const last = sentence.findLastIndex((piece) => !isBlank(piece))
  return sentence.slice(first, last + 1).map((piece, index, all) => {
    if (piece.said !== undefined) return piece
    const start = index === 0 ? piece.written.trimStart() : piece.written
    return { ...piece, written: index === all.length - 1 ? start.trimEnd() : start }
  })
}
