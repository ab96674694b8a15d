import type { Citation, Span } from './citation.ts'

/** A stretch of the text: one that a citation covers, with what the callback made of it, or one between two. */
export interface AnnotatedPiece<T> extends Span {
  citation?: Citation
  value?: T
}

/**
 * Cut a text at its citations, so that each can be linked or marked. The pieces cover the whole text in order, with offsets into it; text
 * between citations is left as it is, for the caller to escape.
 *
 * @param text the text in which the citations were found
 * @param citations from `findCitations(text)`; those that do not stand in the text at their offsets, or overlap an earlier one, are left out
 * @param callback what to make of a citation; `index` is its place in `citations`
 * @example
 * ```ts
 * import { annotate, findCitations } from '@bantin/citations'
 *
 * const text = 'Xem Luật Thủy lợi năm 2017.'
 * const pieces = annotate(text, findCitations(text), (law) => `<cite>${law.text}</cite>`)
 * console.log(pieces.map((piece) => piece.value ?? piece.text).join('')) // => Xem <cite>Luật Thủy lợi năm 2017</cite>.
 * ```
 */
export function annotate<T>(
  text: string,
  citations: readonly Citation[],
  callback: (citation: Citation, index: number) => T,
): AnnotatedPiece<T>[] {
  const pieces: AnnotatedPiece<T>[] = []
  let end = 0
  const between = (next: number) => {
    if (next > end) pieces.push({ start: end, end: next, text: text.slice(end, next) })
  }
  const ordered = citations.map((citation, index) => ({ citation, index })).sort((a, b) => a.citation.start - b.citation.start)
  for (const { citation, index } of ordered) {
    const { start } = citation
    if (start < end || citation.end <= start || text.slice(start, citation.end) !== citation.text) continue
    between(start)
    pieces.push({ start, end: citation.end, text: citation.text, citation, value: callback(citation, index) })
    end = citation.end
  }
  between(text.length)
  return pieces
}
