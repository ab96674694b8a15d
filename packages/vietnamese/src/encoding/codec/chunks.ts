/** A text that grows letter by letter, in pieces: one long string would leave garbage that takes more than linear time. */
export interface Chunks {
  /** Put something behind it. */
  add(piece: string): void
  /** All of it. */
  text(): string
}

/** An empty text. */
export function chunks(): Chunks {
  const parts: string[] = []
  let last = ''
  return {
    add(piece) {
      last += piece
      if (last.length > 4095) {
        parts.push(last)
        last = ''
      }
    },
    text: () => parts.join('') + last,
  }
}
