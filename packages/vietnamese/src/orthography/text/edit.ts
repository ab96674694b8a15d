/** A stretch of a text, in UTF-16 code units, and what should stand there. */
export interface Edit {
  /** Offset of the first unit. */
  readonly start: number
  /** Offset just behind the last unit. */
  readonly end: number
  readonly replacement: string
}

/** Pieces are joined now and then: a string of millions of unjoined pieces takes more memory than its text. */
const BATCH = 4096

/** Apply edits that stand in the order of the text; one that overlaps the edit before it is left out. */
export function applyEdits(text: string, edits: Iterable<Edit>): string {
  let result = ''
  let pieces: string[] = []
  let done = 0
  for (const { start, end, replacement } of edits) {
    if (start < done) continue
    if (pieces.push(text.slice(done, start), replacement) > BATCH) {
      result += pieces.join('')
      pieces = []
    }
    done = end
  }
  return result === '' && pieces.length === 0 ? text : result + pieces.join('') + text.slice(done)
}
